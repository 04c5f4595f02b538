/** Domains with devices, checked against libvirt's own schema. */
import { serializeDomain, type Devices } from '@hostelry/libvirt-xml';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cache = process.env['HOSTELRY_CACHE'] ?? '/var/cache/hostelry';
export const libvirtSource = join(cache, 'libvirt-source/source');
const schema = join(libvirtSource, 'src/conf/schemas/domain.rng');

/** Why documents cannot be checked here; undefined where they can. */
export const noXmllint: string | undefined = !existsSync(schema)
  ? "libvirt's sources are not unpacked"
  : spawnSync('xmllint', ['--version']).error === undefined
    ? undefined
    : 'xmllint is not installed';

/** A domain with these devices and the least that a domain needs besides. */
export function domainXml(devices: Devices = {}): string {
  return serializeDomain({
    type: 'kvm',
    name: 'guest',
    memory: { value: 1_048_576, unit: 'KiB' },
    vcpu: { value: 1 },
    os: { type: { value: 'hvm', arch: 'x86_64', machine: 'q35' } },
    devices,
  });
}

/** What xmllint says of the documents that are not valid, with each document. */
export function invalidDocuments(documents: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hostelry-devices-'));
  try {
    const files = documents.map((document, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, document);
      return file;
    });
    const result = spawnSync('xmllint', ['--noout', '--relaxng', schema, ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const lines = result.stderr.split('\n');
    return files.flatMap((file, index) => {
      if (lines.includes(`${file} validates`)) return [];
      const said = lines.filter((line) => line.startsWith(file)).join('\n');
      return [`${said}\n${documents[index] ?? ''}`];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
