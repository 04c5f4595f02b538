import { type Pattern } from './pattern.js';

/** How text becomes a value, in the words of the runtime table (packages/libvirt-xml/src/schema/table.ts). */
export type ScalarKind = 'string' | 'integer' | 'long' | 'hex1' | 'hex2' | 'hex4' | 'hex8';

/** What a text is to a user: its kind in the runtime table, and the strings that it may be, if these are all known. */
export interface ScalarType {
  readonly kind: ScalarKind;
  readonly literals: readonly string[] | undefined;
}

/** Kinds by the name of a definition, from the overlay. */
export type DefinedKinds = Readonly<Record<string, ScalarKind>>;

const integerTypes = new Set([
  'byte',
  'int',
  'integer',
  'long',
  'nonNegativeInteger',
  'positiveInteger',
  'short',
  'unsignedByte',
  'unsignedInt',
  'unsignedLong',
  'unsignedShort',
]);

/** The kind of strings of these patterns: those of digits alone are integers. */
function kindOfPatterns(patterns: readonly string[]): ScalarKind {
  const [pattern] = patterns;
  if (pattern === undefined || patterns.length > 1) return 'string';
  if (/^\[0-9\](?:\+|\{\d+,\d+\})$/.test(pattern)) return 'integer';
  const digits = Number(/^0x\[0-9a-fA-F\]\{1,(\d)\}$/.exec(pattern)?.[1]);
  return hexKinds.find(([width]) => digits <= width)?.[1] ?? 'string';
}

const hexKinds = [
  [1, 'hex1'],
  [2, 'hex2'],
  [4, 'hex4'],
  [8, 'hex8'],
] as const satisfies readonly (readonly [number, ScalarKind])[];

interface Leaves {
  readonly kinds: Set<ScalarKind>;
  readonly values: Set<string>;
}

function collect(content: Pattern, kinds: DefinedKinds, leaves: Leaves): void {
  switch (content.kind) {
    case 'named': {
      const kind = kinds[content.name];
      if (kind === undefined) collect(content.item, kinds, leaves);
      else leaves.kinds.add(kind);
      break;
    }
    case 'choice':
    case 'group':
      for (const item of content.items) collect(item, kinds, leaves);
      break;
    case 'repeat':
      collect(content.item, kinds, leaves);
      break;
    case 'value':
      leaves.values.add(content.value);
      break;
    case 'data':
      leaves.kinds.add(integerTypes.has(content.type) ? 'integer' : kindOfPatterns(content.patterns));
      break;
    case 'text':
      leaves.kinds.add('string');
      break;
    default:
      break;
  }
}

/** The type of a text with these alternatives. Integers win over literals only if those are integers too. */
export function scalarTypeOf(contents: readonly Pattern[], kinds: DefinedKinds): ScalarType {
  const leaves: Leaves = { kinds: new Set(), values: new Set() };
  for (const content of contents) collect(content, kinds, leaves);
  const values = [...leaves.values];
  if (leaves.kinds.size === 0 && values.length > 0) return { kind: 'string', literals: values };
  const areIntegers = values.every((value) => /^-?[0-9]+$/.test(value));
  if (leaves.kinds.size === 0 || leaves.kinds.has('string') || !areIntegers) {
    return { kind: 'string', literals: undefined };
  }
  // The widest first: what is hexadecimal in one place is written so everywhere
  const order: readonly ScalarKind[] = ['hex8', 'hex4', 'hex2', 'hex1', 'long', 'integer'];
  return { kind: order.find((kind) => leaves.kinds.has(kind)) ?? 'string', literals: undefined };
}

/** The constants that a text must be one of; undefined if it may be anything else. */
export function constantsOf(contents: readonly Pattern[]): readonly string[] | undefined {
  return scalarTypeOf(contents, {}).literals;
}
