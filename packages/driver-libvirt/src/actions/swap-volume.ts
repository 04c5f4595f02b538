import {
  ComputeError,
  Undo,
  validateVolumeSpec,
  type DiskInfo,
  type ProgressOptions,
  type VolumeSpec,
} from '@hostelry/compute';
import { type GuestDevices } from '../devices/hotplug/guest-devices.js';
import { type DevObjectOf } from '../devices/registry.js';
import { reasonOf } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { diskInfoOf, volumeKeys } from '../guest/volume-disk.js';
import { type Watch } from '../host/watches.js';
import { nameOf, placeSpec } from '../volumes/connections.js';
import { poolVolumeAt } from '../volumes/pool-volume.js';
import { type VolumePlace } from '../volumes/volume-driver.js';
import { attachedVolume, type AttachedVolume } from './attached-volume.js';
import { onGuest, type ActionContext } from './context.js';
import { copyStopped, type DiskCopy, mirrorRunning } from './copy-disk.js';
import { explainVolumeError } from './volume-errors.js';

/** Puts another volume in the place of one that an instance has, with its bytes; see VolumesFacet.swap. */
export function swapVolume(
  context: ActionContext,
  uuid: string,
  target: string,
  given: VolumeSpec,
  options: ProgressOptions = {},
): Promise<DiskInfo> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'swap a volume of', signal }, async (guest) => {
    const spec = validateVolumeSpec(given);
    const { devices } = await context.attachments();
    return devices.use(guest.domain, options, async (opened) => {
      const old = attachedVolume(opened, guest, target);
      checkSameDisk(spec, old.disk, target);
      try {
        return await new Swap(context, guest, opened, options).run(old, spec);
      } catch (error) {
        throw explainVolumeError(error, spec.source);
      }
    });
  });
}

/** What makes the disk, as opposed to what is on it, stays. */
function checkSameDisk(spec: VolumeSpec, { spec: disk }: DevObjectOf<'disk'>, target: string): void {
  const stays = {
    target: [spec.target, target],
    bus: [spec.bus, disk.iface],
    readOnly: [spec.readOnly, disk.readonly ?? false],
    shared: [spec.shared, disk.shared === 'shared'],
  } as const;
  for (const [field, [wanted, is]] of Object.entries(stays)) {
    if (wanted === undefined || wanted === is) continue;
    const text = `${field} is ${JSON.stringify(wanted)}: that of disk "${target}" stays ${JSON.stringify(is)}`;
    throw new ComputeError('invalid', `Volume spec is invalid: ${text}`, { details: { field } });
  }
}

/** One swap on its way. */
class Swap {
  readonly #context: ActionContext;
  readonly #guest: Guest;
  readonly #opened: GuestDevices;
  readonly #options: ProgressOptions;
  readonly #undo = new Undo();

  constructor(context: ActionContext, guest: Guest, opened: GuestDevices, options: ProgressOptions) {
    this.#context = context;
    this.#guest = guest;
    this.#opened = opened;
    this.#options = options;
  }

  async run(old: AttachedVolume, spec: VolumeSpec): Promise<DiskInfo> {
    const { report } = this.#context;
    const { volumes } = await this.#context.attachments();
    const { uuid, name } = this.#guest;
    try {
      const place = await this.#connect(old, spec);
      await this.#copy(old, spec, place);
      this.#undo.discard();
    } catch (error) {
      for (const failure of await this.#undo.run()) {
        report(`Cannot undo ${failure.name} of instance "${name}"`, failure.error);
      }
      throw error;
    }
    const swapped = this.#opened.store.get(old.identity) as DevObjectOf<'disk'>;
    try {
      await volumes.disconnect(old.source, uuid);
    } catch (error) {
      // The guest works on the new one, so the swap has succeeded.
      report(`${nameOf(old.source)} cannot be disconnected: ${reasonOf(error)}`, error);
    }
    return diskInfoOf(swapped);
  }

  async #connect(old: AttachedVolume, spec: VolumeSpec): Promise<VolumePlace> {
    const { volumes } = await this.#context.attachments();
    const { uuid } = this.#guest;
    const { signal } = this.#options;
    const isShared = old.disk.spec.shared === 'shared';
    const place = await volumes.connect(spec.source, {
      ...{ uuid, isShared },
      ...(signal === undefined ? {} : { signal }),
    });
    this.#undo.push(`the connection of ${nameOf(spec.source)}`, () => volumes.disconnect(spec.source, uuid));
    return place;
  }

  async #copy(old: AttachedVolume, spec: VolumeSpec, place: VolumePlace): Promise<void> {
    const { host, options, report } = this.#context;
    const { signal } = this.#options;
    const connection = await host.connection(signal);
    const domain = this.#guest.domain;
    const { name: target = '' } = old.disk.spec;
    const size = Number((await domain.getBlockInfo(target, 0, { signal })).capacity);
    const volume = await poolVolumeAt(connection, place, signal === undefined ? {} : { signal });
    const newSize = volume === undefined ? undefined : Number((await volume.getInfo(0, { signal })).capacity);
    // What is in no pool shows its size to the hypervisor alone, which then refuses it by itself.
    if (newSize !== undefined && newSize < size) {
      throw new ComputeError(
        'invalid',
        `${nameOf(spec.source)} is too small: it has ${newSize} bytes, and "${target}" has ${size}`,
        { details: { field: 'source' } },
      );
    }
    const copy: DiskCopy = {
      ...{ connection, domain, target, place, spec, size, newSize, volume },
      disk: old.disk,
      stallMs: options.callTimeoutMs,
      options: this.#options,
      ...{ undo: this.#undo, report },
    };
    const keys = { ...volumeKeys(spec), ...placeSpec(place) };
    // Made before it is asked whether it runs, so that no start is missed.
    const watch = host.watch(this.#guest.uuid);
    try {
      if (await this.#guest.isActive(this.#options)) {
        await mirrorRunning(copy);
        await this.#opened.refresh();
      } else {
        await copyStopped(copy);
        if (await wasStarted(watch)) {
          throw new ComputeError('conflict', `It was started while disk "${target}" was copied`);
        }
      }
    } finally {
      watch.close();
    }
    await this.#opened.update(old.identity, keys);
  }
}

/** What a guest wrote meanwhile is not on the new volume. */
async function wasStarted(watch: Watch): Promise<boolean> {
  return (await watch.until(({ change }) => change === 'started', { timeoutMs: 0 })) !== undefined;
}
