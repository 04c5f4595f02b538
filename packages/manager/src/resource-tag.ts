import { ComputeError } from '@hostelry/compute';

/** `details.field` of the error for a change whose subject is no longer as the caller saw it. */
export const IF_MATCH_FIELD = 'If-Match';

/** What counts up by itself: an instance that only ran on is the same to whoever wants to change it. */
const COUNTERS: ReadonlySet<string> = new Set(['cpuTimeNs']);

/** A short text that is the same as long as the resource says the same, its counters aside, whatever the order of its properties. */
export async function tagOf(resource: object): Promise<string> {
  const text = JSON.stringify(resource, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const kept = Object.entries(value).filter(([name]) => !COUNTERS.has(name));
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  // Loaded when it is needed: most who have a manager never ask for a tag.
  const { createHash } = await import('node:crypto');
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** Throws `conflict` with IF_MATCH_FIELD unless the resource has one of these tags, which stand with commas between. */
export async function refuseOtherTag(subject: string, resource: object, expected: string): Promise<void> {
  const tag = await tagOf(resource);
  if (expected.split(',').includes(tag)) return;
  throw new ComputeError('conflict', `${subject} has changed since: it has the tag "${tag}" now`, {
    details: { field: IF_MATCH_FIELD },
  });
}
