import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  ComputeError,
  validateVolumeContent,
  type CallOptions,
  type DownloadedVolume,
  type ProgressOptions,
  type UploadedVolume,
  type VolumeContent,
} from '@hostelry/compute';
import { fillHoles, findHoles, type StorageVol } from '@hostelry/libvirt';
import { ByteProgress } from '../../images/byte-progress.js';
import { isQcow2, QCOW2_HEADER_BYTES, readQcow2Header } from '../../images/source/qcow2-header.js';
import { StallGuard } from '../../images/stall-guard.js';
import { createVolume, removeAfter } from '../../images/volumes/create-volume.js';
import { refreshPool } from '../../moving/refresh-pool.js';
import { findVolume, readVolume } from '../../storage/volumes.js';
import { holdsFiles, runningPool } from '../../storage/pools.js';
import { onHost, type ActionContext } from '../context.js';
import { onVolume } from './volumes.js';

/** Nothing sent or taken for this long ends an upload. */
const STALL_MS = 60_000;
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
      const { pool } = running;
      const bytes = new CheckedContent(content);
      await bytes.begin();
      options.signal?.throwIfAborted();
      // Where nobody says how many come, the file grows with them.
      const capacityBytes = content.sizeBytes ?? 1;
      const isFull = !holdsFiles(running);
      await createVolume(pool, { name, format: 'raw', capacityBytes, isFull }, options.signal);
      try {
        const volume = await findVolume(pool, name, options);
        const sparse = holdsFiles(running);
        await send(volume, bytes.chunks(), { sizeBytes: content.sizeBytes, sparse }, options);
        const sha256 = bytes.end();
        // The host tells format and size by the bytes only when it looks anew.
        await refreshPool(pool, options);
        return { ...(await readVolume(volume, options)), usedBy: [], sha256 };
      } catch (error) {
        await removeAfter(pool, name, error);
        throw error;
      }
    } finally {
      given.stream.destroy();
    }
  });
}

async function send(
  volume: StorageVol,
  chunks: AsyncIterable<Uint8Array>,
  { sizeBytes, sparse }: { readonly sizeBytes: number | undefined; readonly sparse: boolean },
  { signal, progress }: ProgressOptions,
): Promise<void> {
  const guard = new StallGuard(`Upload of volume "${volume.name}"`, STALL_MS, signal);
  try {
    const report = new ByteProgress(progress, 'upload volume', sizeBytes);
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        guard.touch();
        yield chunk;
        report.add(chunk.length);
      }
      guard.touch();
    };
    const stream = await volume.upload({ length: sizeBytes ?? 0, sparse, signal: guard.signal });
    const source = sparse ? findHoles(counted()) : counted();
    await pipeline(source, stream, { signal: guard.signal });
  } catch (error) {
    throw guard.explain(error);
  } finally {
    guard.close();
  }
}

/** The bytes of an upload, of which it is made sure on the way that they are what was announced. */
class CheckedContent {
  readonly #content: VolumeContent;
  readonly #hash = createHash('sha256');
  readonly #source: AsyncIterator<Uint8Array>;
  #head: Buffer = Buffer.alloc(0);
  #size = 0;

  constructor(content: VolumeContent) {
    this.#content = content;
    this.#source = (content.stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  }

  /** Reads as much as tells what it is. `invalid` for an empty stream, and for an image that would make the host read other files. */
  async begin(): Promise<void> {
    const { name, format } = this.#content;
    const parts: Uint8Array[] = [];
    for (let length = 0; length < QCOW2_HEADER_BYTES;) {
      const next = await this.#source.next();
      if (next.done === true) break;
      parts.push(next.value);
      length += next.value.length;
    }
    this.#head = Buffer.concat(parts);
    if (this.#head.length === 0) this.#refuse('is empty');
    const found = isQcow2(this.#head);
    if (format === 'qcow2' && !found) this.#refuse('is not in qcow2 format');
    if (found && format !== 'raw') readQcow2Header(this.#head, name);
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    if (this.#head.length > 0) yield this.#count(this.#head);
    for (;;) {
      const next = await this.#source.next();
      if (next.done === true) return;
      yield this.#count(next.value);
    }
  }

  /** The checksum of all bytes; `invalid` if they are others, or others in number, than announced. */
  end(): string {
    const { sizeBytes, sha256: wanted } = this.#content;
    if (sizeBytes !== undefined && this.#size !== sizeBytes) {
      this.#refuse(`has ${this.#size} bytes, expected ${sizeBytes}`);
    }
    const sha256 = this.#hash.digest('hex');
    if (wanted !== undefined && wanted !== sha256) {
      this.#refuse(`has the SHA-256 checksum ${sha256}, expected ${wanted}`);
    }
    return sha256;
  }

  #count(chunk: Uint8Array): Uint8Array {
    const { sizeBytes = Infinity } = this.#content;
    this.#size += chunk.length;
    if (this.#size > sizeBytes) this.#refuse(`has more than the ${sizeBytes} bytes that were announced`);
    this.#hash.update(chunk);
    return chunk;
  }

  #refuse(why: string): never {
    throw new ComputeError('invalid', `Content of volume "${this.#content.name}" ${why}`);
  }
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
