import { ComputeError, validateInstanceSize, type InstanceSize, type ResizeFacet } from '@hostelry/compute';
import { type Definition } from '../definition.js';
import { type FakeGuest } from '../fake-guest.js';
import { refusal, type Calls } from '../guest-call.js';

/** The resize facet. */
export function resizeFacet({ onGuest }: Calls): ResizeFacet {
  return {
    resize: (uuid, given, options) =>
      onGuest('resize', uuid, options, (guest, host) => {
        const size = validateInstanceSize(given);
        const wasRunning = guest.state === 'running';
        if (!wasRunning && guest.state !== 'stopped') throw refusal('resize', guest);
        if (guest.beforeRescue !== undefined) throw refusal('resize', guest, 'rescued');
        const definition = resized(guest, size);
        host.checkMemory(guest.name, definition.memoryMiB - (wasRunning ? guest.memoryMiB : 0));
        const restarts = wasRunning && options?.mode !== 'live';
        if (restarts) host.stop(guest);
        guest.definition = definition;
        if (restarts) host.start(guest);
        return guest.info();
      }),
  };
}

/** The definition in another size. `invalid` if the root disk would shrink or there is none. */
export function resized(guest: FakeGuest, size: InstanceSize): Definition {
  const { definition } = guest;
  const { vcpus = definition.vcpus, memoryMiB = definition.memoryMiB, rootDiskMiB } = size;
  if (rootDiskMiB === undefined) return { ...definition, vcpus, memoryMiB };
  const root = definition.disks.find(({ volume }) => volume === undefined);
  if (root === undefined || rootDiskMiB < root.sizeMiB) {
    const now = root === undefined ? 'no root disk' : `a root disk of ${root.sizeMiB} MiB`;
    throw new ComputeError(
      'invalid',
      `Instance "${guest.name}" has ${now}: it cannot have ${rootDiskMiB} MiB`,
      {
        details: { field: 'rootDiskMiB' },
      },
    );
  }
  const disks = definition.disks.map((disk) => (disk === root ? { ...disk, sizeMiB: rootDiskMiB } : disk));
  return { ...definition, vcpus, memoryMiB, disks };
}
