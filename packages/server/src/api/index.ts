export type * from './call-options.js';
export type * from './definitions-api.js';
export type * from './hostelry-api.js';
export type * from './resources.js';
export type * from './screens-api.js';
