import { defineComputeDriver } from '@hostelry/compute';
import { ProcessDriver } from './process-driver.js';

/** The plug-in: `hostelry driver check process --option directory=/tmp/guests --full`. */
export default defineComputeDriver({
  name: 'process',
  summary: 'Guests that are processes of this machine, remembered in a directory: an example',
  optionsSchema: {
    type: 'object',
    additionalProperties: false,
    required: ['directory'],
    properties: { directory: { type: 'string', pattern: '^/', description: 'an absolute path' } },
  },
  create: ({ directory }) => new ProcessDriver(directory),
});
