import { type JsonSchema } from './schema.js';

/** An object that has these properties and no other. */
export function objectSchema(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return { type: 'object', additionalProperties: false, required: [...required], properties };
}

/** A string that is not empty. */
export const TEXT: JsonSchema = { type: 'string', minLength: 1 };

/** The name of an instance. */
export const INSTANCE_NAME: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$',
  description: '1 to 63 letters, digits, "-", "_" or ".", beginning with a letter or digit',
};

export const HOSTNAME: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$',
  description: 'a host name of letters, digits, "-" and "."',
};

/** One line for people. */
export const TITLE: JsonSchema = {
  type: 'string',
  pattern: '^[^\\u0000-\\u001f\\ufffe\\uffff]{1,200}$',
  description: '1 to 200 characters in one line',
};

/** A text for people, of several lines maybe. */
export const DESCRIPTION: JsonSchema = {
  type: 'string',
  pattern: '^[^\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]{1,4000}$',
  description: '1 to 4000 characters',
};

export const LABEL_KEY: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9]([A-Za-z0-9._/-]{0,61}[A-Za-z0-9])?$',
  description: 'a key of 1 to 63 letters, digits, "-", "_", "." or "/", with a letter or digit at both ends',
};

export const LABEL_VALUE: JsonSchema = {
  type: 'string',
  pattern: '^[^\\u0000-\\u001f\\ufffe\\uffff]{0,255}$',
  description: 'at most 255 characters in one line',
};

/** Labels by their keys. */
export const LABELS: JsonSchema = {
  type: 'object',
  propertyNames: LABEL_KEY,
  additionalProperties: LABEL_VALUE,
  maxProperties: 64,
};

/** Of instances and volumes. */
export const UUID: JsonSchema = {
  type: 'string',
  pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  description: 'a UUID in lower case',
};

export const MAC: JsonSchema = {
  type: 'string',
  pattern: '^[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}$',
  description: 'a MAC address such as 52:54:00:12:34:56',
};

/** An absolute path on the host. */
export const PATH: JsonSchema = { type: 'string', pattern: '^/', description: 'an absolute path' };

/** A number of vCPUs. */
export const VCPUS: JsonSchema = { type: 'integer', minimum: 1, maximum: 4096 };

/** The memory of an instance, at most 64 TiB. */
export const MEMORY_MIB: JsonSchema = { type: 'integer', minimum: 1, maximum: 67_108_864 };

/** The size of a disk, at most 1 PiB. */
export const DISK_MIB: JsonSchema = { type: 'integer', minimum: 1, maximum: 1_073_741_824 };

/** A counter or an amount: what a hypervisor reports, never negative. */
export const AMOUNT: JsonSchema = { type: 'number', minimum: 0 };

/** A moment, in milliseconds since the epoch. */
export const MOMENT: JsonSchema = { type: 'integer', minimum: 0 };

/** A TCP or UDP port. */
export const PORT: JsonSchema = { type: 'integer', minimum: 1, maximum: 65_535 };

export const SHA256: JsonSchema = {
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  description: 'the 64 hexadecimal digits of a SHA-256 checksum, in lower case',
};

/** A file on the manager's machine or a URL; see ImageSource. */
export const IMAGE_SOURCE: JsonSchema = objectSchema({ location: TEXT, sha256: SHA256 }, ['location']);

/** Direct kernel boot; see KernelBootSpec. */
export const KERNEL_BOOT: JsonSchema = objectSchema(
  { kernel: IMAGE_SOURCE, initrd: IMAGE_SOURCE, commandLine: { type: 'string', maxLength: 4096 } },
  ['kernel'],
);

/** A network interface; see InterfaceSpec. */
export const INTERFACE: JsonSchema = objectSchema({
  network: TEXT,
  bridge: TEXT,
  vif: objectSchema({ driver: TEXT, connection: { type: 'object' } }, ['driver', 'connection']),
  mac: MAC,
});

/** Image formats that Hostelry reads. */
export const IMAGE_FORMAT: JsonSchema = { enum: ['qcow2', 'raw'] };
