import { readFile } from 'node:fs/promises';
import { ConnectionError } from '../rpc/errors.js';
import { errorCode } from './connect-socket.js';

/** Where a TLS connection's certificates may be: PEM files, of libvirt's names. */
export interface TlsFolder {
  readonly ca: string;
  /** What the authority has revoked. */
  readonly revoked: string;
  readonly certificate: string;
  readonly key: string;
}

/** What was read: the authority that signs hosts, what it revoked if it says so, and the client's own certificate where there is one. */
export interface TlsCredentials {
  readonly ca: Buffer | undefined;
  readonly revoked: Buffer | undefined;
  readonly certificate: Buffer | undefined;
  readonly key: Buffer | undefined;
}

/** Where libvirt looks for what serves the whole machine. */
const SYSTEM_FOLDER: TlsFolder = {
  ca: '/etc/pki/CA/cacert.pem',
  revoked: '/etc/pki/CA/cacrl.pem',
  certificate: '/etc/pki/libvirt/clientcert.pem',
  key: '/etc/pki/libvirt/private/clientkey.pem',
};

/** Which user's and which folder's files are meant. */
export interface TlsFolderOptions {
  /** The folder that holds all three files (`pkipath=`), which then is the only one. */
  readonly pkiPath?: string | undefined;
  readonly uid: number;
  readonly homeDirectory: string;
}

/** The places to look in, in order, by libvirt's rules: `pkipath=` alone; a user's own before the system's; for root the system's. */
export function tlsFolders({ pkiPath, uid, homeDirectory }: TlsFolderOptions): readonly TlsFolder[] {
  if (pkiPath !== undefined) return [flatFolder(pkiPath)];
  if (uid === 0) return [SYSTEM_FOLDER];
  return [flatFolder(`${homeDirectory}/.pki/libvirt`), SYSTEM_FOLDER];
}

/**
 * Reads the authority, and what it revoked, from the first folder that has it, and the client's certificate with its key from the first that has both.
 * The client's and what was revoked may be absent; the authority only if `noVerify`. Rejects with ConnectionError `connect-failed` that names the file.
 */
export async function readTlsFiles(
  uri: string,
  folders: readonly TlsFolder[],
  noVerify: boolean,
): Promise<TlsCredentials> {
  let ca: Buffer | undefined;
  let revoked: Buffer | undefined;
  let own: { readonly certificate: Buffer; readonly key: Buffer } | undefined;
  for (const folder of folders) {
    ca ??= await readIfPresent(uri, folder.ca);
    revoked ??= await readIfPresent(uri, folder.revoked);
    if (own !== undefined) continue;
    const certificate = await readIfPresent(uri, folder.certificate);
    const key = await readIfPresent(uri, folder.key);
    if (certificate !== undefined && key !== undefined) own = { certificate, key };
    else if (certificate !== undefined || key !== undefined) {
      const [there, missing] =
        key === undefined ? [folder.certificate, folder.key] : [folder.key, folder.certificate];
      throw cannotRead(uri, missing, `no such file, though there is "${there}"`);
    }
  }
  if (ca === undefined && !noVerify) {
    const places = folders.map(({ ca }) => `"${ca}"`).join(' or ');
    throw new ConnectionError(
      'connect-failed',
      `Cannot connect to ${uri}: there is no certificate of an authority at ${places}`,
    );
  }
  return { ca, revoked, certificate: own?.certificate, key: own?.key };
}

function flatFolder(path: string): TlsFolder {
  return {
    ca: `${path}/cacert.pem`,
    revoked: `${path}/cacrl.pem`,
    certificate: `${path}/clientcert.pem`,
    key: `${path}/clientkey.pem`,
  };
}

async function readIfPresent(uri: string, path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw cannotRead(uri, path, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function cannotRead(uri: string, path: string, why: string, cause?: unknown): ConnectionError {
  return new ConnectionError(
    'connect-failed',
    `Cannot connect to ${uri}: cannot read "${path}": ${why}`,
    cause === undefined ? undefined : { cause },
  );
}
