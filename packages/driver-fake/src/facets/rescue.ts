import { validateRescueSpec, type RescueFacet } from '@hostelry/compute';
import { nextTarget } from '../definition.js';
import { refusal, type Calls } from '../guest-call.js';
import { findImage } from '../find-image.js';

/** The rescue facet: the rescue disk comes first, and the guest's own disks after it. */
export function rescueFacet({ onGuest }: Calls): RescueFacet {
  return {
    rescue: (uuid, given, options) =>
      onGuest('rescue', uuid, options, async (guest, host) => {
        const { image, format = 'raw', kernelBoot } = validateRescueSpec(given);
        const check = (): void => {
          if (guest.beforeRescue !== undefined) throw refusal('rescue', guest, 'rescued already');
        };
        check();
        for (const each of [image, kernelBoot?.kernel, kernelBoot?.initrd]) {
          if (each !== undefined) await findImage(each.location);
        }
        options?.signal?.throwIfAborted();
        // Another rescue may have come first meanwhile.
        check();
        host.stop(guest);
        const { definition } = guest;
        const rescueDisk =
          image === undefined ? [] : [{ target: 'vda', source: image.location, format, sizeMiB: 64 }];
        const moved = [...rescueDisk];
        const own = definition.disks.map((disk) => {
          const next = { ...disk, target: nextTarget(moved) };
          moved.push({ ...next });
          return next;
        });
        guest.beforeRescue = definition;
        guest.definition = { ...definition, disks: [...rescueDisk, ...own] };
        host.start(guest);
      }),
    unrescue: (uuid, options) =>
      onGuest('end the rescue of', uuid, options, (guest, host) => {
        if (guest.beforeRescue === undefined) throw refusal('end the rescue of', guest, 'not rescued');
        host.stop(guest);
        guest.definition = guest.beforeRescue;
        guest.beforeRescue = undefined;
        host.start(guest);
      }),
  };
}
