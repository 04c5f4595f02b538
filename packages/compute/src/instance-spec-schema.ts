import { type JsonSchema } from './schema.js';
import {
  DESCRIPTION,
  DISK_MIB,
  HOSTNAME,
  IMAGE_FORMAT,
  IMAGE_SOURCE,
  INSTANCE_NAME,
  INTERFACE,
  KERNEL_BOOT,
  LABELS,
  MEMORY_MIB,
  objectSchema,
  PATH,
  TITLE,
  UUID,
  VCPUS,
} from './schema-fragments.js';

/** The schema of InstanceSpec, for validation and for the API's description. */
export const instanceSpecSchema: JsonSchema = objectSchema(
  {
    name: INSTANCE_NAME,
    uuid: UUID,
    vcpus: VCPUS,
    memoryMiB: MEMORY_MIB,
    rootDisk: objectSchema({ image: IMAGE_SOURCE, format: IMAGE_FORMAT, sizeMiB: DISK_MIB }, ['image']),
    kernelBoot: KERNEL_BOOT,
    container: objectSchema(
      {
        rootFolder: PATH,
        init: PATH,
        arguments: { type: 'array', maxItems: 256, items: { type: 'string' } },
      },
      ['rootFolder'],
    ),
    interfaces: { type: 'array', maxItems: 32, items: INTERFACE },
    cloudInit: objectSchema({
      hostname: HOSTNAME,
      sshAuthorizedKeys: { type: 'array', items: { type: 'string', minLength: 1 } },
      userData: { type: 'string' },
      networkConfig: { type: 'string' },
    }),
    title: TITLE,
    description: DESCRIPTION,
    labels: LABELS,
  },
  ['name', 'vcpus', 'memoryMiB'],
);
