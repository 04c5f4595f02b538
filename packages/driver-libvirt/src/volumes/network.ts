import { definePlugin, validateVolumeSpec } from '@hostelry/compute';
import { volumeDriverContract, type VolumeDriver, type VolumePlace } from './volume-driver.js';

/** Volumes that the hypervisor reaches over the network by itself: rbd, iscsi, nbd and others. The host keeps their secrets. */
const network: VolumeDriver = {
  async connect(connection) {
    const { source } = validateVolumeSpec({ source: { ...connection, kind: 'network' } });
    return source as VolumePlace;
  },
};

export default definePlugin(volumeDriverContract)({
  name: 'network',
  summary: 'Volumes that the hypervisor reads over the network',
  optionsSchema: { type: 'object', additionalProperties: false },
  create: () => network,
});
