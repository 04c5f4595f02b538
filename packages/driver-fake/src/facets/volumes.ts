import {
  ComputeError,
  validateVolumeSize,
  validateVolumeSpec,
  type DiskInfo,
  type VolumesFacet,
  type VolumeSpec,
} from '@hostelry/compute';
import { nextTarget, type FakeDisk } from '../definition.js';
import { type FakeGuest } from '../fake-guest.js';
import { type FakeHost } from '../fake-host.js';
import { type Calls } from '../guest-call.js';

/** The volumes facet, on the volumes that the host in memory has. */
export function volumesFacet({ onGuest, onHost }: Calls): VolumesFacet {
  return {
    attach: (uuid, given, options) =>
      onGuest('attach a volume to', uuid, options, (guest, host) => {
        const spec = validateVolumeSpec(given);
        const target = spec.target ?? nextTarget(guest.definition.disks);
        if (guest.definition.disks.some((disk) => disk.target === target)) {
          throw new ComputeError('conflict', `Instance "${guest.name}" has a disk "${target}" already`);
        }
        const disk = connect(guest, host, spec, target);
        replaceDisks(guest, [...guest.definition.disks, disk]);
        return infoOf(disk);
      }),
    detach: (uuid, target, options) =>
      onGuest('detach a volume from', uuid, options, (guest, host) => {
        const { volume } = volumeAt(guest, target);
        replaceDisks(
          guest,
          guest.definition.disks.filter((disk) => disk.target !== target),
        );
        host.volumes.disconnect(volume, guest.uuid);
      }),
    swap: (uuid, target, given, options) =>
      onGuest('swap a volume of', uuid, options, (guest, host) => {
        const spec = validateVolumeSpec(given);
        const old = volumeAt(guest, target);
        const made = connect(guest, host, spec, target);
        if (made.sizeMiB < old.sizeMiB) {
          host.volumes.disconnect(made.volume, guest.uuid);
          throw new ComputeError(
            'invalid',
            `Volume ${made.source} has ${made.sizeMiB} MiB, which is less than the ${old.sizeMiB} MiB of "${target}"`,
          );
        }
        options?.progress?.step('copy', { done: old.sizeMiB, total: old.sizeMiB });
        replaceDisks(
          guest,
          guest.definition.disks.map((disk) => (disk.target === target ? made : disk)),
        );
        host.volumes.disconnect(old.volume, guest.uuid);
        return infoOf(made);
      }),
    extend: (uuid, target, given, options) =>
      onGuest('extend a volume of', uuid, options, (guest, host) => {
        const sizeMiB = validateVolumeSize(given);
        host.volumes.extend(volumeAt(guest, target).volume, sizeMiB);
        replaceDisks(
          guest,
          guest.definition.disks.map((disk) => (disk.target === target ? { ...disk, sizeMiB } : disk)),
        );
      }),
    connector: (options) =>
      onHost('Cannot read the connector', options, (host) => ({
        host: host.name,
        initiator: `iqn.2026-01.example.hostelry:${host.name}`,
      })),
  };
}

type VolumeDisk = FakeDisk & { readonly volume: string };

function connect(guest: FakeGuest, host: FakeHost, spec: VolumeSpec, target: string): VolumeDisk {
  const volume = host.volumes.connect(spec.source, guest.uuid, spec.shared === true);
  const sizeMiB = host.volumes.sizeMiB(volume);
  return { target, source: volume, format: spec.format ?? 'raw', sizeMiB, volume };
}

/** `not-found` for a target that is none, `conflict` for a disk of the guest's own. */
function volumeAt(guest: FakeGuest, target: string): VolumeDisk {
  const disk = guest.definition.disks.find((each) => each.target === target);
  if (disk === undefined) {
    throw new ComputeError('not-found', `Instance "${guest.name}" has no disk "${target}"`);
  }
  if (disk.volume === undefined) {
    throw new ComputeError(
      'conflict',
      `Disk "${target}" of instance "${guest.name}" is its own, and no volume`,
    );
  }
  return { ...disk, volume: disk.volume };
}

function replaceDisks(guest: FakeGuest, disks: readonly FakeDisk[]): void {
  guest.definition = { ...guest.definition, disks };
}

function infoOf({ target, source, format }: FakeDisk): DiskInfo {
  return { target, kind: 'disk', source, format };
}
