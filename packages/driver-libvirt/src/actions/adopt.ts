import { type Adoption, type AdoptOptions, type CallOptions } from '@hostelry/compute';
import { parseDocument } from '@hostelry/libvirt-xml';
import { reachOf } from '../devices/hotplug/guest-state.js';
import { isLibvirtError } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { keepMetadata } from '../guest/keep-metadata.js';
import { readInstanceMetadata, type InstanceMetadata } from '../guest/metadata.js';
import { packedOf } from '../guest/packed.js';
import { readRescueRecord } from '../guest/rescue-record.js';
import { adoptableDisks, ownDisks } from './adoptable-disks.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { undoing } from './undoing.js';

/** Writes into a domain that it is ours, and with its disks which of these are its own. What is its own already stays so. */
export function adopt(context: ActionContext, uuid: string, options: AdoptOptions = {}): Promise<Adoption> {
  const { signal, withDisks = false } = options;
  const verb = 'adopt';
  return inTurn(context, uuid, { verb, options }, async (guest, before) => {
    refuseMidway(verb, guest, before.root);
    const now = before.metadata ?? {
      ...{ uuid, created: new Date().toISOString(), adopted: true as const },
      ...{ volumes: [], images: [] },
    };
    const known = new Set(now.volumes.map(({ pool, name }) => `${pool}/${name}`));
    const found = withDisks ? await adoptableDisks(context, guest, now, options) : [];
    const added = found.filter(({ pool, name }) => !known.has(`${pool}/${name}`));
    const after = { ...now, volumes: [...now.volumes, ...added] };
    if (before.metadata !== undefined && added.length === 0) return after;
    signal?.throwIfAborted();
    await write(guest, { verb, before: before.metadata, after }, options);
    return after;
  });
}

/** Takes out of a domain what says that it is ours; its disks and whatever else was put into it stay. */
export function disown(context: ActionContext, uuid: string, options: CallOptions = {}): Promise<Adoption> {
  const verb = 'disown';
  return inTurn(context, uuid, { verb, options }, async (guest, before) => {
    refuseMidway(verb, guest, before.root);
    if (before.metadata === undefined) return undefined;
    options.signal?.throwIfAborted();
    await write(guest, { verb, before: before.metadata, after: undefined }, options);
    return undefined;
  });
}

type Root = ReturnType<typeof parseDocument>['root'];

function inTurn(
  context: ActionContext,
  uuid: string,
  { verb, options }: { readonly verb: string; readonly options: CallOptions },
  work: (
    guest: Guest,
    before: { readonly root: Root; readonly metadata: InstanceMetadata | undefined },
  ) => Promise<InstanceMetadata | undefined>,
): Promise<Adoption> {
  const { signal } = options;
  return onGuest(context, uuid, { verb, signal }, async (guest) => {
    const { devices } = await context.attachments();
    return devices.inTurn(uuid, options, async () => {
      const { root } = parseDocument(await guest.text({ ...options, inactive: true }));
      try {
        const after = await work(guest, { root, metadata: readInstanceMetadata(root) });
        return { ownDisks: await ownDisks(guest, after) };
      } finally {
        context.definitions.forget(uuid);
      }
    });
  });
}

/** Who ends a rescue or a move needs to know what it was. */
function refuseMidway(verb: string, guest: Guest, root: Root): void {
  if (readRescueRecord(root) !== undefined) throw wrongState(verb, guest, 'rescued');
  if (packedOf(root) !== undefined) throw wrongState(verb, guest, 'packed for another host');
}

/** In the running guest and its configuration. Not given up by an abort: the call could overtake its undo. */
async function write(
  guest: Guest,
  change: {
    readonly verb: string;
    readonly before: InstanceMetadata | undefined;
    readonly after: InstanceMetadata | undefined;
  },
  { signal }: CallOptions,
): Promise<void> {
  const { verb, before, after } = change;
  const { flags } = await reachOf(guest.domain, signal === undefined ? {} : { signal });
  await undoing({ verb, guest, signal }, async (undo) => {
    undo.push(`the metadata of instance "${guest.name}"`, () =>
      forgiving(keepMetadata(guest.domain, before, { flags })),
    );
    await forgiving(keepMetadata(guest.domain, after, { flags }));
  });
}

/** To take away what is not there is no error: the running guest may have been defined without it. */
async function forgiving(call: Promise<void>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!isLibvirtError(error, 'NO_DOMAIN_METADATA')) throw error;
  }
}
