/** The types of every document kind; the generated ones take this list's place. */
export type * from './schema/address.js';
export type * from './schema/boot.js';
export type * from './schema/capabilities.js';
export type * from './schema/character-device.js';
export type * from './schema/cpu.js';
export type * from './schema/device.js';
export type * from './schema/devices.js';
export type * from './schema/disk.js';
export type * from './schema/display.js';
export type * from './schema/domain-capabilities.js';
export type * from './schema/domain.js';
export type * from './schema/features.js';
export type * from './schema/foreign.js';
export type * from './schema/interface.js';
export type * from './schema/network.js';
export type * from './schema/scalars.js';
export type * from './schema/storage.js';
