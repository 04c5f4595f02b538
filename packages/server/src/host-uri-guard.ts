import { ComputeError } from '@hostelry/compute';
import { type NewHost } from './api/index.js';

/** Parameters of a libvirt URI that name a program or a file on the machine of the server. */
const OWN_MACHINE = new Set(['command', 'netcat', 'keyfile', 'authfile', 'pkipath', 'known_hosts']);

/** Options that are paths on the host itself, and no file that the server opens or loads. */
const PATHS_ON_THE_HOST = new Set(['poolPath']);

/**
 * Refuses an address from a client that would make the server run a program or read a file that the client chose:
 * whoever may name a host is not thereby at home on the server's machine. `denied` names the parameter.
 * Hosts that the server itself was started with may have all of them.
 */
export function refuseOwnMachine(uri: string, field = 'uri'): void {
  const query = uri.includes('?') ? uri.slice(uri.indexOf('?') + 1) : '';
  const named = [...new URLSearchParams(query.replaceAll(';', '&')).keys()].find((key) =>
    OWN_MACHINE.has(key.toLowerCase()),
  );
  const what = /^[^:/]*\+ext:/i.test(uri) ? 'transport "ext"' : named && `parameter "${named}"`;
  if (what === undefined || what === '') return;
  throw denied(`the ${what}`, field);
}

/** As refuseOwnMachine, for all that a client says of a host: a driver or an option may also name a file that is loaded as a program. */
export function refuseOwnMachineOf({ uri, driver, options }: Partial<NewHost>): void {
  if (uri !== undefined) refuseOwnMachine(uri);
  if (driver !== undefined && isFile(driver)) throw denied(`the driver ${JSON.stringify(driver)}`, 'driver');
  refuseFilesIn(options, 'options');
}

function refuseFilesIn(value: unknown, field: string): void {
  if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      if (!PATHS_ON_THE_HOST.has(name)) refuseFilesIn(each, `${field}.${name}`);
    }
  } else if (typeof value === 'string') {
    if (isFile(value)) throw denied(`a file as ${field}, ${JSON.stringify(value)},`, field);
    if (value.includes('://')) refuseOwnMachine(value, field);
  }
}

/** Tells whether the loader of plug-ins would take this for a file and not for the name of something that is installed. */
function isFile(specifier: string): boolean {
  return /^(\.{0,2}\/|file:|data:)|\\|(^|\/)\.\.(\/|$)|%2e/i.test(specifier);
}

function denied(what: string, field: string): ComputeError {
  return new ComputeError(
    'denied',
    `A client may not name a host with ${what}: it is for the hosts that the server is started with`,
    { details: { field } },
  );
}
