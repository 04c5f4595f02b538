import { readFile } from 'node:fs/promises';
import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { ComputeError } from '@hostelry/compute';
import { type Certificate } from './api-server.js';

/** Where a certificate and its key are, as PEM. */
export interface CertificateFiles {
  /** With the certificates between it and the root, if there are any. */
  readonly certFile: string;
  readonly keyFile: string;
}

/** Reads both files. `invalid` names the file that cannot be read, or both if they do not fit together. */
export async function readCertificate({ certFile, keyFile }: CertificateFiles): Promise<Certificate> {
  const [cert, key] = await Promise.all([read('certificate', certFile), read('key', keyFile)]);
  try {
    createSecureContext({ cert, key });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ComputeError('invalid', `Cannot use certificate ${certFile} with key ${keyFile}: ${reason}`, {
      cause,
    });
  }
  return { cert, key };
}

/** The host names that a certificate is for: a server that has it answers to them. */
export function namesIn(certificate: Certificate | undefined): readonly string[] {
  const names = certificate === undefined ? '' : (new X509Certificate(certificate.cert).subjectAltName ?? '');
  return [...names.matchAll(/DNS:([\w.-]+)/g)].map(([, name = '']) => name);
}

async function read(what: string, path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ComputeError('invalid', `Cannot read the TLS ${what}: ${reason}`, { cause });
  }
}
