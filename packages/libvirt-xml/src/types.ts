import { type Domain } from './generated/types/domain.js';

/** The types of every document kind. */
export type * from './generated/types/capabilities.js';
export type * from './generated/types/cpu.js';
export type * from './generated/types/domain.js';
export type * from './generated/types/domain-backup.js';
export type * from './generated/types/domain-capabilities.js';
export type * from './generated/types/domain-checkpoint.js';
export type * from './generated/types/domain-snapshot.js';
export type * from './generated/types/host-interface.js';
export type * from './generated/types/network.js';
export type * from './generated/types/network-port.js';
export type * from './generated/types/node-device.js';
export type * from './generated/types/nwfilter.js';
export type * from './generated/types/nwfilter-binding.js';
export type * from './generated/types/secret.js';
export type * from './generated/types/storage-pool.js';
export type * from './generated/types/storage-pool-capabilities.js';
export type * from './generated/types/storage-vol.js';
export type * from './schema/foreign.js';
export type * from './schema/scalars.js';

/** The hypervisors libvirt knows. */
export type DomainType = NonNullable<Domain['type']>;
