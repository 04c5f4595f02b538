import { randomUUID } from 'node:crypto';
import {
  ComputeError,
  validateCloneSpec,
  validateRebuildSpec,
  type CloneFacet,
  type RebuildFacet,
} from '@hostelry/compute';
import { interfaceOf, type FakeDisk } from '../definition.js';
import { FakeGuest } from '../fake-guest.js';
import { findImage } from '../find-image.js';
import { refusal, type Calls } from '../guest-call.js';

/** The rebuild facet. A disk in memory holds nothing but the name of its image. */
export function rebuildFacet({ onGuest }: Calls): RebuildFacet {
  return {
    rebuild: (uuid, given, options) =>
      onGuest('rebuild', uuid, options, async (guest, host) => {
        const spec = validateRebuildSpec(given);
        const wasRunning = guest.state === 'running';
        if (!wasRunning && guest.state !== 'stopped') throw refusal('rebuild', guest);
        if (guest.beforeRescue !== undefined) throw refusal('rebuild', guest, 'rescued');
        if (guest.snapshots.length > 0) throw refusal('rebuild', guest, 'kept by snapshots');
        const root = guest.definition.disks.find(({ volume }) => volume === undefined);
        if (root === undefined) throw refusal('rebuild', guest, 'without a root disk');
        const source = spec.image?.location ?? root.source;
        await findImage(source);
        options?.signal?.throwIfAborted();
        if (wasRunning) host.stop(guest);
        const { format = root.format, sizeMiB = root.sizeMiB } = spec;
        const disks = guest.definition.disks.map((disk) =>
          disk === root ? { ...disk, source, format, sizeMiB } : disk,
        );
        guest.definition = { ...guest.definition, disks };
        if (wasRunning) host.start(guest);
        return guest.info();
      }),
  };
}

/** The clone facet. */
export function cloneFacet({ onGuest }: Calls): CloneFacet {
  return {
    clone: (uuid, given, options) =>
      onGuest('clone', uuid, options, (guest, host) => {
        const spec = validateCloneSpec(given);
        const { definition } = guest;
        if (guest.state !== 'stopped' && guest.state !== 'running') throw refusal('clone', guest);
        if (guest.beforeRescue !== undefined) throw refusal('clone', guest, 'rescued');
        if (guest.packed !== undefined) throw refusal('clone', guest, 'packed for another host');
        const attached = definition.disks.find(({ volume }) => volume !== undefined);
        if (attached !== undefined && spec.volumes !== 'copy') {
          throw refusal('clone', guest, `with the volume "${attached.target}", which is not to be copied`);
        }
        if (attached !== undefined && guest.isActive) throw refusal('clone', guest);
        const device = definition.devices.find(
          (each) => each.spec.kind === 'pci' || each.spec.kind === 'usb',
        );
        if (device !== undefined) {
          const message = `Cannot clone instance "${guest.name}": device "${device.id}" cannot be had twice`;
          throw new ComputeError('unsupported', message);
        }
        const copy = new FakeGuest(spec.uuid ?? randomUUID(), spec.name, {
          ...definition,
          disks: definition.disks.map(ownCopy),
          interfaces: definition.interfaces.map(({ kind, source = '' }) =>
            interfaceOf(kind === 'network' ? { network: source } : { bridge: source }),
          ),
        });
        copy.policy = guest.policy;
        host.define(copy);
        return copy.info();
      }),
  };
}

function ownCopy({ volume, source, ...disk }: FakeDisk): FakeDisk {
  return { ...disk, source: volume === undefined ? source : `copy of ${source}` };
}
