import { defineDevice } from './device-class.js';
import { field, kept } from './field.js';
import { choice, flag, integer } from './kind.js';
import { at, yesNo } from './place.js';

/** A socket between host and guest, by the guest's number (`cid`, at least 3) or one that libvirt chooses. */
export const vsock = defineDevice({
  devType: 'vsock',
  tag: 'vsock',
  identity: [],
  isSingle: true,
  limit: { most: 1 },
  hotplug: { plug: true, unplug: 'event', update: [] },
  fields: {
    device: kept(choice(['vsock']), { implicit: 'vsock' }),
    model: field(choice(['virtio', 'virtio-transitional', 'virtio-non-transitional']), at('model'), {
      default: 'virtio',
    }),
    auto: field(flag(), yesNo('cid.auto')),
    cid: field(integer(3, 2 ** 32 - 1), at('cid.address')),
  },
  normalise(spec) {
    spec['auto'] ??= spec['cid'] === undefined;
  },
});
