import { definePlugin } from '@hostelry/compute';
import { pathIn } from './connection-text.js';
import { volumeDriverContract, type VolumeDriver } from './volume-driver.js';

/** Block devices that the host has already. */
const block: VolumeDriver = {
  connect: async (connection) => ({ kind: 'block', path: pathIn(connection) }),
};

export default definePlugin(volumeDriverContract)({
  name: 'block',
  summary: 'Block devices of the host',
  optionsSchema: { type: 'object', additionalProperties: false },
  create: () => block,
});
