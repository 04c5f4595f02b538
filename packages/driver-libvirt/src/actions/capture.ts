import { randomBytes } from 'node:crypto';
import { ComputeError, Undo, type CaptureOptions, type CapturedImage } from '@hostelry/compute';
import { type Disk } from '@hostelry/libvirt-xml';
import { backupDisk, endBackup } from '../capture/backup-disk.js';
import { copyVolume, createTarget } from '../capture/copy-volume.js';
import { DisposableStream } from '../capture/disposable-stream.js';
import { toComputeError } from '../errors.js';
import { diskFormat } from '../guest/disk-format.js';
import { diskPath } from '../guest/disk-path.js';
import { type Guest } from '../guest/guest.js';
import { whileQuiet } from '../guest/quiesce.js';
import { rootDisk } from '../guest/root-disk.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { limitsOf, requireAble } from './disk-limits.js';
import { undoAll } from './undo-all.js';

const VERB = 'capture';
const MIB = 2 ** 20;
/** How long the host may keep whoever reads the image waiting. */
const STALL_MS = 60_000;

/**
 * Gives the root disk at one moment as a qcow2 image of its own: a copy in the pool, read through libvirt's stream and then removed.
 * QEMU copies the disk of an instance that runs, which goes on; the pool copies the disk of one that is down.
 */
export function capture(
  context: ActionContext,
  uuid: string,
  options: CaptureOptions = {},
): Promise<CapturedImage> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: VERB, signal }, async (guest) => {
    const { state, isActive } = await guest.power(options);
    const disk = await findRoot(context, guest, options);
    // What is down is still by itself; what is paused cannot hear.
    if (options.quiesce === true && isActive && state !== 'running') {
      throw wrongState('quiesce', guest, state);
    }
    return new CaptureRun(context, guest, options).run(disk, isActive);
  });
}

/** One capture on its way. */
class CaptureRun {
  readonly #context: ActionContext;
  readonly #guest: Guest;
  readonly #options: CaptureOptions;
  readonly #volume: { readonly pool: string; readonly name: string };
  readonly #undo = new Undo();

  constructor(context: ActionContext, guest: Guest, options: CaptureOptions) {
    this.#context = context;
    this.#guest = guest;
    this.#options = options;
    const name = `${guest.uuid}-capture-${randomBytes(4).toString('hex')}.qcow2`;
    this.#volume = { pool: context.options.pool, name };
  }

  async run(disk: Disk, isActive: boolean): Promise<CapturedImage> {
    const options = this.#options;
    const images = await this.#context.images();
    options.progress?.step('prepare-pool');
    await images.prepare(options);
    const remove = (): Promise<void> => images.deleteVolume(this.#volume, {});
    // Its name was never used before, so its undo may be there before it is.
    this.#undo.push(`volume "${this.#volume.pool}/${this.#volume.name}"`, remove);
    try {
      const bytes = await (isActive ? this.#backUp(disk) : this.#copy(disk));
      options.signal?.throwIfAborted();
      const source = await this.#open();
      this.#undo.discard();
      const what = `Capture of instance "${this.#guest.name}"`;
      const stream = new DisposableStream(source, { what, dispose: remove, stallMs: STALL_MS });
      return { format: 'qcow2', sizeMiB: Math.ceil(bytes / MIB), stream };
    } catch (error) {
      const what = `Cannot ${VERB} instance "${this.#guest.name}"`;
      throw await undoAll(this.#undo, toComputeError(error, { what, signal: options.signal }));
    }
  }

  /** Gives the disk's virtual size. */
  async #backUp(disk: Disk): Promise<number> {
    const { host } = this.#context;
    const options = this.#options;
    const { domain, uuid } = this.#guest;
    const target = disk.target.dev;
    const { capacity } = await domain.getBlockInfo(target, 0, { signal: options.signal });
    const connection = await host.connection(options.signal);
    const path = await createTarget(connection, this.#volume, capacity, options);
    options.signal?.throwIfAborted();
    // When the connection is lost the daemon goes on: what writes to the copy ends before that is removed.
    this.#undo.push(`the backup of instance ${uuid}`, () => endBackup(this.#guest, path));
    const atMoment = (begin: () => Promise<void>): Promise<void> =>
      options.quiesce === true ? whileQuiet(this.#guest, begin) : begin();
    await backupDisk(host, this.#guest, { target, path, atMoment }, options);
    return Number(capacity);
  }

  async #copy(disk: Disk): Promise<number> {
    const path = diskPath(disk);
    if (path === undefined) {
      const message = `Cannot capture instance "${this.#guest.name}": its disk "${disk.target.dev}" is no file or device of the host`;
      throw new ComputeError('unsupported', message);
    }
    this.#options.progress?.step('copy-disk');
    const connection = await this.#context.host.connection(this.#options.signal);
    return copyVolume(connection, { path, format: diskFormat(disk) }, this.#volume, this.#options);
  }

  async #open() {
    const connection = await this.#context.host.connection();
    const pool = await connection.storagePoolLookupByName(this.#volume.pool);
    const volume = await pool.storageVolLookupByName(this.#volume.name);
    // Without the caller's signal, which is of this call: the stream outlives it.
    return volume.download();
  }
}

/** The root disk; `conflict` if the instance has none: one of ours without a disk of its own boots from something else. */
async function findRoot(context: ActionContext, guest: Guest, options: CaptureOptions): Promise<Disk> {
  const [document, metadata] = await Promise.all([guest.document(options), guest.metadata(options)]);
  const hasOwn =
    metadata === undefined ||
    metadata.adopted === true ||
    metadata.volumes.some(({ role }) => role === 'root');
  const disk = hasOwn ? rootDisk(document, metadata) : undefined;
  if (disk === undefined) {
    throw new ComputeError('conflict', `Cannot capture instance "${guest.name}": it has no root disk`);
  }
  const what = `Cannot capture instance "${guest.name}": its disk "${disk.target.dev}"`;
  requireAble(await limitsOf(context, disk, metadata), 'capture', what);
  return disk;
}
