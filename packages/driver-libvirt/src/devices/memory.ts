import { defineDevice } from './device-class.js';
import { field, kept } from './field.js';
import { choice, integer, text } from './kind.js';
import { at, mebibytes } from './place.js';

/** A memory module that is plugged in; sizes in MiB. */
export const memory = defineDevice({
  devType: 'memory',
  tag: 'memory',
  identity: [],
  hotplug: { plug: true, unplug: 'event', update: ['requested'] },
  fields: {
    device: kept(choice(['memory']), { implicit: 'memory' }),
    model: field(choice(['dimm', 'nvdimm', 'virtio-pmem', 'virtio-mem', 'sgx-epc']), at('model'), {
      default: 'dimm',
    }),
    size: field(integer(1, 2 ** 40), mebibytes('target.size')),
    /** The NUMA node of the guest. */
    node: field(integer(), at('target.node')),
    /** For `virtio-mem`: how much of it the guest is to use, and in what steps. */
    requested: field(integer(0, 2 ** 40), mebibytes('target.requested')),
    block: field(integer(1, 2 ** 40), mebibytes('target.block')),
    /** The file behind an `nvdimm` or `virtio-pmem`. */
    path: field(text(), at('source.path')),
    access: field(choice(['shared', 'private']), at('access')),
  },
});
