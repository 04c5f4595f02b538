/**
 * The compact form of libvirt's protocol, as committed in `protocol.json`.
 *
 * A type is written as a base name and a suffix: `T` plain, `T?` optional, `T[N]` fixed, `T<N>` variable up to N.
 * Base names are int, uint, hyper, uhyper, char, uchar, ushort, double, string, opaque, or a name defined in this
 * program or in the remote program. N is a number or a constant's name.
 */
export interface Protocol {
  /** The libvirt version that the definition was taken from. */
  readonly libvirt: string;
  readonly programs: Readonly<Record<string, Program>>;
}

/** One definition file. */
export interface Program {
  /** Program number and version; absent where the file defines no program (the frame header's). */
  readonly number?: number;
  readonly version?: number;
  readonly consts: Readonly<Record<string, number>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly typedefs: Readonly<Record<string, string>>;
  readonly structs: Readonly<Record<string, readonly Field[]>>;
  readonly unions: Readonly<Record<string, Union>>;
  readonly procedures: Readonly<Record<string, ProcedureEntry>>;
}

/** A field's name and type. */
export type Field = readonly [name: string, type: string];

/** A discriminated union of one field each. */
export interface Union {
  readonly discriminant: Field;
  readonly arms: readonly (readonly [value: number, name: string, type: string])[];
}

/** A procedure as the definition links and annotates it. */
export interface ProcedureEntry {
  readonly number: number;
  /** The daemon sends it unasked. */
  readonly event?: true;
  readonly args?: string;
  readonly ret?: string;
  readonly message?: string;
  readonly stream?: 'read' | 'write';
  readonly sparse?: true;
  readonly priority?: true;
}
