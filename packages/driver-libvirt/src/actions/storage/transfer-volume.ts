import { Readable } from 'node:stream';
import {
  validateVolumeContent,
  type CallOptions,
  type DownloadedVolume,
  type ProgressOptions,
  type UploadedVolume,
  type VolumeContent,
} from '@hostelry/compute';
import { fillHoles } from '@hostelry/libvirt';
import { CheckedContent } from '../../storage/checked-content.js';
import { receiveVolume } from '../../storage/receive-volume.js';
import { holdsFiles, runningPool } from '../../storage/pools.js';
import { readVolume } from '../../storage/volumes.js';
import { onHost, type ActionContext } from '../context.js';
import { onVolume } from './volumes.js';

/** virStorageVol info flag: the size of the file, and not what it takes on its disk. */
const GET_PHYSICAL = 1;

/** Makes a volume of a stream's bytes, which go to the host as they come; on failure it is not there. */
export function uploadVolume(
  context: ActionContext,
  poolName: string,
  given: VolumeContent,
  options: ProgressOptions = {},
): Promise<UploadedVolume> {
  const what = `upload volume "${given.name}" to storage pool "${poolName}"`;
  return onHost(context, what, options, async (connection) => {
    try {
      const content = validateVolumeContent(given);
      const { name } = content;
      const running = await runningPool(connection, poolName, options);
      const bytes = new CheckedContent(`Content of volume "${name}"`, content);
      await bytes.begin();
      options.signal?.throwIfAborted();
      const { volume, sha256 } = await receiveVolume(running, name, bytes, content, options);
      return { ...(await readVolume(volume, options)), usedBy: [], sha256 };
    } finally {
      given.stream.destroy();
    }
  });
}

/** Gives a volume's bytes; runs of zeros do not travel from a host that knows where they are. */
export function downloadVolume(
  context: ActionContext,
  pool: string,
  name: string,
  options: CallOptions = {},
): Promise<DownloadedVolume> {
  return onVolume(context, 'download', [pool, name], options, async (found) => {
    const { volume, record } = found;
    const { signal } = options;
    const sparse = holdsFiles(found);
    const { allocation: physical } = await volume.getInfo(GET_PHYSICAL, { signal });
    signal?.throwIfAborted();
    // Without the caller's signal, which is of this call: the stream outlives it.
    const source = await volume.download({ sparse });
    const stream = Readable.from(sparse ? fillHoles(source) : source, { objectMode: false });
    stream.once('close', () => source.destroy());
    const { format } = record;
    return { ...(format === undefined ? {} : { format }), sizeBytes: Number(physical), stream };
  });
}
