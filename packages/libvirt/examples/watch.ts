/** Tells of every step in a domain's life, through restarts of the daemon, until it is stopped: `watch.ts [URI [SECONDS]]`. */
import { connect, DomainEventType, EventLoss } from '@hostelry/libvirt';

const connection = await connect(process.argv[2] ?? 'test:///default', {
  keepalive: { intervalMs: 5000, count: 5 },
  reconnect: { maxDelayMs: 10_000 },
});
const signal = AbortSignal.timeout(Number(process.argv[3] ?? 1) * 1000);
const names = Object.entries(DomainEventType);
const events = connection.domainEvents('lifecycle', { signal, losses: 'yield' });
await events.start();
// What is listed after `start` and what the events tell leave nothing out.
for (const domain of await connection.listAllDomains()) console.log(domain.name, 'is there');
try {
  for await (const event of events) {
    if (event instanceof EventLoss) console.log('events were missed: look again');
    else console.log(event.domain.name, names.find(([, value]) => value === event.event)?.[0]);
  }
} catch (error) {
  if (!signal.aborted) throw error;
}
await connection.close();
