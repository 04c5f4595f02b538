import { definePlugin } from '@hostelry/compute';
import { pathIn } from './connection-text.js';
import { volumeDriverContract, type VolumeDriver } from './volume-driver.js';

/** Files of the host, in a pool or not. Whether one is there is the hypervisor's to say: a remote host's files are seen by nobody else. */
const file: VolumeDriver = {
  connect: async (connection) => ({ kind: 'file', path: pathIn(connection) }),
};

export default definePlugin(volumeDriverContract)({
  name: 'file',
  summary: 'Files of the host',
  optionsSchema: { type: 'object', additionalProperties: false },
  create: () => file,
});
