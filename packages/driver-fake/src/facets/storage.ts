import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  ComputeError,
  validateCloneVolumeSpec,
  validatePoolSpec,
  validatePoolVolumeSpec,
  validateVolumeContent,
  validateVolumeSize,
  type StoragePoolsFacet,
  type StorageVolumesFacet,
  type VolumeContent,
} from '@hostelry/compute';
import { type FakeHost } from '../fake-host.js';
import { type Calls } from '../guest-call.js';
import { readContent } from '../read-content.js';

/** The storagePools facet, on pools in memory. */
export function storagePoolsFacet({ onHost }: Calls): StoragePoolsFacet {
  return {
    list: (options) => onHost('Cannot list the pools', options, ({ pools }) => pools.list()),
    get: (name, options) => onHost('Cannot read a pool', options, ({ pools }) => pools.info(name)),
    create: (spec, options) =>
      onHost('Cannot create a pool', options, ({ pools }) => pools.create(validatePoolSpec(spec))),
    start: (name, options) =>
      onHost('Cannot start a pool', options, ({ pools }) => pools.setRunning(name, true)),
    stop: (name, options) =>
      onHost('Cannot stop a pool', options, ({ pools }) => pools.setRunning(name, false)),
    refresh: (name, options) => onHost('Cannot refresh a pool', options, ({ pools }) => pools.refresh(name)),
    setAutostart: (name, autostart, options) =>
      onHost('Cannot change a pool', options, ({ pools }) => pools.setAutostart(name, autostart)),
    delete: (name, options) =>
      onHost('Cannot delete a pool', options, ({ pools }) => pools.delete(name, options?.contents === true)),
  };
}

/** The storageVolumes facet. */
export function storageVolumesFacet({ onHost }: Calls): StorageVolumesFacet {
  return {
    list: (pool, options) => onHost('Cannot list volumes', options, ({ pools }) => pools.volumes(pool)),
    get: (pool, name, options) =>
      onHost('Cannot read a volume', options, ({ pools }) => pools.volume(pool, name)),
    create: (pool, spec, options) =>
      onHost('Cannot create a volume', options, ({ pools }) =>
        pools.createVolume(pool, validatePoolVolumeSpec(spec)),
      ),
    clone: (pool, name, given, options) =>
      onHost('Cannot clone a volume', options, (host) => {
        const spec = validateCloneVolumeSpec(given);
        const { capacityMiB, usedBy } = host.pools.volume(pool, name);
        const running = usedBy.find(({ uuid }) => host.guest(uuid).isActive);
        if (running !== undefined) {
          throw new ComputeError(
            'conflict',
            `Cannot clone volume "${name}" of pool "${pool}": instance "${running.name}" writes to it`,
          );
        }
        const copy = { name: spec.name, sizeMiB: capacityMiB, ...(spec.format && { format: spec.format }) };
        const bytes = Buffer.from(host.pools.content(pool, name));
        return host.pools.createVolume(spec.pool ?? pool, copy, bytes);
      }),
    resize: (pool, name, sizeMiB, options) =>
      onHost('Cannot resize a volume', options, ({ pools }) =>
        pools.resize(pool, name, validateVolumeSize(sizeMiB), options?.shrink === true),
      ),
    delete: (pool, name, options) =>
      onHost('Cannot delete a volume', options, ({ pools }) => pools.deleteVolume(pool, name)),
    wipe: (pool, name, options) =>
      onHost('Cannot wipe a volume', options, ({ pools }) => pools.wipe(pool, name)),
    upload: (pool, content, options) =>
      onHost('Cannot upload a volume', options, (host) =>
        upload(host, pool, content).finally(() => content.stream.destroy()),
      ),
    download: (pool, name, options) =>
      onHost('Cannot download a volume', options, ({ pools }) => {
        const bytes = pools.content(pool, name);
        const { format = 'raw' } = pools.volume(pool, name);
        return { format, sizeBytes: bytes.length, stream: Readable.from([bytes]) };
      }),
  };
}

async function upload({ pools }: FakeHost, pool: string, given: VolumeContent) {
  const { name, stream, sizeBytes, sha256: wanted, format } = validateVolumeContent(given);
  pools.volumes(pool);
  const bytes = await readContent(stream, `Content of volume "${name}"`, { sizeBytes, sha256: wanted });
  const isQcow2 = bytes.toString('latin1', 0, 4) === 'QFI\xfb';
  if (format === 'qcow2' && !isQcow2) {
    throw new ComputeError('invalid', `Content of volume "${name}" is not in qcow2 format`);
  }
  const found = format ?? (isQcow2 ? 'qcow2' : 'raw');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...pools.createVolume(pool, { name, format: found }, bytes), sha256 };
}
