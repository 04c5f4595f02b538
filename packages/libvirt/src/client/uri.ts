import { ConnectionError } from '../rpc/errors.js';

/** A libvirt connection URI, `driver[+transport]://[user@][host][:port]/path[?name=value&...]`, taken apart. */
export interface LibvirtUri {
  /** As given. */
  readonly text: string;
  /** For example `qemu`; lower case. */
  readonly driver: string;
  /** For example `unix` or `ssh`; undefined when the scheme has no `+`. */
  readonly transport: string | undefined;
  readonly user: string | undefined;
  readonly host: string | undefined;
  readonly port: number | undefined;
  /** With its leading slash; empty when there is none. */
  readonly path: string;
  /** Decoded, in order; names are compared without case, as libvirt does. */
  readonly parameters: readonly UriParameter[];
}

export interface UriParameter {
  readonly name: string;
  readonly value: string;
  /** As it stood in the URI, to be passed on unchanged. */
  readonly raw: string;
}

/** The drivers that a libvirt daemon may have. One that is not named here can be reached with an explicit transport. */
const KNOWN_DRIVERS: ReadonlySet<string> = new Set([
  ...['qemu', 'lxc', 'xen', 'test', 'vbox', 'bhyve', 'ch', 'vz', 'parallels', 'openvz', 'hyperv', 'uml'],
  ...['esx', 'gsx', 'vpx', 'vmwareplayer', 'vmwarews', 'vmwarefusion', 'remote'],
  ...['network', 'storage', 'nodedev', 'nwfilter', 'secret', 'interface'],
]);

/** Parameters that choose how to connect; they are the client's and do not travel to the daemon. */
const CLIENT_PARAMETERS: ReadonlySet<string> = new Set([
  ...[
    'name',
    'command',
    'socket',
    'mode',
    'proxy',
    'auth',
    'authfile',
    'sshauth',
    'netcat',
    'keyfile',
    'pkipath',
  ],
  ...['known_hosts', 'known_hosts_verify', 'tls_priority', 'no_sanity', 'no_verify', 'no_tty'],
]);

const URI_PATTERN = /^([a-z][a-z0-9.-]*)(?:\+([a-z0-9]+))?:\/\/([^/?#]*)(\/[^?#]*)?(?:\?([^#]*))?(?:#.*)?$/i;
const AUTHORITY_PATTERN = /^(?:([^@]*)@)?(\[[^\]]*\]|[^:@[\]]*)(?::(\d+))?$/;

/** Takes a URI apart. Throws ConnectionError `unsupported-uri` naming it when it is no libvirt URI or names an unknown driver. */
export function parseUri(text: string): LibvirtUri {
  const match = URI_PATTERN.exec(text);
  if (match === null) {
    throw unsupportedUri(text, 'it is not of the form driver[+transport]://[user@][host][:port]/path');
  }
  const [, driver = '', transport, authority = '', path = '', query = ''] = match;
  const parts = AUTHORITY_PATTERN.exec(authority);
  if (parts === null) throw unsupportedUri(text, `"${authority}" is not of the form [user@]host[:port]`);
  const [, user, host, port] = parts;
  if (transport === undefined && !KNOWN_DRIVERS.has(driver.toLowerCase())) {
    throw unsupportedUri(text, `"${driver}" is not a driver of libvirt`);
  }
  return {
    text,
    driver: driver.toLowerCase(),
    transport: transport?.toLowerCase(),
    user: user === undefined ? undefined : decode(text, user),
    host: host === undefined || host === '' ? undefined : decode(text, host.replace(/^\[|\]$/g, '')),
    port: port === undefined ? undefined : parsePort(text, port),
    path,
    parameters: parseQuery(text, query),
  };
}

/** The parameter of that name, the last if there are several, as in libvirt; or undefined. */
export function uriParameter(uri: LibvirtUri, name: string): string | undefined {
  return uri.parameters.findLast((parameter) => parameter.name === name)?.value;
}

/** Whether a parameter such as `no_verify` is set: a number other than 0. Throws ConnectionError `unsupported-uri` for what is no number. */
export function uriFlag(uri: LibvirtUri, name: string): boolean {
  const value = uriParameter(uri, name);
  if (value === undefined) return false;
  if (!/^\d+$/.test(value)) throw unsupportedUri(uri.text, `${name}="${value}" is not 0 or 1`);
  return Number(value) !== 0;
}

/**
 * The name that the daemon opens: `name=` where given, nothing for `remote://`,
 * otherwise the URI without transport and host, and without the parameters that were the client's.
 */
export function daemonName(uri: LibvirtUri): string {
  const name = uriParameter(uri, 'name');
  if (name !== undefined) return name;
  if (uri.driver === 'remote') return '';
  const passedOn = uri.parameters.filter((parameter) => !CLIENT_PARAMETERS.has(parameter.name));
  const query = passedOn.map((parameter) => parameter.raw).join('&');
  return `${uri.driver}://${uri.path === '' ? '/' : uri.path}${query === '' ? '' : `?${query}`}`;
}

/** The error for a URI that cannot be used, and why. */
export function unsupportedUri(text: string, why: string): ConnectionError {
  return new ConnectionError('unsupported-uri', `Unsupported URI "${text}": ${why}`);
}

function parsePort(text: string, port: string): number {
  const number = Number(port);
  if (number < 1 || number > 65_535) throw unsupportedUri(text, `"${port}" is not a port`);
  return number;
}

function parseQuery(text: string, query: string): readonly UriParameter[] {
  const parameters: UriParameter[] = [];
  for (const raw of query.split(/[&;]/)) {
    const equals = raw.indexOf('=');
    // What has no name is passed over, as in libvirt.
    if (raw === '' || equals === 0) continue;
    const name = equals < 0 ? raw : raw.slice(0, equals);
    const value = equals < 0 ? '' : raw.slice(equals + 1);
    parameters.push({ name: decode(text, name).toLowerCase(), value: decode(text, value), raw });
  }
  return parameters;
}

function decode(text: string, part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw unsupportedUri(text, `"${part}" is not percent-encoded text`);
  }
}
