import { createHash } from 'node:crypto';
import {
  ComputeError,
  validateDefinitionEdit,
  type DefinitionChange,
  type DefinitionDifference,
  type DefinitionEdit,
  type DefinitionFacet,
} from '@hostelry/compute';
import { type FakeGuest } from '../fake-guest.js';
import { type Calls } from '../guest-call.js';

/** What can be changed in a document; the rest says whose it is. */
const SIZES = ['vcpus', 'memoryMiB'] as const;

type Sizes = Readonly<Record<(typeof SIZES)[number], number>>;

/** The definition facet: the document is JSON with the identity and the size of the guest. */
export function definitionFacet({ onGuest }: Calls): DefinitionFacet {
  return {
    read: (uuid, options) =>
      onGuest('read the definition of', uuid, options, (guest) => {
        const document = documentOf(guest);
        return { format: 'fake-guest', document, revision: revisionOf(document) };
      }),
    check: (uuid, edit, options) =>
      onGuest('check a definition of', uuid, options, (guest) => compare(guest, edit).change),
    change: (uuid, edit, options) =>
      onGuest('change the definition of', uuid, options, (guest) => {
        const { change, sizes } = compare(guest, edit);
        guest.definition = { ...guest.definition, ...sizes };
        return { ...change, revision: revisionOf(documentOf(guest)) };
      }),
  };
}

function documentOf({ uuid, name, vcpus, memoryMiB }: FakeGuest): string {
  return `${JSON.stringify({ uuid, name, vcpus, memoryMiB }, undefined, 2)}\n`;
}

function revisionOf(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

function compare(guest: FakeGuest, given: DefinitionEdit): { change: DefinitionChange; sizes: Sizes } {
  const { document, revision } = validateDefinitionEdit(given);
  const before = documentOf(guest);
  if (revision !== revisionOf(before)) {
    const message = `The definition of instance "${guest.name}" has changed since revision ${revision}`;
    throw new ComputeError('conflict', message);
  }
  const wanted = parse(guest, document);
  for (const field of ['uuid', 'name'] as const) {
    if (wanted[field] !== guest[field]) throw wrong(guest, `${field} cannot be changed so`);
  }
  const sizes = { vcpus: Number(wanted['vcpus']), memoryMiB: Number(wanted['memoryMiB']) };
  const differences = SIZES.flatMap((key): DefinitionDifference[] => {
    if (!Number.isInteger(sizes[key]) || sizes[key] < 1) throw wrong(guest, `${key} is no number above 0`);
    if (sizes[key] === guest[key]) return [];
    const [was, is] = [String(guest[key]), String(sizes[key])];
    return [{ change: 'changed', path: `/${key}`, before: was, after: is, takesEffect: 'now' }];
  });
  return { change: { revision, differences, findings: [] }, sizes };
}

function parse(guest: FakeGuest, document: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(document);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw wrong(guest, 'it is no JSON object');
}

function wrong({ name }: FakeGuest, why: string): ComputeError {
  const message = `The definition of instance "${name}" is invalid: ${why}`;
  return new ComputeError('invalid', message, { details: { field: 'document' } });
}
