import { type PackedDisk } from '@hostelry/compute';
import { type StorageVol } from '@hostelry/libvirt';
import { parseStorageVol, serializeStorageVol } from '@hostelry/libvirt-xml';
import { isLibvirtError, withContext } from '../../errors.js';
import { raceAbort } from '../../race-abort.js';
import { type ActionContext } from '../context.js';
import { COPY_TIMEOUT_MS } from './packed-definition.js';

interface VolumeName {
  readonly pool: string;
  readonly name: string;
}

/**
 * How a packed disk is read: as it is, or with `copy` through a volume of that name, which the host makes without a base when it is first read, and which
 * stays for further readings. Readers that come together share its making. A copy that fails is removed; the next reading makes it again.
 */
export function diskReader(
  context: ActionContext,
  volume: VolumeName,
  copy: VolumeName | undefined,
): PackedDisk['read'] {
  let making: Promise<void> | undefined;
  const make = async (name: string): Promise<void> => {
    making ??= makeCopy(context, volume, name).catch((error: unknown) => {
      making = undefined;
      throw error;
    });
    return making;
  };
  return (options = {}) => {
    const { signal } = options;
    const what = `Cannot read volume "${volume.pool}/${volume.name}"`;
    return withContext({ what, signal }, async () => {
      if (copy !== undefined) await raceAbort(make(copy.name), signal);
      const found = await lookup(context, copy ?? volume, signal);
      return found.download({ signal });
    });
  };
}

/** Has the host copy the volume with what it is based on. Not aborted half-way: the host would go on, and nobody could remove what it makes. */
async function makeCopy(context: ActionContext, { pool, name }: VolumeName, copy: string): Promise<void> {
  const images = await context.images();
  await images.deleteVolume({ pool, name: copy }, {});
  const source = await lookup(context, { pool, name }, undefined);
  const { capacity, target } = parseStorageVol(await source.getXMLDesc());
  const format = target?.format?.type ?? 'raw';
  const xml = serializeStorageVol({
    name: copy,
    ...(capacity === undefined ? {} : { capacity }),
    allocation: { value: 0, unit: 'bytes' },
    target: { format: { type: format }, ...(format === 'qcow2' ? { compat: '1.1' } : {}) },
  });
  const connection = await context.host.connection();
  const there = await connection.storagePoolLookupByName(pool);
  try {
    await there.storageVolCreateXMLFrom(xml, source, 0, { timeoutMs: COPY_TIMEOUT_MS });
  } catch (error) {
    if (!isLibvirtError(error, 'STORAGE_VOL_EXIST')) {
      await images.deleteVolume({ pool, name: copy }, {}).catch((left: unknown) => {
        context.report(`Volume "${pool}/${copy}" is left until the move ends`, left);
      });
    }
    throw error;
  }
}

async function lookup(
  { host }: ActionContext,
  { pool, name }: VolumeName,
  signal: AbortSignal | undefined,
): Promise<StorageVol> {
  const connection = await host.connection(signal);
  const found = await connection.storagePoolLookupByName(pool, { signal });
  return found.storageVolLookupByName(name, { signal });
}
