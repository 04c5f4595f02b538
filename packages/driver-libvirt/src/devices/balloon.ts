import { defineDevice } from './device-class.js';
import { field, kept } from './field.js';
import { choice, flag, integer } from './kind.js';
import { at, onOff } from './place.js';

/** The memory balloon; `none` keeps libvirt from adding one. What it is to reach (KiB) is set on the running guest. */
export const balloon = defineDevice({
  devType: 'balloon',
  tag: 'memballoon',
  identity: [],
  isSingle: true,
  limit: { most: 1 },
  hotplug: { plug: false, unplug: false, update: ['target', 'minimum'] },
  life: {
    async change(before, after, guest, flags) {
      if (after.target === undefined || after.target === before.target) return [];
      await guest.setMemory(after.target, flags);
      return ['target'];
    },
  },
  fields: {
    device: kept(choice(['memballoon']), { implicit: 'memballoon' }),
    target: kept(integer()),
    minimum: kept(integer()),
    specParams: {
      model: field(
        choice(['virtio', 'virtio-transitional', 'virtio-non-transitional', 'xen', 'none']),
        at('model'),
        { default: 'virtio' },
      ),
      /** Seconds between statistics of the guest's memory. */
      statsPeriod: field(integer(1), at('stats.period')),
      autodeflate: field(flag(), onOff('autodeflate')),
    },
  },
});
