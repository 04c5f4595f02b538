/**
 * The runtime table that the codec interprets: plain data, one row for each element type. `tools/xml`
 * writes it from libvirt's RNG schemas into `src/generated/` (docs/decisions/0090-xml-from-the-schemas.md).
 */

/**
 * How text becomes a value and back.
 * - `string`: as it is
 * - `integer`: decimal or 0x; a number; what is no integer or not exact stays unknown content
 * - `long`: the same, but a bigint beyond ±2^53
 * - `hexN`: as `integer`; a changed value is written as 0x with at least N digits
 */
export type ScalarKind = 'string' | 'integer' | 'long' | 'hex1' | 'hex2' | 'hex4' | 'hex8';

/** A scalar kind (the element holds text only) or the name of a row (it starts with a capital letter). */
export type TypeName = string;

/** One type, or `[type]` where the element may repeat: the property is then an array. */
export type Occurrence = TypeName | readonly [TypeName];

/** A child element: its type when it has the property's name and no namespace, else spelled out. */
export type ChildField =
  Occurrence | { readonly element: string; readonly namespace?: string; readonly type: Occurrence };

/** Attributes and children by property name, in the order in which the canonical form writes them. */
export interface Fields {
  /** Attributes; the property has the attribute's name. */
  readonly attributes?: Readonly<Record<string, ScalarKind>>;
  /** Child elements. Where an attribute has the same name, the child's property is called `<name>Element`. */
  readonly children?: Readonly<Record<string, ChildField | null>>;
  /** The element's own text, in the property `value`. */
  readonly text?: ScalarKind;
  /** Without text other than white space the property `value` is absent (it is '' otherwise). */
  readonly textOptional?: true;
}

/** One element type. */
export interface TypeRow extends Fields {
  /** The attribute that tells the variants apart. */
  readonly on?: string;
  /** The variant when that attribute is absent. */
  readonly absent?: string;
  /**
   * What differs by variant: a child of the same name takes the common one's place, null takes it away, others follow.
   * A variant that the table does not know has the common fields.
   */
  readonly variants?: Readonly<Record<string, Fields>>;
  /** The element holds elements of other people: an array of ForeignElement. */
  readonly foreign?: true;
}

/** Rows by type name. */
export type TypeRows = Readonly<Record<string, TypeRow>>;

/** A document kind: its root element's name and the root's row. */
export interface Table {
  readonly roots: Readonly<Record<string, TypeName>>;
  readonly rows: TypeRows;
}
