import { type AddressInfo, isIPv6 } from 'node:net';
import { ComputeError } from '@hostelry/compute';

/** How a server is to be reached. */
export interface Listening {
  readonly listen: string;
  readonly isSecure: boolean;
  /** Whether it was asked to serve others without a log-in. */
  readonly withoutLogin: boolean;
  readonly hasUsers: boolean;
}

/** Refuses to give everybody on a network all hosts by mistake: `invalid` says what to do. */
export function refuseOpenDoor({ listen, withoutLogin, hasUsers }: Listening): void {
  if (hasUsers || withoutLogin || isLoopback(listen)) return;
  throw new ComputeError(
    'invalid',
    `Cannot listen on ${listen} without users: everyone who can reach it would control all hosts. Serve on 127.0.0.1 first and add an admin ("hostelry user add NAME --role admin"), or give --no-login`,
    { details: { field: 'listen' } },
  );
}

/** What the one who started it should know. */
export function warningsFor({ listen, isSecure, hasUsers }: Listening): readonly string[] {
  if (isLoopback(listen)) return [];
  if (!hasUsers) return [`Everyone who can reach ${listen} controls all hosts: nobody has to log in`];
  if (isSecure) return [];
  return [`Passwords and tokens can be read on the way to ${listen}: give --tls-cert and --tls-key`];
}

function isLoopback(listen: string): boolean {
  return listen === 'localhost' || listen === '::1' || /^127\./.test(listen);
}

/** Where a client on this machine reaches a server that listens there. */
export function ownAddress({ address, port }: AddressInfo, isSecure: boolean): string {
  const host = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
  return `${isSecure ? 'https' : 'http'}://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
