import type { InstanceQuery } from '@hostelry/server/api';
import type { InstanceRef } from '../api/instances.js';

/** The names of what the live cache holds. */
export const keys = {
  session: ['session'],
  connection: ['connection'],
  events: ['events'],
  notices: ['notices'],
  hosts: ['hosts'],
  instances: ['instances'],
  operations: ['operations'],
  users: ['users'],
  tokens: ['tokens'],
  operation: (id: string) => ['operation', id],
  /** All questions about one instance. */
  instance: ({ host, uuid }: InstanceRef) => ['instance', host, uuid],
  answer: ({ host, uuid }: InstanceRef, query: InstanceQuery | 'console-log') => [
    'instance',
    host,
    uuid,
    query,
  ],
  definition: ({ host, uuid }: InstanceRef) => ['instance', host, uuid, 'definition'],
  /** All questions about one host. */
  host: (name: string) => ['host', name],
  hostDevices: (name: string) => ['host', name, 'devices'],
  pools: (host: string) => ['host', host, 'pools'],
  volumes: (host: string, pool: string) => ['host', host, 'pools', pool],
  networks: (host: string) => ['host', host, 'networks'],
  leases: (host: string, network: string) => ['host', host, 'networks', network],
  images: (host: string) => ['host', host, 'images'],
  statistics: (name: string) => ['statistics', name],
} as const;

export type Key = readonly string[];
