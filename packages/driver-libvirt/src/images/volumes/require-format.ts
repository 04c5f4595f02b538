import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type Connection, type StorageVol } from '@hostelry/libvirt';
import { parseStorageVol } from '@hostelry/libvirt-xml';
import { refreshPool } from '../../moving/refresh-pool.js';

/** A pool is not looked at while it copies another volume. */
const REFRESH_LIMIT_MS = 10 * 60_000;

/** How those formats of QEMU begin that libvirt knows and that may name other files of the host: qcow, qcow2, QED, VMDK, UML's. */
const MAGICS = ['QFI\xfb', 'QED\0', 'KDMV', 'OOOM'];

/**
 * Called before libvirt reads or resizes a volume as what it takes it to be: `invalid` unless that is the format that it is known to have. A guest
 * may write to a raw disk what makes libvirt see an image that names any file of the host. Block devices have no format to libvirt.
 */
export async function requireFormat(
  connection: Connection,
  volume: StorageVol,
  format: string,
  options: CallOptions,
): Promise<void> {
  let seen = await formatOf(volume, options);
  if (seen === undefined) return;
  if (seen !== format) {
    // What was uploaded is known once the pool was looked at.
    const pool = await connection.storagePoolLookupByName(volume.pool, options);
    await refreshPool(pool, { ...options, limitMs: REFRESH_LIMIT_MS });
    seen = await formatOf(volume, options);
  }
  // Between this look and libvirt's use others may have it look at the bytes.
  if (seen === 'raw') seen = await formatByBytes(volume, options);
  if (seen === format) return;
  throw new ComputeError(
    'invalid',
    `Volume "${volume.pool}/${volume.name}" looks like ${seen}, and is to be ${format}: it is not read as what it says of itself`,
  );
}

/** What libvirt takes a file to be; undefined for what is no file. */
async function formatOf(volume: StorageVol, options: CallOptions): Promise<string | undefined> {
  const { type = 'file', target } = parseStorageVol(await volume.getXMLDesc(0, options));
  return type === 'file' ? (target?.format?.type ?? 'raw') : undefined;
}

async function formatByBytes(volume: StorageVol, { signal }: CallOptions): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await volume.download({ length: 4, signal })) chunks.push(chunk as Buffer);
  return MAGICS.includes(Buffer.concat(chunks).toString('latin1')) ? 'an image' : 'raw';
}
