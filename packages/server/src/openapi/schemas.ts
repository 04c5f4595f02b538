import {
  definitionEditSchema,
  deviceInfoSchema,
  deviceSpecSchema,
  firewallPolicySchema,
  hostInfoSchema,
  instanceDiagnosticsSchema,
  instanceSizeSchema,
  instanceSpecSchema,
  instanceStateSchema,
  instanceStatisticsSchema,
  networkSpecSchema,
  passwordSpecSchema,
  poolVolumeSpecSchema,
  rescueSpecSchema,
  snapshotSpecSchema,
  wholeInterfaceSpecSchema,
  wholeVolumeSpecSchema,
  type JsonSchema,
} from '@hostelry/compute';
import {
  definitionChangeSchema,
  errorCodeSchema,
  errorDetailsSchema,
  instanceSchema,
  operationKindSchema,
  operationSchema,
  type InstanceQuery,
} from '@hostelry/manager';
import {
  imageInfoSchema,
  networkInfoSchema,
  networkLeaseSchema,
  poolInfoSchema,
  poolSchema,
  poolVolumeInfoSchema,
} from './resource-schemas.js';
import { COUNT, FLAG, listOf, MOMENT, shape, TEXT } from './shapes.js';
import { roleSchema, tokenSchema, userSchema } from './user-schemas.js';

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
  code: { anyOf: [errorCodeSchema, { const: 'unauthenticated' }] },
  retryable: FLAG,
  'details?': errorDetailsSchema,
});

export const definitionSchema: JsonSchema = shape({ format: TEXT, document: TEXT, revision: TEXT });

/** Schemas that have a name in the document: wherever one of these objects stands, the document refers to it. */
export const NAMED_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  DefinitionChange: definitionChangeSchema,
  DefinitionEdit: definitionEditSchema,
  DeviceInfo: deviceInfoSchema,
  DeviceSpec: deviceSpecSchema,
  Event: eventSchema,
  FirewallPolicy: firewallPolicySchema,
  Host: hostSchema,
  HostDevice: hostDeviceSchema,
  HostInfo: hostInfoSchema,
  HostTest: hostTestSchema,
  Image: imageInfoSchema,
  Instance: instanceSchema,
  InstanceDiagnostics: instanceDiagnosticsSchema,
  InstanceSize: instanceSizeSchema,
  InstanceSpec: instanceSpecSchema,
  InstanceState: instanceStateSchema,
  InstanceStatistics: instanceStatisticsSchema,
  InterfaceSpec: wholeInterfaceSpecSchema,
  Network: networkInfoSchema,
  NetworkLease: networkLeaseSchema,
  NetworkSpec: networkSpecSchema,
  Operation: operationSchema,
  PasswordSpec: passwordSpecSchema,
  Pool: poolInfoSchema,
  PoolSpec: poolSchema,
  PoolVolume: poolVolumeInfoSchema,
  PoolVolumeSpec: poolVolumeSpecSchema,
  Problem: problemSchema,
  RescueSpec: rescueSpecSchema,
  Role: roleSchema,
  SnapshotInfo: snapshotInfoSchema,
  SnapshotSpec: snapshotSpecSchema,
  Token: tokenSchema,
  User: userSchema,
  VolumeSpec: wholeVolumeSpecSchema,
};
