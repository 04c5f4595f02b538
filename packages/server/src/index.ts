export * from './api-server.js';
export { hostConfigs, type HostInput } from './local.js';
export { type MetricsSource } from './metrics-source.js';
export { type Problem } from './problem.js';
export { type GuardOptions } from './request-guard.js';
export * from './composition-root.js';
export { isShared, migrateDatabase, type ActiveManager } from './stores.js';
