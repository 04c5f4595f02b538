/** A service that answers calls, sends an event and serves a stream, in this process: `own-service.ts`. */
import { text } from 'node:stream/consumers';
import { connect } from '@hostelry/libvirt';
import { remoteEvents } from '@hostelry/libvirt/raw';
import { serveConnection, type Service } from '@hostelry/libvirt/server';

const dom = { name: 'one', uuid: new Uint8Array(16).fill(1), id: 1 };
const rebooted = { callbackID: 1, msg: { dom } };
const service: Service = {
  handlers: {
    remote: {
      CONNECT_OPEN: () => undefined,
      CONNECT_CLOSE: () => undefined,
      DOMAIN_LOOKUP_BY_NAME: () => ({ dom }),
      CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY: () => ({ callbackID: 1 }),
      CONNECT_DOMAIN_EVENT_CALLBACK_DEREGISTER_ANY: () => undefined,
      DOMAIN_REBOOT: (_, { client }) => client.sendEvent(remoteEvents.DOMAIN_EVENT_CALLBACK_REBOOT, rebooted),
      DOMAIN_OPEN_CONSOLE: (_, call) => void call.stream().send([Buffer.from('login: ')]),
    },
  },
};
const loopback = {
  accept: (transport: Parameters<typeof serveConnection>[0]) => void serveConnection(transport, service),
};
const connection = await connect('test:///own', { loopback });
const domain = await connection.domainLookupByName('one');
await connection.onDomainEvent('reboot', (event) => console.log(event.domain.name, 'was rebooted'));
await domain.reboot();
console.log(await text(await domain.openConsole()));
await connection.close();
