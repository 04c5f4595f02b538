import { type CloudInitSpec, ComputeError } from '@hostelry/compute';
import { writeIso } from '../iso9660/write-iso.js';
import { checkSshKey } from './ssh-key.js';
import { composeUserData } from './user-data.js';
import { yamlString } from './yaml-string.js';

/** What a NoCloud seed says to the guest's cloud-init. */
export interface NoCloudSeed {
  /** cloud-init runs its first-boot work once for each instance id: the instance's UUID. */
  readonly instanceId: string;
  readonly hostname: string;
  readonly sshAuthorizedKeys?: readonly string[];
  /** The complete user-data text. With keys they are merged into a cloud-config document, or sent beside it as multi-part. */
  readonly userData?: string;
  /** The complete network-config text, version 1 or 2. */
  readonly networkConfig?: string;
}

/** One label of a host name (RFC 1123, 2.1). */
const HOSTNAME_LABEL = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * The seed of an instance. Without a host name the instance's name is made one: what RFC 1123 does not allow becomes `-`.
 */
export function seedOf(
  instance: { readonly name: string; readonly uuid: string },
  cloudInit: CloudInitSpec,
): NoCloudSeed {
  const { hostname, ...rest } = cloudInit;
  return {
    ...rest,
    instanceId: instance.uuid,
    hostname: hostname ?? hostnameFrom(instance.name),
  };
}

function hostnameFrom(name: string): string {
  return name
    .replace(/[^A-Za-z0-9.-]/g, '-')
    .split('.')
    .map((label) => label.replace(/^-+|-+$/g, '').slice(0, 63))
    .filter((label) => label !== '')
    .join('.');
}

/**
 * The files of the seed by name: `meta-data`, `user-data` and, where given, `network-config`.
 * `invalid` names the value that is wrong. Source: cloud-init's NoCloud data source.
 */
export function seedFiles(seed: NoCloudSeed): { path: string; data: Uint8Array }[] {
  checkHostname(seed.hostname);
  const keys = seed.sshAuthorizedKeys ?? [];
  for (const [index, key] of keys.entries()) checkSshKey(key, index);
  const metaData =
    `instance-id: ${yamlString(seed.instanceId)}\n` + `local-hostname: ${yamlString(seed.hostname)}\n`;
  const files = [
    { path: 'meta-data', data: Buffer.from(metaData) },
    { path: 'user-data', data: Buffer.from(composeUserData(keys, seed.userData)) },
  ];
  if (seed.networkConfig !== undefined) {
    if (seed.networkConfig.trim() === '') {
      throw new ComputeError('invalid', `Network configuration of "${seed.hostname}" is empty`, {
        details: { field: 'cloudInit.networkConfig' },
      });
    }
    files.push({ path: 'network-config', data: Buffer.from(seed.networkConfig) });
  }
  return files;
}

/** The seed as the file system that cloud-init looks for: labelled `cidata`. The same seed gives the same bytes. */
export function writeSeed(seed: NoCloudSeed): Uint8Array {
  return writeIso({ volumeId: 'cidata', files: seedFiles(seed) });
}

function checkHostname(hostname: string): void {
  const valid = hostname.length <= 253 && hostname.split('.').every((label) => HOSTNAME_LABEL.test(label));
  if (!valid) {
    throw new ComputeError('invalid', `Host name "${hostname}" is not a name by RFC 1123`, {
      details: { field: 'cloudInit.hostname' },
    });
  }
}
