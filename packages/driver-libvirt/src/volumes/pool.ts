import { ComputeError, definePlugin, type CallOptions } from '@hostelry/compute';
import { type StoragePool, type StorageVol } from '@hostelry/libvirt';
import { parseStorageVol } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { textIn } from './connection-text.js';
import { volumeDriverContract, type VolumeDriver, type VolumeHost } from './volume-driver.js';

/** Volumes of the host's own storage pools, by pool and name. The guest gets their files or block devices. */
const pool: VolumeDriver = {
  async connect(connection, host, options) {
    const [poolName, name] = [textIn(connection, 'pool'), textIn(connection, 'name')];
    const volume = await findVolume(host, poolName, name, options);
    const { type = 'file', target } = parseStorageVol(await volume.getXMLDesc(0, options));
    if (type === 'file' || type === 'block') {
      const path = target.path ?? (await volume.getPath(options));
      return { kind: type, path };
    }
    throw new ComputeError(
      'unsupported',
      `Volume "${name}" of pool "${poolName}" is a ${type} volume, and neither a file nor a block device: give it as a network source`,
    );
  },
};

export default definePlugin(volumeDriverContract)({
  name: 'pool',
  summary: "Volumes of the host's storage pools",
  optionsSchema: { type: 'object', additionalProperties: false },
  create: () => pool,
});

/** The volume; a pool that does not know it looks at its storage once more, as others may have made it. */
async function findVolume(
  host: VolumeHost,
  poolName: string,
  name: string,
  options: CallOptions,
): Promise<StorageVol> {
  const connection = await host.connection(options.signal);
  let pool: StoragePool;
  try {
    pool = await connection.storagePoolLookupByName(poolName, options);
  } catch (error) {
    if (!isLibvirtError(error, 'NO_STORAGE_POOL')) throw error;
    throw missing(`There is no storage pool "${poolName}" on ${host.uri}`, error);
  }
  try {
    return await pool.storageVolLookupByName(name, options);
  } catch (error) {
    if (!isLibvirtError(error, 'NO_STORAGE_VOL')) throw error;
  }
  await pool.refresh(0, options);
  try {
    return await pool.storageVolLookupByName(name, options);
  } catch (error) {
    if (!isLibvirtError(error, 'NO_STORAGE_VOL')) throw error;
    throw missing(`There is no volume "${name}" in pool "${poolName}" on ${host.uri}`, error);
  }
}

function missing(message: string, cause: unknown): ComputeError {
  return new ComputeError('not-found', message, { cause });
}
