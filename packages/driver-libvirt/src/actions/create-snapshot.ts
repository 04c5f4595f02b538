import {
  ComputeError,
  Undo,
  validateSnapshotSpec,
  type ProgressOptions,
  type SnapshotInfo,
  type SnapshotSpec,
} from '@hostelry/compute';
import { DomainJobOperation, DomainSnapshotCreateFlags, DomainSnapshotDeleteFlags } from '@hostelry/libvirt';
import { serializeDomainSnapshot } from '@hostelry/libvirt-xml';
import { isLibvirtError, isOwn, toComputeError } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { doing, JOB_LIMIT_MS, runJob } from '../guest/job.js';
import { snapshotRunningDisks } from '../guest/monitor.js';
import { whileQuiet } from '../guest/quiesce.js';
import { snapshotDisks, type SnapshotDisk } from '../guest/snapshot-disks.js';
import { findSnapshot, lookUpSnapshot, readSnapshots } from '../guest/snapshots.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { limitsOf, requireAble } from './disk-limits.js';
import { undoAll } from './undo-all.js';

const VERB = 'take a snapshot of';

/**
 * Takes a snapshot within the instance's own qcow2 disks. With the memory of a running one, and of one that is down, it is libvirt's whole work.
 * Of a running one's disks alone libvirt is given the definition, and QEMU takes it. On failure there is none of that name.
 */
export async function createSnapshot(
  context: ActionContext,
  uuid: string,
  given: SnapshotSpec,
  options: ProgressOptions = {},
): Promise<SnapshotInfo> {
  const spec = validateSnapshotSpec(given);
  const { signal } = options;
  return onGuest(context, uuid, { verb: VERB, signal }, async (guest) => {
    const claim = `snapshot ${spec.name} of ${guest.uuid}`;
    if (context.claims.has(claim)) throw nameTaken(guest, spec.name);
    context.claims.add(claim);
    try {
      return await new SnapshotRun(context, guest, spec, options).create();
    } finally {
      context.claims.delete(claim);
    }
  });
}

/** One snapshot on its way. */
class SnapshotRun {
  readonly #context: ActionContext;
  readonly #guest: Guest;
  readonly #spec: SnapshotSpec;
  readonly #options: ProgressOptions;
  readonly #undo = new Undo();

  constructor(context: ActionContext, guest: Guest, spec: SnapshotSpec, options: ProgressOptions) {
    this.#context = context;
    this.#guest = guest;
    this.#spec = spec;
    this.#options = options;
  }

