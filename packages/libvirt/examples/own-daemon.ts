/** A daemon of one's own, to which virsh could talk as well: `own-daemon.ts [SOCKET]`. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@hostelry/libvirt';
import { LibvirtError, LibvirtServer } from '@hostelry/libvirt/server';

const path = process.argv[2] ?? join(tmpdir(), `own-daemon-${process.pid}`);
const server = new LibvirtServer(() => ({
  handlers: {
    remote: {
      CONNECT_OPEN: () => undefined,
      CONNECT_CLOSE: () => undefined,
      CONNECT_GET_HOSTNAME: () => ({ hostname: 'of my own' }),
      // A daemon that is stuck.
      CONNECT_GET_CAPABILITIES: () => new Promise<never>(() => undefined),
      DOMAIN_LOOKUP_BY_NAME: ({ name }) => {
        throw new LibvirtError(42, `Domain not found: no domain with matching name '${name}'`);
      },
    },
  },
}));
await server.listen({ path });

const connection = await connect(`test+unix:///default?socket=${path}`);
console.log(await connection.getHostname());
console.log(await connection.domainLookupByName('nobody').catch((error: Error) => error.message));
console.log(await connection.getCapabilities({ timeoutMs: 50 }).catch((error: Error) => error.message));
await connection.close();
await server.close();
