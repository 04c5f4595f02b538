import { ComputeError, type ProgressOptions } from '@hostelry/compute';
import { readIsoFiles } from '../images/iso9660/read-iso.js';
import { type NoCloudSeed } from '../images/nocloud/seed.js';
import { type OwnedVolumeRecord } from '../guest/metadata.js';
import { type ActionContext } from './context.js';

/** Seeds are a few KiB; user-data of more than this is none of ours. */
const MOST_BYTES = 16 * 2 ** 20;

/** What a seed says, for another instance: cloud-init does its first work anew for another instance id, with the same user-data and networks. */
export async function readSeed(
  { host }: ActionContext,
  { pool, name }: OwnedVolumeRecord,
  who: Pick<NoCloudSeed, 'instanceId' | 'hostname'>,
  { signal }: ProgressOptions,
): Promise<NoCloudSeed> {
  const connection = await host.connection(signal);
  const volume = await (
    await connection.storagePoolLookupByName(pool, { signal })
  ).storageVolLookupByName(name, { signal });
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of await volume.download(signal === undefined ? {} : { signal })) {
    const bytes = chunk as Uint8Array;
    length += bytes.length;
    if (length > MOST_BYTES)
      throw new ComputeError('failed', `Seed "${pool}/${name}" has more than ${MOST_BYTES} bytes`);
    chunks.push(bytes);
  }
  const files = readIsoFiles(Buffer.concat(chunks));
  const [userData, networkConfig] = [files.get('user-data'), files.get('network-config')];
  return {
    ...who,
    ...(userData === undefined ? {} : { userData: userData.toString('utf8') }),
    ...(networkConfig === undefined ? {} : { networkConfig: networkConfig.toString('utf8') }),
  };
}
