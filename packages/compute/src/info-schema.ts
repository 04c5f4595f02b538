import { type HostInfo, type InstanceInfo } from './info.js';
import { checkSchema, type JsonSchema } from './schema.js';
import { AMOUNT, MAC, MEMORY_MIB, objectSchema, TEXT, UUID } from './schema-fragments.js';

/** The schema of DiskInfo. */
export const diskInfoSchema: JsonSchema = objectSchema(
  { target: TEXT, kind: { enum: ['disk', 'cdrom', 'floppy', 'lun'] }, source: TEXT, format: TEXT },
  ['target', 'kind'],
);

/** The schema of InterfaceInfo. */
export const interfaceInfoSchema: JsonSchema = objectSchema(
  { mac: MAC, kind: TEXT, source: TEXT, model: TEXT },
  ['kind'],
);

/** The states of InstanceState, as a schema. */
export const instanceStateSchema: JsonSchema = {
  enum: ['running', 'paused', 'stopped', 'suspended', 'crashed', 'stopping', 'unknown'],
};

/** The schema of InstanceInfo. */
export const instanceInfoSchema: JsonSchema = objectSchema(
  {
    uuid: UUID,
    name: TEXT,
    state: instanceStateSchema,
    stateReason: TEXT,
    vcpus: { type: 'integer', minimum: 0 },
    memoryMiB: { ...MEMORY_MIB, minimum: 0, type: 'number' },
    cpuTimeNs: AMOUNT,
    persistent: { type: 'boolean' },
    managed: { type: 'boolean' },
    rescued: { type: 'boolean' },
    autostart: { type: 'boolean' },
    // Others may have written more than we would.
    title: { type: 'string' },
    description: { type: 'string' },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    disks: { type: 'array', items: diskInfoSchema },
    interfaces: { type: 'array', items: interfaceInfoSchema },
  },
  ['uuid', 'name', 'state', 'vcpus', 'memoryMiB', 'persistent', 'managed', 'disks', 'interfaces'],
);

/** The schema of HostInfo. */
export const hostInfoSchema: JsonSchema = objectSchema(
  {
    hostname: TEXT,
    hypervisor: TEXT,
    hypervisorVersion: TEXT,
    libraryVersion: TEXT,
    architecture: TEXT,
    cpuModel: TEXT,
    cpus: { type: 'integer', minimum: 1 },
    memoryMiB: AMOUNT,
    memoryUsedMiB: AMOUNT,
    vcpusUsed: { type: 'integer', minimum: 0 },
    instances: objectSchema(
      { running: { type: 'integer', minimum: 0 }, total: { type: 'integer', minimum: 0 } },
      ['running', 'total'],
    ),
  },
  [
    'hostname',
    'hypervisor',
    'hypervisorVersion',
    'architecture',
    'cpus',
    'memoryMiB',
    'memoryUsedMiB',
    'vcpusUsed',
    'instances',
  ],
);

/** Checks what a driver says of an instance, and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateInstanceInfo(value: unknown): InstanceInfo {
  checkSchema(instanceInfoSchema, value, 'Instance info');
  return value as InstanceInfo;
}

/** Checks what a driver says of its host, and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateHostInfo(value: unknown): HostInfo {
  checkSchema(hostInfoSchema, value, 'Host info');
  return value as HostInfo;
}
