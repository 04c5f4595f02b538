import { defineDevice } from './device-class.js';
import { field, kept } from './field.js';
import { choice, flag, integer } from './kind.js';
import { at, onOff } from './place.js';

/** The guest's IOMMU. */
export const iommu = defineDevice({
  devType: 'iommu',
  tag: 'iommu',
  identity: [],
  isSingle: true,
  limit: { most: 1 },
  hotplug: { plug: false, unplug: false, update: [] },
  fields: {
    device: kept(choice(['iommu']), { implicit: 'iommu' }),
    model: field(choice(['intel', 'smmuv3', 'virtio']), at('model'), { default: 'intel' }),
    intremap: field(flag(), onOff('driver.intremap')),
    cachingMode: field(flag(), onOff('driver.caching_mode')),
    eim: field(flag(), onOff('driver.eim')),
    iotlb: field(flag(), onOff('driver.iotlb')),
    addressBits: field(integer(1, 64), at('driver.aw_bits')),
  },
});