  async create(): Promise<SnapshotInfo> {
    const { name, memory = false, quiesce = false } = this.#spec;
    const guest = this.#guest;
    const options = this.#options;
    const { state, isActive } = await guest.power(options);
    if ((await guest.rescueRecord(options)) !== undefined) throw wrongState(VERB, guest, 'rescued');
    if (memory && !isActive) throw wrongState('keep the memory of', guest, state);
    // What is down is still by itself; what is paused cannot hear.
    if (quiesce && isActive && state !== 'running') throw wrongState('quiesce', guest, state);
    const disks = await this.#disks();
    if ((await lookUpSnapshot(guest, name, options)) !== undefined) throw nameTaken(guest, name);
    options.progress?.step('snapshot');
    options.signal?.throwIfAborted();
    try {
      const take = (): Promise<void> => {
        if (memory) return this.#takeAll();
        return isActive || disks.length === 0 ? this.#takeDisks(disks) : this.#takeDown();
      };
      // Memory that is kept has to go on later: the guest is held by the snapshot itself, and not frozen in it.
      if (quiesce && isActive && memory) await whileQuiet(guest, () => Promise.resolve());
      await (quiesce && isActive && !memory ? whileQuiet(guest, take) : take());
      options.signal?.throwIfAborted();
      const made = (await readSnapshots(guest, options)).find((each) => each.name === name);
      if (made === undefined) throw new ComputeError('failed', `Snapshot "${name}" is gone at once`);
      return made;
    } catch (error) {
      const what = `Cannot ${VERB} instance "${guest.name}"`;
      throw await undoAll(this.#undo, toComputeError(error, { what, signal: options.signal }));
    }
  }

  /** `unsupported` for one that keeps no snapshots within itself. */
  async #disks(): Promise<readonly SnapshotDisk[]> {
    const guest = this.#guest;
    const [document, metadata] = await Promise.all([
      guest.document(this.#options),
      guest.metadata(this.#options),
    ]);
    return snapshotDisks(guest, document, async (disk, what) =>
      requireAble(await limitsOf(this.#context, disk, metadata), 'snapshot', what),
    );
  }

  /** Memory and disks: the guest is held meanwhile. */
  async #takeAll(): Promise<void> {
    const isOurs = doing(DomainJobOperation.SNAPSHOT);
    await runJob(this.#guest.domain, { ...this.#options, step: 'save-memory', isOurs }, (call) =>
      this.#byLibvirt(call),
    );
  }

  async #takeDown(): Promise<void> {
    await this.#byLibvirt({ timeoutMs: JOB_LIMIT_MS });
  }

  async #byLibvirt(call: { readonly timeoutMs: number }): Promise<void> {
    const { name, description } = this.#spec;
    const xml = serializeDomainSnapshot({ name, ...(description === undefined ? {} : { description }) });
    // Before the call: when its reply is lost the snapshot may be there all the same.
    this.#undo.push(`snapshot "${name}"`, () => removeSnapshot(this.#guest, name));
    try {
      await this.#guest.domain.snapshotCreateXML(xml, 0, call);
    } catch (error) {
      if (isLibvirtError(error) && /already exists/.test(error.message)) {
        this.#undo.discard();
        throw nameTaken(this.#guest, name, error);
      }
      throw error;
    }
  }

  /** The definition first: whatever happens after that, libvirt can take all away again, in whatever state the guest is by then. */
  async #takeDisks(disks: readonly SnapshotDisk[]): Promise<void> {
    const { name } = this.#spec;
    const guest = this.#guest;
    const xml = await this.#document(disks);
    this.#undo.push(`snapshot "${name}"`, () => removeSnapshot(guest, name));
    const { REDEFINE, CURRENT } = DomainSnapshotCreateFlags;
    await guest.domain.snapshotCreateXML(xml, REDEFINE | CURRENT);
    if (this.#context.hypervisor.snapshotsByMonitor === true) {
      await snapshotRunningDisks(guest.domain, disks, name);
    }
  }

  async #document(disks: readonly SnapshotDisk[]): Promise<string> {
    const { name, description } = this.#spec;
    const [known, configuration] = await Promise.all([
      readSnapshots(this.#guest, this.#options),
      this.#guest.configuration(this.#options),
    ]);
    const parent = known.find(({ current }) => current);
    // The other snapshots' times are the host's clock's, which may be ahead of ours.
    const latest = Math.max(0, ...known.map(({ createdAt }) => createdAt));
    const text = serializeDomainSnapshot({
      name,
      ...(description === undefined ? {} : { description }),
      state: 'shutoff',
      ...(parent === undefined ? {} : { parent: { name: parent.name } }),
      creationTime: String(Math.floor(Math.max(Date.now(), latest) / 1000)),
      memory: { snapshot: 'no' },
      ...(disks.length === 0
        ? {}
        : { disks: { disk: disks.map(({ target }) => ({ name: target, snapshot: 'internal' })) } }),
    });
    const end = text.lastIndexOf('</domainsnapshot>');
    return `${text.slice(0, end)}${configuration}${text.slice(end)}`;
  }
}

/** Takes away what there is of a snapshot, whole or in part; none is no error. */
async function removeSnapshot(guest: Guest, name: string): Promise<void> {
  try {
    const snapshot = await findSnapshot(guest, name);
    try {
      await snapshot.delete(0, { timeoutMs: JOB_LIMIT_MS });
    } catch (error) {
      if (!isLibvirtError(error)) throw error;
      // Its disks never had it.
      await snapshot.delete(DomainSnapshotDeleteFlags.METADATA_ONLY);
    }
  } catch (error) {
    if (!isOwn(error, 'not-found') && !isLibvirtError(error, 'NO_DOMAIN')) throw error;
  }
}

function nameTaken(guest: Guest, name: string, cause?: unknown): ComputeError {
  const message = `Instance "${guest.name}" has a snapshot "${name}" already`;
  return new ComputeError('conflict', message, cause === undefined ? {} : { cause });
}
