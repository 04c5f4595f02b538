import { createApiServer } from '../src/api-server.js';
import { wholeHosts, type WholeHosts } from '../../manager/test/whole-hosts.js';

/** A server on a free port of hosts in memory, whose driver has every facet. */
export interface WholeServer {
  readonly address: string;
  readonly hosts: WholeHosts;
  close(): Promise<void>;
}

export async function openWholeServer(...names: readonly string[]): Promise<WholeServer> {
  const hosts = wholeHosts(...names);
  const manager = await hosts.manager();
  const server = await createApiServer({ api: manager, metrics: manager });
  return {
    address: await server.listen({ port: 0, host: '127.0.0.1' }),
    hosts,
    close: async () => {
      await server.close();
      await manager.close();
    },
  };
}
