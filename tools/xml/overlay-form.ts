import { type DefinedKinds } from './scalar-type.js';

/** What the schemas do not say. */
export interface Overlay {
  /** The usual prefix of each foreign namespace, by URI. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** Kinds of text by the name of its definition. */
  readonly kinds: DefinedKinds;
  /** Kinds of single texts: of an element by its name, of an attribute by element, @ and its name. */
  readonly texts: DefinedKinds;
  /** What documents have always, whatever the schema says: element, space, field. */
  readonly required: readonly string[];
  /** What documents may be without, whatever the schema says: element, space, field. */
  readonly optional: readonly string[];
  /** What a newer libvirt lets repeat: element, space, child. */
  readonly many: readonly string[];
  /** What the schema lets repeat and libvirt reads once: element, space, child. */
  readonly once: readonly string[];
  /** Attributes and children in the order in which libvirt writes them, where the schema leaves it open; others come after. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  /** Attributes that may tell variants apart, anywhere or (element, space, attribute) there. */
  readonly discriminators: readonly string[];
  /** Elements that callers read whatever the variant: what a variant lacks and another has is there, as undefined. */
  readonly readable: readonly string[];
  /** Of these, what tells no variants apart that a user would care for: element, space, attribute. */
  readonly notDiscriminators: readonly string[];
  /** Children that the schema lets repeat anywhere, and libvirt only for some values of an attribute. */
  readonly repeats: readonly Repeats[];
  /** Names of types, by the name that they would have. */
  readonly names: Readonly<Record<string, string>>;
}

/** In these elements `child` repeats only where the attribute `on` has one of `values`. */
export interface Repeats {
  readonly elements: readonly string[];
  readonly child: string;
  readonly on: string;
  readonly values: readonly string[];
}

/** A kind of document. */
export interface Kind {
  /** The name of its modules. */
  readonly name: string;
  readonly schema: string;
  /** Its root element. */
  readonly root: string;
  /** Kinds of text that differ in this kind of document, by the name of their definition. */
  readonly kinds?: DefinedKinds;
  /** The overlay's order is of other elements of the same names. */
  readonly inSchemaOrder?: true;
  /** Kinds of single texts that differ in this kind of document. */
  readonly texts?: DefinedKinds;
}
