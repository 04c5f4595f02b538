import {
  annotate as annotated,
  validateAnnotationsChange,
  type Annotations,
  type AnnotationsChange,
  type CallOptions,
  type Undo,
} from '@hostelry/compute';
import { DomainMetadataType } from '@hostelry/libvirt';
import { parseDocument } from '@hostelry/libvirt-xml';
import { reachOf } from '../devices/hotplug/guest-state.js';
import { annotationsOf, KEPT_LABELS } from '../guest/annotations.js';
import { type Guest } from '../guest/guest.js';
import { keepValue } from '../guest/kept-value.js';
import { onGuest, type ActionContext } from './context.js';
import { undoing } from './undoing.js';

const VERB = 'annotate';

/** Writes on an instance, as it runs and for its next start: only what changes, and on failure it is as before. */
export function annotate(
  context: ActionContext,
  uuid: string,
  given: AnnotationsChange,
  options: CallOptions = {},
): Promise<Annotations> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: VERB, signal }, async (guest) => {
    const change = validateAnnotationsChange(given);
    const { devices } = await context.attachments();
    return devices.inTurn(uuid, options, async () => {
      const before = annotationsOf(parseDocument(await guest.text({ ...options, inactive: true })).root);
      const after = annotated(before, change);
      const { flags } = await reachOf(guest.domain, signal === undefined ? {} : { signal });
      try {
        await undoing({ verb: VERB, guest, signal }, (undo) =>
          write(guest, { before, after, flags, undo }, options),
        );
      } finally {
        // libvirt tells of metadata by no lifecycle event.
        context.definitions.forget(uuid);
      }
      return after;
    });
  });
}

interface Writing {
  readonly before: Annotations;
  readonly after: Annotations;
  readonly flags: number;
  readonly undo: Undo;
}

async function write(
  guest: Guest,
  { before, after, flags, undo }: Writing,
  { signal }: CallOptions,
): Promise<void> {
  await writeTexts(guest, { before, after, flags, undo }, { signal });
  if (JSON.stringify(before.labels) === JSON.stringify(after.labels)) return;
  const keep = (labels: Annotations['labels']): Promise<void> =>
    keepValue(guest.domain, KEPT_LABELS, labels, { flags });
  signal?.throwIfAborted();
  undo.push(`the labels of instance "${guest.name}"`, () => keep(before.labels));
  await keep(after.labels);
}

/** Title and description as people write them. */
type Texts = { readonly title?: string | undefined; readonly description?: string | undefined };

/** Says title and description anew where they differ; each call pushes its undo. */
export async function writeTexts(
  guest: Guest,
  change: { readonly before: Texts; readonly after: Texts; readonly flags: number; readonly undo: Undo },
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const { before, after, flags, undo } = change;
  const { TITLE, DESCRIPTION } = DomainMetadataType;
  for (const [type, field] of [
    [TITLE, 'title'],
    [DESCRIPTION, 'description'],
  ] as const) {
    if (before[field] === after[field]) continue;
    const set = (value: string | undefined): Promise<void> =>
      guest.domain.setMetadata(type, value, { flags });
    signal?.throwIfAborted();
    undo.push(`the ${field} of instance "${guest.name}"`, () => set(before[field]));
    // Not given up by an abort: the call could overtake its undo.
    await set(after[field]);
  }
}
