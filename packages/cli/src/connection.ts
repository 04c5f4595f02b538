import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { credentialsFor, tokenFor } from './credentials.js';
import { CommandError, ExitCode } from './exit-codes.js';
import type { HttpClientOptions } from './http/http-client.js';
import { type Io } from './io.js';

/** A server as it was named, and the file of certificates to trust for it, if one was given. */
interface NamedServer {
  readonly server: string;
  readonly ca?: string | undefined;
}

/** How a server is asked: with the token that there is for it, trusting what was given or what its log-in trusted. */
export function connectionTo(target: NamedServer, io: Io): HttpClientOptions {
  return { token: tokenFor(target.server, io.env), ca: trustedBy(target, io) };
}

/** The certificates to trust for a server; undefined for the system's. Throws a usage error naming the file that cannot be read. */
export function trustedBy(target: NamedServer, io: Io): Buffer | undefined {
  const path = caFileOf(target, io);
  if (path === undefined) return undefined;
  try {
    return readFileSync(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(ExitCode.USAGE, `Cannot read the certificates to trust: ${reason}`, { cause });
  }
}

/** Their file, as an absolute path. */
export function caFileOf({ server, ca }: NamedServer, io: Io): string | undefined {
  return ca === undefined ? credentialsFor(server, io.env)?.ca : resolve(io.cwd, ca);
}
