import { ElementPaths } from '../element-paths.js';
import { LineMap } from '../line-map.js';
import { type XmlAttribute, type XmlElement, type XmlText } from '../node.js';

/**
 * How bad a finding is: an `error` is what libvirt's schemas forbid; what is `unknown` they have no word for, as a newer
 * libvirt's elements. A document without findings of either sort is valid by the schemas, and no other is.
 */
export type Severity = 'error' | 'unknown';

/** What is wrong. */
export type FindingCode =
  | 'unknown-element'
  | 'unknown-attribute'
  | 'misplaced-element'
  | 'misplaced-attribute'
  | 'misplaced-text'
  | 'repeated-element'
  | 'missing-element'
  | 'missing-attribute'
  | 'wrong-value'
  | 'wrong-root';

/** One thing that is wrong with a document. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** The element or attribute, as `/domain/devices/disk[2]/target/@bus`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What is there: an attribute's value or a text; undefined where something is missing or an element is in question. */
  readonly value?: string;
  /** What may be there instead, for people. */
  readonly expected: string;
  /** All of it in one sentence, for people. */
  readonly message: string;
}

/** A finding before its place is worked out: of the many that are weighed, few are told. */
export interface Fault {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly element: XmlElement;
  readonly attribute?: XmlAttribute;
  readonly text?: XmlText;
  readonly value?: string;
  /** Each of the things that the value may be. */
  readonly options?: readonly string[];
  readonly expected: string;
  readonly message: string;
}

/** The findings of faults, in the order of the document. */
export function findingsOf(faults: readonly Fault[], text: string): Finding[] {
  if (faults.length === 0) return [];
  const [lines, paths] = [new LineMap(text), new ElementPaths()];
  const placed = faults.map((fault) => ({
    fault,
    at: (fault.attribute ?? fault.text ?? fault.element).start,
  }));
  placed.sort((left, right) => left.at - right.at);
  return placed.map(({ fault: { severity, code, element, attribute, value, expected, message }, at }) => ({
    severity,
    code,
    path: paths.of(element) + (attribute === undefined ? '' : `/@${attribute.name}`),
    ...lines.at(at),
    ...(value === undefined ? {} : { value }),
    expected,
    message,
  }));
}
