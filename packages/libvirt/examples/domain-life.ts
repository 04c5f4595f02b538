/** Defines a domain, starts it, stops it and removes it, and tells the events meanwhile: `domain-life.ts [URI]`. */
import { connect, DomainEventType } from '@hostelry/libvirt';

const connection = await connect(process.argv[2] ?? 'test:///default');
const names = Object.entries(DomainEventType);
const events = connection.domainEvents('lifecycle', { signal: AbortSignal.timeout(10_000) });
await events.start();

const domain = await connection.domainDefineXML(`
  <domain type='test'>
    <name>example</name>
    <memory unit='MiB'>64</memory>
    <vcpu>1</vcpu>
    <os><type>hvm</type></os>
  </domain>`);
await domain.create();
await domain.destroy();
await domain.undefine();

// Events wait in a queue, so those of the calls above are all here.
for await (const { domain: whose, event } of events) {
  console.log(whose.name, names.find(([, value]) => value === event)?.[0]);
  if (event === DomainEventType.UNDEFINED) break;
}
await connection.close();
