/*
 * The markup of a document as numbers, in the order in which it stands in the text. An element has a record of eight: the
 * records of its attributes (four each) follow, then those of what it holds. Comments, CDATA sections and instructions
 * have records of four; text is where nothing else is. So a document is read once, and nothing is made of it before
 * somebody asks: the decoder makes typed objects of the records, the tree makes elements.
 *
 * Offsets are in UTF-16 units. Every record begins at a multiple of four: a quarter of its place numbers what belongs to it
 * (two such numbers for an element).
 */

/** Of every record: the number of its name, `unknownName`, or what it is instead. */
export const NAME = 0;
/** Of every record: where it begins in the text. */
export const START = 1;

/** Of an element: past its start tag's `>`. */
export const OPEN_END = 2;
/** Of an element: where its end tag begins; equal to END when there is none. */
export const CLOSE_START = 3;
/** Of an element. */
export const END = 4;
/** Of an element: the record of the one that holds it, or `nothing`. */
export const PARENT = 5;
/** Of an element: the record that follows it and all it holds. */
export const NEXT = 6;
/** Of an element: the record behind its attributes, and what is so of the element in the two lowest bits. */
export const CONTENT = 7;
export const ELEMENT_SIZE = 8;

/** Some of the element's own text has references or carriage returns. */
export const HAS_REFERENCES = 1;
/** The element declares namespaces. */
export const DECLARES = 2;
const flags = HAS_REFERENCES | DECLARES;

/** Of an attribute. */
export const VALUE_START = 2;
/** Of an attribute; inverted (`~`) where the value is not what stands there, for references or white space. */
export const VALUE_END = 3;
/** Of a comment, CDATA section or instruction. */
export const ITEM_END = 2;
export const SMALL_SIZE = 4;

export const unknownName = -1;
export const comment = -2;
export const cdata = -3;
export const instruction = -4;
export const nothing = -1;

/** The record behind an element's attributes. */
export function contentOf(tape: Int32Array, element: number): number {
  return (tape[element + CONTENT] as number) & ~flags;
}

/** The record that follows another beside it. */
export function nextOf(tape: Int32Array, record: number): number {
  return isElement(tape, record) ? (tape[record + NEXT] as number) : record + SMALL_SIZE;
}

/** Whether a record that is no attribute's is an element's. */
export function isElement(tape: Int32Array, record: number): boolean {
  return (tape[record] as number) >= unknownName;
}
