/** The schemas of pools, volumes, images and networks. */
import {
  dhcpReservationSchema,
  dnsHostSchema,
  POOL_TYPES,
  poolSpecSchema,
  type JsonSchema,
} from '@hostelry/compute';
import { COUNT, FLAG, listOf, MOMENT, shape, TEXT } from './shapes.js';

const STATE: JsonSchema = { enum: ['running', 'stopped'] };
const USERS = listOf(shape({ uuid: TEXT, name: TEXT }));

export const poolInfoSchema: JsonSchema = shape({
  name: TEXT,
  type: TEXT,
  state: STATE,
  persistent: FLAG,
  autostart: FLAG,
  'target?': TEXT,
  'capacityMiB?': COUNT,
  'allocationMiB?': COUNT,
  'availableMiB?': COUNT,
});

/** A pool as it is wanted, by its type. */
export const poolSchema: JsonSchema = { anyOf: POOL_TYPES.map(poolSpecSchema) };

const VOLUME = {
  pool: TEXT,
  name: TEXT,
  path: TEXT,
  kind: { enum: ['file', 'block', 'folder', 'network'] },
  'format?': TEXT,
  capacityMiB: COUNT,
  allocationMiB: COUNT,
  'backing?': shape({ path: TEXT, 'format?': TEXT }),
  usedBy: USERS,
};

export const poolVolumeInfoSchema: JsonSchema = shape(VOLUME);
export const uploadedVolumeSchema: JsonSchema = shape({ ...VOLUME, sha256: TEXT });

const IMAGE = {
  name: TEXT,
  kind: { enum: ['imported', 'cached'] },
  format: { enum: ['qcow2', 'raw'] },
  sizeMiB: COUNT,
  allocationMiB: COUNT,
  'sha256?': TEXT,
  usedBy: USERS,
};

export const imageInfoSchema: JsonSchema = shape(IMAGE);
/** With the host that has it. */
export const capturedImageSchema: JsonSchema = shape({ ...IMAGE, host: TEXT });

export const networkInfoSchema: JsonSchema = shape({
  name: TEXT,
  state: STATE,
  persistent: FLAG,
  autostart: FLAG,
  forward: TEXT,
  'bridge?': TEXT,
  'mtu?': COUNT,
  'domain?': TEXT,
  subnets: listOf(
    shape({
      address: TEXT,
      prefix: COUNT,
      'dhcp?': shape({
        'ranges?': listOf(shape({ start: TEXT, end: TEXT })),
        'reservations?': listOf(dhcpReservationSchema),
      }),
    }),
  ),
  dnsHosts: listOf(dnsHostSchema),
  usedBy: USERS,
});

export const networkLeaseSchema: JsonSchema = shape({
  address: TEXT,
  prefix: COUNT,
  'mac?': TEXT,
  'name?': TEXT,
  'expiresAt?': MOMENT,
});
