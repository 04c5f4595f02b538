import { type JsonSchema } from './schema.js';

const IMAGE_SOURCE = {
  type: 'object',
  additionalProperties: false,
  required: ['location'],
  properties: {
    location: { type: 'string', minLength: 1 },
    sha256: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description: 'the 64 hexadecimal digits of a SHA-256 checksum, in lower case',
    },
  },
} satisfies JsonSchema;

const MAC = {
  type: 'string',
  pattern: '^[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}$',
  description: 'a MAC address such as 52:54:00:12:34:56',
} satisfies JsonSchema;

/** The schema of InstanceSpec, for validation and for the API's description. */
export const instanceSpecSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'vcpus', 'memoryMiB'],
  properties: {
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$',
      description: '1 to 63 letters, digits, "-", "_" or ".", beginning with a letter or digit',
    },
    uuid: {
      type: 'string',
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      description: 'a UUID in lower case',
    },
    vcpus: { type: 'integer', minimum: 1, maximum: 4096 },
    memoryMiB: { type: 'integer', minimum: 1, maximum: 67_108_864 },
    rootDisk: {
      type: 'object',
      additionalProperties: false,
      required: ['image'],
      properties: {
        image: IMAGE_SOURCE,
        format: { enum: ['qcow2', 'raw'] },
        sizeMiB: { type: 'integer', minimum: 1, maximum: 1_073_741_824 },
      },
    },
    kernelBoot: {
      type: 'object',
      additionalProperties: false,
      required: ['kernel'],
      properties: {
        kernel: IMAGE_SOURCE,
        initrd: IMAGE_SOURCE,
        commandLine: { type: 'string', maxLength: 4096 },
      },
    },
    interfaces: {
      type: 'array',
      maxItems: 32,
      items: {
        type: 'object',
        additionalProperties: false,
        properties: {
          network: { type: 'string', minLength: 1 },
          bridge: { type: 'string', minLength: 1 },
          mac: MAC,
        },
      },
    },
    cloudInit: {
      type: 'object',
      additionalProperties: false,
      properties: {
        hostname: {
          type: 'string',
          pattern: '^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$',
          description: 'a host name of letters, digits, "-" and "."',
        },
        sshAuthorizedKeys: { type: 'array', items: { type: 'string', minLength: 1 } },
        userData: { type: 'string' },
        networkConfig: { type: 'string' },
      },
    },
  },
};
