import { ComputeError, type VolumeSource } from '@hostelry/compute';
import { isLibvirtError } from '../errors.js';
import { nameOf } from '../volumes/connections.js';

/** What libvirt and QEMU say of storage under their catch-all codes: only the message tells. */
const MEANINGS = [
  [/No such file or directory/, 'not-found', 'does not exist on the host'],
  [/No space left on device/, 'no-resources', 'cannot be made larger: its store is full'],
  [/target '?\w+'? already exists|target '\w+' duplicated/, 'conflict', 'cannot have a target that is taken'],
] as const;

/** The error to throw for one that came out of a call about a volume. */
export function explainVolumeError(error: unknown, source: VolumeSource): unknown {
  if (!isLibvirtError(error)) return error;
  const { code: native, domain } = error;
  for (const [pattern, code, text] of MEANINGS) {
    if (!pattern.test(error.message)) continue;
    const message = `${nameOf(source)} ${text}: ${error.message}`;
    return new ComputeError(code, message, {
      cause: error,
      details: { hypervisor: { code: native, domain } },
    });
  }
  return error;
}
