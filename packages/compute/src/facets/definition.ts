import { type CallOptions } from '../call-options.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { objectSchema, TEXT } from '../schema-fragments.js';

/** An instance as its hypervisor writes it down. */
export interface InstanceDefinition {
  /** The kind of the document, for example `libvirt-domain`. */
  readonly format: string;
  /** The native document, complete, without secrets unless these were asked for. */
  readonly document: string;
  /** Tells this state of the stored definition from any other: changes are told which one they are made of. */
  readonly revision: string;
}

export interface ReadDefinitionOptions extends CallOptions {
  /** As it runs now, in place of what its next start uses. Default false; of an instance that is down there is no difference. */
  readonly live?: boolean;
  /** With the secrets that it holds, such as a display's password. Default false. */
  readonly secrets?: boolean;
}

/** What a definition is to be. */
export interface DefinitionEdit {
  /** The native document, complete. Secrets that it leaves out stay as they are. */
  readonly document: string;
  /** Of the stored definition that it was made of. */
  readonly revision: string;
}

/** What is wrong with a document, or unknown to whoever checked it. */
export interface DefinitionFinding {
  readonly severity: 'error' | 'unknown';
  /** Where, for example `/domain/devices/disk[2]`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** One difference between the stored definition and the one that is wanted. */
export interface DefinitionDifference {
  readonly change: 'added' | 'removed' | 'changed' | 'reordered';
  /** For example `/domain/devices/disk[vda]/source/@file`. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
  /** `now` also for whatever changes of an instance that is down. */
  readonly takesEffect: 'now' | 'next-start';
}

/** What a change of a definition comes to. */
export interface DefinitionChange {
  /** Of the stored definition, after the change where it was made. */
  readonly revision: string;
  readonly differences: readonly DefinitionDifference[];
  /** Errors only where nothing was changed. */
  readonly findings: readonly DefinitionFinding[];
}

/** The native document of an instance. */
export interface DefinitionFacet {
  /** Called on an instance in any state; changes nothing. */
  read(uuid: string, options?: ReadDefinitionOptions): Promise<InstanceDefinition>;

  /**
   * Tells what a change would come to; changes nothing. `conflict` if the stored definition is another than the revision's.
   * `invalid` if the document cannot be read, or is another instance's: its UUID, its name and what the driver keeps in it cannot be changed so.
   */
  check(uuid: string, edit: DefinitionEdit, options?: CallOptions): Promise<DefinitionChange>;

  /**
   * Replaces the stored definition, after the same checks: `invalid` with the first error too. What the document holds and nobody here knows is kept.
   * `conflict` also if the instance has no stored definition. A running instance goes on; each difference says when it takes effect. On failure nothing is changed.
   */
  change(uuid: string, edit: DefinitionEdit, options?: CallOptions): Promise<DefinitionChange>;
}

/** The schema of DefinitionEdit. */
export const definitionEditSchema: JsonSchema = objectSchema({ document: TEXT, revision: TEXT }, [
  'document',
  'revision',
]);

/** Checks an edit from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateDefinitionEdit(value: unknown): DefinitionEdit {
  checkSchema(definitionEditSchema, value, 'Definition');
  return value as DefinitionEdit;
}
