import { DomainConsoleFlags } from '@hostelry/libvirt';
import { type ServerCall } from '@hostelry/libvirt/server';
import { type ConsoleClient } from '../hypervisor/console.js';
import { failure } from '../hypervisor/errors.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

/** Names of the one console that a simulated guest has. */
const DEVICES: ReadonlySet<string> = new Set(['serial0', 'console0']);

/** Talking to guests over their serial console. */
export function domainConsoleHandlers(session: ClientSession) {
  return {
    DOMAIN_OPEN_CONSOLE: ({ dom, dev_name, flags }, call) => {
      if (dev_name !== undefined && !DEVICES.has(dev_name)) {
        throw failure('INTERNAL_ERROR', `cannot find character device ${dev_name}`, 'DOMAIN');
      }
      openConsole(session, dom, (flags & DomainConsoleFlags.FORCE) !== 0, call);
    },
  } satisfies RemoteHandlers;
}

function openConsole(session: ClientSession, dom: WireDomain, force: boolean, call: ServerCall): void {
  const { host } = session;
  const domain = findDomain(session, dom);
  // What the guest says before the stream is there is kept for it.
  const early: Uint8Array[] = [];
  let target: ConsoleClient = { write: (bytes) => void early.push(bytes), end: () => undefined };
  const client: ConsoleClient = { write: (bytes) => target.write(bytes), end: () => target.end() };
  const console = host.consoles.open(domain, client, force);
  const duplex = call.stream().duplex();
  target = {
    write: (bytes) => void duplex.write(bytes),
    end: () => void duplex.end(),
  };
  for (const bytes of early) duplex.write(bytes);
  duplex.on('data', (bytes: Uint8Array) => console.input(bytes));
  // A console that breaks is a client that has gone: nobody is left to be told.
  duplex.on('error', () => undefined);
  duplex.on('end', () => duplex.end());
  duplex.once('close', () => host.consoles.close(domain, console));
}
