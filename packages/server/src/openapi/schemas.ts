import {
  deviceInfoSchema,
  deviceSpecSchema,
  firewallPolicySchema,
  hostInfoSchema,
  instanceDiagnosticsSchema,
  instanceSizeSchema,
  instanceSpecSchema,
  instanceStateSchema,
  instanceStatisticsSchema,
  passwordSpecSchema,
  rescueSpecSchema,
  snapshotSpecSchema,
  wholeInterfaceSpecSchema,
  wholeVolumeSpecSchema,
  type JsonSchema,
} from '@hostelry/compute';
import {
  errorCodeSchema,
  errorDetailsSchema,
  instanceSchema,
  operationKindSchema,
  operationSchema,
  type InstanceQuery,
} from '@hostelry/manager';

export const TEXT: JsonSchema = { type: 'string', minLength: 1 };
const FLAG: JsonSchema = { type: 'boolean' };
const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
const MOMENT: JsonSchema = { type: 'integer', minimum: 0, description: 'milliseconds since the epoch' };

/** The schema of an object that has these properties and no other; those whose name ends with `?` may be absent. */
export function shape(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
  };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export const hostSchema: JsonSchema = shape({
  name: TEXT,
  driver: TEXT,
  uri: { type: 'string', description: 'without a password that the address may carry' },
  state: { enum: ['connecting', 'connected', 'unreachable'] },
  'reason?': { type: 'string', description: 'why it is unreachable' },
  facets: listOf(TEXT),
  'maintenance?': shape({ 'reason?': { type: 'string' }, 'since?': MOMENT }),
  'info?': hostInfoSchema,
});

export const hostTestSchema: JsonSchema = shape({
  uri: TEXT,
  ok: FLAG,
  steps: listOf(
    shape({ name: TEXT, ok: FLAG, detail: { type: 'string' }, durationMs: { type: 'number', minimum: 0 } }),
  ),
});

export const hostDeviceSchema: JsonSchema = shape({ spec: deviceSpecSchema, summary: TEXT, 'usedBy?': TEXT });

const snapshotInfoSchema: JsonSchema = shape({
  name: TEXT,
  'description?': { type: 'string' },
  createdAt: MOMENT,
  state: instanceStateSchema,
  'parent?': TEXT,
  current: FLAG,
});

const guestAddressesSchema: JsonSchema = shape({
  name: TEXT,
  'mac?': TEXT,
  addresses: listOf(shape({ address: TEXT, prefixLength: COUNT, family: { enum: [4, 6] } })),
});

const displayInfoSchema: JsonSchema = shape({
  kind: { enum: ['vnc', 'spice'] },
  'address?': TEXT,
  'port?': COUNT,
  'tlsPort?': COUNT,
  'webSocketPort?': COUNT,
  'socket?': TEXT,
  passwordRequired: FLAG,
});

/** What each question about an instance is answered with. */
export const ANSWERS: Readonly<Record<InstanceQuery, JsonSchema>> = {
  snapshots: listOf(snapshotInfoSchema),
  devices: listOf(deviceInfoSchema),
  firewall: shape({ 'policy?': firewallPolicySchema }),
  addresses: listOf(guestAddressesSchema),
  displays: listOf(displayInfoSchema),
  diagnostics: instanceDiagnosticsSchema,
};

export const consoleTicketSchema: JsonSchema = shape({
  token: TEXT,
  expiresAt: MOMENT,
  kind: { enum: ['serial', 'display'] },
  path: TEXT,
});

export const eventSchema: JsonSchema = shape({
  id: COUNT,
  at: MOMENT,
  type: { enum: ['instance', 'host', 'operation'] },
  host: TEXT,
  'instance?': shape({ name: TEXT, uuid: TEXT, 'state?': instanceStateSchema }),
  change: TEXT,
  'detail?': { type: 'string' },
  'operation?': shape({ id: TEXT, kind: operationKindSchema }),
});

export const problemSchema: JsonSchema = shape({
  type: { type: 'string', pattern: '^urn:hostelry:problem:' },
  title: TEXT,
  status: { type: 'integer', minimum: 400, maximum: 599 },
  detail: { type: 'string' },
  code: errorCodeSchema,
  retryable: FLAG,
  'details?': errorDetailsSchema,
});

/** Schemas that have a name in the document: wherever one of these objects stands, the document refers to it. */
export const NAMED_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  DeviceInfo: deviceInfoSchema,
  DeviceSpec: deviceSpecSchema,
  Event: eventSchema,
  FirewallPolicy: firewallPolicySchema,
  Host: hostSchema,
  HostDevice: hostDeviceSchema,
  HostInfo: hostInfoSchema,
  HostTest: hostTestSchema,
  Instance: instanceSchema,
  InstanceDiagnostics: instanceDiagnosticsSchema,
  InstanceSize: instanceSizeSchema,
  InstanceSpec: instanceSpecSchema,
  InstanceState: instanceStateSchema,
  InstanceStatistics: instanceStatisticsSchema,
  InterfaceSpec: wholeInterfaceSpecSchema,
  Operation: operationSchema,
  PasswordSpec: passwordSpecSchema,
  Problem: problemSchema,
  RescueSpec: rescueSpecSchema,
  SnapshotInfo: snapshotInfoSchema,
  SnapshotSpec: snapshotSpecSchema,
  VolumeSpec: wholeVolumeSpecSchema,
};
