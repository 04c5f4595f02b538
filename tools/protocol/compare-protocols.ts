import { type Program, type Protocol } from './schema.js';

/** What differs between two versions of the protocol, each item as `program section name`. */
export interface ProtocolChanges {
  readonly added: readonly string[];
  /** Changes that old peers can live with: a raised maximum, another priority. */
  readonly compatible: readonly string[];
  /** Changes that would break a known struct, union, type, value or procedure. */
  readonly breaking: readonly string[];
}

const sections = ['consts', 'enums', 'typedefs', 'structs', 'unions', 'procedures'] as const;

/** Compares the protocol that is committed with a newer libvirt's. libvirt promises to add only. */
export function compareProtocols(known: Protocol, newer: Protocol): ProtocolChanges {
  const added: string[] = [];
  const compatible: string[] = [];
  const breaking: string[] = [];
  for (const name of new Set([...Object.keys(known.programs), ...Object.keys(newer.programs)])) {
    const before = known.programs[name];
    const after = newer.programs[name];
    if (before === undefined || after === undefined) {
      (before === undefined ? added : breaking).push(`program ${name}`);
      continue;
    }
    if (before.number !== after.number || before.version !== after.version) breaking.push(`program ${name}`);
    for (const section of sections) {
      const old: Record<string, unknown> = before[section];
      const now: Record<string, unknown> = after[section];
      for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
        const item = `${name} ${section} ${key}`;
        if (old[key] === undefined) added.push(item);
        else if (now[key] === undefined) breaking.push(`${item} is gone`);
        else if (JSON.stringify(old[key]) !== JSON.stringify(now[key])) {
          const change = `${item}: ${JSON.stringify(old[key])} became ${JSON.stringify(now[key])}`;
          (isCompatible(section, key, before, after) ? compatible : breaking).push(change);
        }
      }
    }
  }
  return { added, compatible, breaking };
}

function isCompatible(
  section: (typeof sections)[number],
  key: string,
  before: Program,
  after: Program,
): boolean {
  if (section === 'consts') return (after.consts[key] ?? 0) > (before.consts[key] ?? 0);
  if (section === 'enums') {
    const now = after.enums[key] ?? {};
    return Object.entries(before.enums[key] ?? {}).every(([name, value]) => now[name] === value);
  }
  if (section !== 'procedures') return false;
  const wire = (program: Program): string => {
    const { number, event, args, ret, message, stream } = program.procedures[key] ?? {};
    return JSON.stringify([number, event, args, ret, message, stream]);
  };
  return wire(before) === wire(after);
}
