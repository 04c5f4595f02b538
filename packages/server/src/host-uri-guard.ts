import { ComputeError } from '@hostelry/compute';

/** Parameters of a libvirt URI that name a program or a file on the machine of the server. */
const OWN_MACHINE = new Set(['command', 'netcat', 'keyfile', 'authfile', 'pkipath', 'known_hosts']);

/**
 * Refuses an address from a client that would make the server run a program or read a file that the client chose:
 * whoever may ask for a test of a host is not thereby its administrator. `denied` names the parameter.
 * Hosts that the server itself was started with may have all of them.
 */
export function refuseOwnMachine(uri: string): void {
  const query = uri.includes('?') ? uri.slice(uri.indexOf('?') + 1) : '';
  const named = [...new URLSearchParams(query.replaceAll(';', '&')).keys()].find((key) =>
    OWN_MACHINE.has(key.toLowerCase()),
  );
  const what = /^[^:/]*\+ext:/i.test(uri) ? 'transport "ext"' : named && `parameter "${named}"`;
  if (what === undefined || what === '') return;
  throw new ComputeError(
    'denied',
    `A client may not test a host with the ${what}: it is for the server's own hosts`,
    {
      details: { field: 'uri' },
    },
  );
}
