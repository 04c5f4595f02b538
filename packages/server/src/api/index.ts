export type * from './definitions-api.js';
export type * from './hostelry-api.js';
export type * from './images-api.js';
export type * from './networks-api.js';
export type * from './resources.js';
export type * from './users-api.js';
export type * from './storage-api.js';
export type * from './screens-api.js';
