import { type ScalarType } from './scalar-type.js';

/** An attribute, or the text of an element. */
export interface ScalarField {
  readonly scalar: ScalarType;
  readonly required: boolean;
}

/** A child element; `type` is its element type, else it holds text only. */
export interface ChildShape {
  readonly property: string;
  readonly element: string;
  readonly namespace: string;
  readonly type: ElementType | undefined;
  readonly scalar: ScalarType | undefined;
  readonly repeats: boolean;
  readonly required: boolean;
}

/** Fields by property name, in schema order. */
export interface FieldSet {
  readonly attributes: ReadonlyMap<string, ScalarField>;
  readonly children: ReadonlyMap<string, ChildShape>;
  readonly text: ScalarField | undefined;
}

/** The fields that go with some values of the discriminator; an undefined value is its absence. */
export interface Case {
  readonly values: readonly (string | undefined)[];
  readonly fields: FieldSet;
}

/** What an element type looks like. */
export interface Shape {
  /** The fields of every case alike. */
  readonly common: FieldSet;
  readonly foreign: boolean;
  readonly on: string | undefined;
  /** All fields of each case; empty without a discriminator. */
  readonly cases: readonly Case[];
  /** The children of all cases, in schema order. */
  readonly order: readonly string[];
  /** Whether each case says that it is without what others have. */
  readonly isReadable: boolean;
}

/** An element type: what one or several `<element>` patterns hold. */
export interface ElementType {
  readonly id: string;
  /** The places in the schema that it comes of; the same in every grammar. */
  readonly place: string;
  /** The definition it is named after, if it is of one alone. */
  readonly define: string | undefined;
  /** Filled in after the type is known, since types recur. */
  shape: Shape;
}

const noFields: FieldSet = { attributes: new Map(), children: new Map(), text: undefined };

/** The shape of a type that is not known yet. */
export const noShape: Shape = {
  common: noFields,
  foreign: false,
  on: undefined,
  cases: [],
  order: [],
  isReadable: false,
};

/** Whether the presence of the element is all it says. */
export function isEmpty({ common, foreign, on }: Shape): boolean {
  return (
    on === undefined &&
    !foreign &&
    common.text === undefined &&
    common.attributes.size === 0 &&
    common.children.size === 0
  );
}
