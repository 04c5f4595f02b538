/** Certificates for tests, made by openssl: an authority, and what it signs for hosts and clients. */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Who signs: a folder with `cacert.pem` and `cakey.pem`. */
export interface Authority {
  readonly folder: string;
}

/** What a certificate says. */
export interface CertificateOptions {
  /** Where `cacert.pem` and the ROLEcert.pem and ROLEkey.pem go: what `pkipath=` takes. */
  readonly folder: string;
  readonly role: 'server' | 'client';
  readonly commonName: string;
  /** For example `DNS:localhost` or `IP:127.0.0.1`. Default: none. */
  readonly names?: readonly string[];
  /** How long it holds, in days from now; negative for one that has expired. Default 2. */
  readonly days?: number;
}

/** Makes an authority in a folder, which is made too. */
export async function makeAuthority(
  folder: string,
  commonName = 'Hostelry test authority',
): Promise<Authority> {
  await mkdir(folder, { recursive: true });
  await openssl([
    ...['req', '-x509', ...NEW_KEY, '-keyout', join(folder, 'cakey.pem'), '-out', join(folder, 'cacert.pem')],
    ...['-days', '2', '-subj', `/CN=${commonName}`],
    ...['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
  ]);
  return { folder };
}

/** Makes a key and a certificate for it. libvirt asks for keyEncipherment even of EC keys. */
export async function issueCertificate(authority: Authority, options: CertificateOptions): Promise<void> {
  const { folder, role, commonName, names = [], days = 2 } = options;
  await mkdir(folder, { recursive: true });
  const at = (name: string): string => join(folder, `${role}${name}`);
  const lines = [
    'basicConstraints=CA:FALSE',
    'keyUsage=critical,digitalSignature,keyEncipherment',
    `extendedKeyUsage=${role}Auth`,
    ...(names.length === 0 ? [] : [`subjectAltName=${names.join(',')}`]),
  ];
  await writeFile(at('.extensions'), `${lines.join('\n')}\n`);
  await openssl([
    'req',
    ...NEW_KEY,
    '-keyout',
    at('key.pem'),
    '-out',
    at('.csr'),
    '-subj',
    `/O=Hostelry/CN=${commonName}`,
  ]);
  await openssl([
    ...['x509', '-req', '-in', at('.csr'), '-out', at('cert.pem'), '-extfile', at('.extensions')],
    ...['-CA', join(authority.folder, 'cacert.pem'), '-CAkey', join(authority.folder, 'cakey.pem')],
    ...['-CAcreateserial', '-days', String(days)],
  ]);
  await copyFile(join(authority.folder, 'cacert.pem'), join(folder, 'cacert.pem'));
}

/** Writes into a folder the `cacrl.pem` with the certificates that the authority revokes, which holds as many days. */
export async function revokeCertificates(
  authority: Authority,
  options: { readonly folder: string; readonly certificates: readonly string[]; readonly days?: number },
): Promise<void> {
  const { folder, certificates, days = 2 } = options;
  const at = (name: string): string => join(folder, name);
  await writeFile(at('index'), '');
  await writeFile(at('ca.conf'), `[ca]\ndefault_ca=it\n[it]\ndatabase=${at('index')}\ndefault_md=sha256\n`);
  const signer = [
    '-keyfile',
    join(authority.folder, 'cakey.pem'),
    '-cert',
    join(authority.folder, 'cacert.pem'),
  ];
  const asAuthority = ['ca', '-config', at('ca.conf'), ...signer];
  for (const certificate of certificates) await openssl([...asAuthority, '-revoke', certificate]);
  await openssl([...asAuthority, '-gencrl', '-crldays', String(days), '-out', at('cacrl.pem')]);
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'] as const;

async function openssl(args: readonly string[]): Promise<void> {
  await run('openssl', args, { timeout: 30_000 });
}
