import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AdminTokenFile } from '@hostelry/server/api';
import { CommandError, ExitCode } from './exit-codes.js';
import { type Io } from './io.js';

/** What a log-in at a server left for later commands. */
export interface Credentials {
  readonly user: string;
  readonly token: string;
  /** Of the token, by which it is revoked. */
  readonly id: string;
  /** The file of certificates that the log-in trusted. */
  readonly ca?: string;
}

interface CredentialsFile {
  /** By the server's origin, for example `https://host.example:4180`. */
  readonly servers: Readonly<Record<string, Credentials>>;
}

type Env = Io['env'];

/** The token for a server: HOSTELRY_TOKEN, else the log-in's, else the one that a server on this machine left for its own system user. */
export function tokenFor(server: string, env: Env): string | undefined {
  return env['HOSTELRY_TOKEN'] || credentialsFor(server, env)?.token || adminToken(server, env);
}

export function credentialsFor(server: string, env: Env): Credentials | undefined {
  const origin = originOf(server);
  const { servers } = readCredentials(credentialsPath(env));
  return origin !== undefined && Object.hasOwn(servers, origin) ? servers[origin] : undefined;
}

/** Keeps the credentials for a server, or forgets them where there are none, in a file that nobody else can read. */
export function keepCredentials(server: string, credentials: Credentials | undefined, env: Env): void {
  const path = credentialsPath(env);
  const origin = originOf(server) ?? server;
  const servers = new Map(Object.entries(readCredentials(path).servers));
  if (credentials === undefined) servers.delete(origin);
  else servers.set(origin, credentials);
  const text = `${JSON.stringify({ servers: Object.fromEntries(servers) }, undefined, 2)}\n`;
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(fresh, text, { mode: 0o600, flag: 'wx' });
    renameSync(fresh, path);
  } catch (cause) {
    try {
      rmSync(fresh, { force: true });
    } catch {
      // Its folder could not be made either, so it is not there.
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(ExitCode.ERROR, `Cannot keep the log-in: ${reason}`, { cause });
  }
}

/** The scheme, host and port: a token goes to no other. */
function originOf(server: string): string | undefined {
  return URL.canParse(server) ? new URL(server).origin : undefined;
}

function credentialsPath(env: Env): string {
  return join(folder(env, 'XDG_CONFIG_HOME', '.config'), 'hostelry', 'credentials.json');
}

function readCredentials(path: string): CredentialsFile {
  const text = readText(path);
  if (text === undefined) return { servers: {} };
  try {
    const { servers = {} } = JSON.parse(text) as Partial<CredentialsFile>;
    return { servers };
  } catch (cause) {
    throw new CommandError(
      ExitCode.ERROR,
      `The log-ins in ${path} cannot be read: remove it and log in again`,
      {
        cause,
      },
    );
  }
}

/** As a server that serves from the usual data directory left it. What is half written or of another server is none. */
function adminToken(server: string, env: Env): string | undefined {
  const origin = originOf(server);
  if (origin === undefined || !/^https?:\/\/(127\.|\[::1\])/.test(origin)) return undefined;
  const text = readText(join(folder(env, 'XDG_STATE_HOME', '.local/state'), 'hostelry', 'admin-token'));
  if (text === undefined) return undefined;
  try {
    const left = JSON.parse(text) as Partial<AdminTokenFile>;
    return left.server === origin ? left.token : undefined;
  } catch {
    return undefined;
  }
}

function folder(env: Env, name: string, below: string): string {
  return env[name] || join(env['HOME'] || homedir(), below);
}

/** Undefined for a file that is not there or not ours to read. */
function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
