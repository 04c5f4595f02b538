export * from './filter-rules.js';
export * from './firewall-driver.js';
export * from './noop-firewall.js';
export * from './security-groups.js';
