/** The store in a PostgreSQL database, for several managers. A subpath of its own, as the one in SQLite is. */
export { type LeaseHolder } from './store/lease.js';
export * from './store/postgres-store.js';
export { type SqlStore } from './store/sql-store.js';
