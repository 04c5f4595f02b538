import { sourceElement, toKiB } from '@hostelry/libvirt-xml';
import { isRecord } from './kind.js';

/** A device's element, as libvirt-xml gives it: what a declaration reads and writes by names. */
export type Element = Record<string, unknown>;

/** Where a device's element has the value of a spec key, and how it spells it. */
export interface Place<Out> {
  /** The value, undefined where the element has none. */
  read(element: Element): Out | undefined;
  /** Puts the value in, or takes it out; the element is the caller's own to change. */
  write(element: Element, value: Out | undefined): void;
}

/** The value as it is, at a path like `driver.queues`. */
export function at<Out extends string | number>(path: string): Place<Out> {
  const names = path.split('.');
  return {
    read: (element) => readPath(element, names) as Out | undefined,
    write: (element, value) => writePath(element, names, value),
  };
}

/** A value that libvirt spells with words of its own; the word '' is the attribute's absence. */
export function spelled<Out extends string | boolean>(
  path: string,
  words: readonly (readonly [value: NoInfer<Out>, word: string])[],
): Place<Out> {
  const names = path.split('.');
  return {
    read(element) {
      const found = readPath(element, names);
      // A word of a newer libvirt shows as it is, where the value is a word too.
      return (
        words.find(([, word]) => word === found)?.[0] ?? (isWord(words, found) ? (found as Out) : undefined)
      );
    },
    write(element, value) {
      const word = words.find(([own]) => own === value)?.[1] ?? (typeof value === 'string' ? value : '');
      writePath(element, names, word === '' ? undefined : word);
    },
  };
}

function isWord(words: readonly (readonly [unknown, string])[], found: unknown): boolean {
  return typeof found === 'string' && words.every(([value]) => typeof value === 'string');
}

/** yes and no. */
export function yesNo(path: string): Place<boolean> {
  return spelled<boolean>(path, [
    [true, 'yes'],
    [false, 'no'],
  ]);
}

/** on and off. */
export function onOff(path: string): Place<boolean> {
  return spelled<boolean>(path, [
    [true, 'on'],
    [false, 'off'],
  ]);
}

/** True where an element without content is there. */
export function present(path: string): Place<boolean> {
  const names = path.split('.');
  return {
    read: (element) => readPath(element, names) !== undefined,
    write: (element, value) => {
      if (value !== true) writePath(element, names, undefined);
      else if (readPath(element, names) === undefined) writePath(element, names, {});
    },
  };
}

/** A part of the element as an object of plain values, one property for each key. */
export function part<Out extends object>(path: string, keys: readonly (keyof Out & string)[]): Place<Out> {
  const names = path.split('.');
  return {
    read(element) {
      const found = readPath(element, names);
      if (!isRecord(found)) return undefined;
      const known = keys.filter((key) => found[key] !== undefined).map((key) => [key, found[key]]);
      return known.length === 0 ? undefined : (Object.fromEntries(known) as Out);
    },
    write(element, value) {
      for (const key of keys) writePath(element, [...names, key], value?.[key]);
    },
  };
}

/** A size in MiB; libvirt's own unit is KiB. */
export function mebibytes(path: string): Place<number> {
  const names = path.split('.');
  return {
    read(element) {
      const found = readPath(element, names);
      if (!isRecord(found) || typeof found['value'] !== 'number') return undefined;
      const { value, unit } = found;
      return toKiB({ value, ...(typeof unit === 'string' ? { unit } : {}) }) / 1024;
    },
    write: (element, value) =>
      writePath(element, names, value === undefined ? undefined : { value: value * 1024, unit: 'KiB' }),
  };
}

/** What stands at a path; undefined where anything on the way is absent. */
export function readPath(element: unknown, names: readonly string[]): unknown {
  let found = element;
  for (const name of names) {
    if (!isRecord(found)) return undefined;
    found = found[name];
  }
  return found;
}

/** Sets what stands at a path, with what is needed on the way; undefined takes it out, with what it leaves empty. */
export function writePath(element: Element, names: readonly string[], value: unknown): void {
  const [name, ...rest] = names;
  if (name === undefined) return;
  if (rest.length === 0) {
    if (value === undefined) delete element[name];
    else element[name] = value;
    return;
  }
  const next = element[name];
  if (isRecord(next)) {
    writePath(next, rest, value);
    if (value === undefined && isEmpty(next, rest[0])) delete element[name];
  } else if (value !== undefined) {
    const made: Element = {};
    element[name] = made;
    writePath(made, rest, value);
  }
}

/** Whether nothing is left: nothing known, and nothing that the types lack besides the name that was taken out. */
function isEmpty(element: Element, removed: string | undefined): boolean {
  if (Object.keys(element).length > 0) return false;
  const source = sourceElement(element);
  if (source === undefined) return true;
  const others = source.attributes.filter(({ name }) => name !== removed).length;
  return others === 0 && source.children.every((child) => child.kind !== 'element' || child.name === removed);
}

/** A copy all the way down, with the links to the source that make writing lossless. */
export function copyElement<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyElement) as T;
  if (!isRecord(value)) return value;
  const copy = { ...value };
  for (const key of Object.keys(copy)) (copy as Element)[key] = copyElement(copy[key]);
  return copy;
}
