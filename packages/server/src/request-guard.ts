import { isIP } from 'node:net';
import { type IncomingHttpHeaders } from 'node:http';

/** Which names and origins a server answers to. */
export interface GuardOptions {
  /** Host names, without port, that clients may use besides `localhost` and IP addresses. */
  readonly allowedHosts?: readonly string[];
  /** Origins of pages, besides the server's own, that may call it, for example `http://localhost:5173`. */
  readonly allowedOrigins?: readonly string[];
}

/**
 * Says why a request is refused, or nothing.
 * A page on the web must not reach a server on its reader's machine or with its reader's session: neither by a name of its own that it
 * points to 127.0.0.1 (DNS rebinding: the Host header tells) nor across origins (the Origin header tells; browsers add it to what can change something).
 */
export function refusal(headers: IncomingHttpHeaders, options: GuardOptions = {}): string | undefined {
  const { host, origin } = headers;
  const name = host === undefined ? undefined : hostName(host);
  if (host === undefined || name === undefined || !isAllowedName(name, options.allowedHosts ?? [])) {
    return `Host ${JSON.stringify(host ?? '')} is not a name of this server`;
  }
  if (origin === undefined) return undefined;
  if (origin === `http://${host}` || origin === `https://${host}`) return undefined;
  if ((options.allowedOrigins ?? []).includes(origin)) return undefined;
  return `Origin ${JSON.stringify(origin)} may not use this server`;
}

/** Whether a client uses a name for this server, which is neither an IP address nor `localhost`. */
export function isNamed({ host }: IncomingHttpHeaders): boolean {
  const name = host === undefined ? undefined : hostName(host);
  return name !== undefined && !isAllowedName(name, []);
}

function hostName(host: string): string | undefined {
  const url = `http://${host}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname, username, pathname, search, hash } = new URL(url);
  if (username !== '' || pathname !== '/' || search !== '' || hash !== '') return undefined;
  return hostname.toLowerCase();
}

/** An IP address cannot be rebound: no name stands for it. `localhost` never leaves the machine. */
function isAllowedName(name: string, allowed: readonly string[]): boolean {
  return (
    isIP(name.replace(/^\[|\]$/g, '')) !== 0 ||
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    allowed.some((each) => each.toLowerCase() === name)
  );
}
