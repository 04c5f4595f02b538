import { readFile } from 'node:fs/promises';
import { type Credentials, type CredentialSource } from './credentials.js';

/** The section of a host that has none of its own. */
const DEFAULT_HOST = 'default';

/**
 * Credentials from a file of libvirt's authentication configuration, read when they are asked for.
 * Rejects with an Error that names the file, and never what is in it.
 */
export function authFileSource(path: string): CredentialSource {
  return async ({ host, signal }) => {
    let text: string;
    try {
      text = await readFile(path, { encoding: 'utf8', signal });
    } catch (cause) {
      signal.throwIfAborted();
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Cannot read the authentication file "${path}": ${why}`, { cause });
    }
    return findCredentials(text, host);
  };
}

/**
 * The credentials for libvirt on a host: section `auth-libvirt-HOST`, else `auth-libvirt-default`, names a section `credentials-NAME` with `authname` and `password`.
 * Undefined where one of them is missing.
 */
export function findCredentials(text: string, host: string): Credentials | undefined {
  const sections = parseSections(text);
  const forHost = sections.get(`auth-libvirt-${host}`) ?? sections.get(`auth-libvirt-${DEFAULT_HOST}`);
  const values = sections.get(`credentials-${forHost?.get('credentials') ?? ''}`);
  const username = values?.get('authname') ?? values?.get('username');
  const password = values?.get('password');
  return username === undefined || password === undefined ? undefined : { username, password };
}

/** Sections in brackets, lines of key=value, comments after # or ; at the begin of a line. */
function parseSections(text: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let current: Map<string, string> | undefined;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    const title = /^\[(.*)\]$/.exec(line)?.[1];
    if (title !== undefined) {
      current = sections.get(title) ?? new Map<string, string>();
      sections.set(title, current);
    } else if (line !== '' && !/^[#;]/.test(line)) {
      const equals = line.indexOf('=');
      if (equals > 0) current?.set(line.slice(0, equals).trim(), line.slice(equals + 1).trim());
    }
  }
  return sections;
}
