/** The store in an SQLite file. A subpath of its own, so that nobody loads a database who needs none. */
export * from './store/sqlite-store.js';
export { type SqlStore } from './store/sql-store.js';
