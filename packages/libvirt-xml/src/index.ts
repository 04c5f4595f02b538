export { type ParseOptions } from './codec.js';
export * from './kinds.js';
export * from './types.js';
export { type Scaled, toBytes, toKiB } from './units.js';
export { XmlError, type XmlPlace } from './xml-error.js';
