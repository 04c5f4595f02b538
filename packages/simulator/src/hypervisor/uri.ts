import { ErrorDomain, ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { failure } from './errors.js';

/** What a URI asks of the simulator. */
export interface HostRequest {
  /** `default`, or the name of a host of its own. */
  readonly name: string;
  readonly cpus: number | undefined;
  readonly memoryMiB: number | undefined;
  readonly guests: number | undefined;
}

/** The most that a URI may ask for; beyond it is a mistake. */
const LIMITS = { cpus: 4096, memoryMiB: 1_073_741_824, guests: 1_000_000 } as const;

/**
 * Reads `test:///NAME?cpus=&memoryMiB=&guests=`; an empty URI is `test:///default`.
 * Fails with libvirt's NO_CONNECT for another scheme, and with INVALID_ARG for a name or value that cannot be.
 */
export function readHostUri(uri: string): HostRequest {
  const [address = '', query = ''] = uri.split('?', 2);
  const match = /^([a-z][a-z0-9+.-]*):\/\/(\/?.*)$/i.exec(address === '' ? 'test:///default' : address);
  if (match?.[1] !== 'test') {
    const message = `no connection driver available for ${uri}`;
    throw new LibvirtError(ErrorNumber.NO_CONNECT, message, { domain: ErrorDomain.RPC, str1: message });
  }
  const name = /^\/([\w.-]+)\/?$/.exec(match[2] ?? '')?.[1];
  if (name === undefined) {
    throw failure('INVALID_ARG', `URI "${uri}" names no simulated host: use test:///default or test:///NAME`);
  }
  const parameters = new URLSearchParams(query);
  return {
    name,
    cpus: readNumber(parameters, 'cpus', 1),
    memoryMiB: readNumber(parameters, 'memoryMiB', 1),
    guests: readNumber(parameters, 'guests', 0),
  };
}

function readNumber(
  parameters: URLSearchParams,
  name: keyof typeof LIMITS,
  least: number,
): number | undefined {
  const text = parameters.get(name);
  if (text === null) return undefined;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= LIMITS[name])) {
    const range = `${least} to ${LIMITS[name]}`;
    throw failure('INVALID_ARG', `URI parameter ${name}="${text}" is not a whole number from ${range}`);
  }
  return value;
}
