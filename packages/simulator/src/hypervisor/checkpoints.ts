import { type DomainCheckpointDisk, parseDomain } from '@hostelry/libvirt-xml';
import { type DomainConfig } from './domain-config.js';
import { type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';
import { MomentTree, type Removal } from './moment-tree.js';

/** One checkpoint: from when on a backup has to copy. */
export interface Checkpoint {
  readonly name: string;
  readonly parent: string | undefined;
  readonly description: string | undefined;
  /** Seconds since the epoch. */
  readonly createdAt: number;
  /** Of each disk the bitmap that marks its changes; undefined for one that is not followed. */
  readonly disks: readonly { readonly name: string; readonly bitmap: string | undefined }[];
  readonly config: DomainConfig;
}

/** What a client asks of a new checkpoint. */
export interface CheckpointRequest {
  readonly name: string;
  readonly description: string | undefined;
  readonly disks: readonly DomainCheckpointDisk[];
  readonly createdAt: number;
}

/** The checkpoints of one domain. */
export class Checkpoints {
  readonly #domain: SimulatedDomain;
  readonly tree = new MomentTree<Checkpoint>((name) =>
    failure('NO_DOMAIN_CHECKPOINT', `no domain checkpoint with matching name '${name}'`),
  );

  constructor(domain: SimulatedDomain) {
    this.#domain = domain;
  }

  /** Makes a checkpoint of a running guest, which is the current one then. Fails if the name is taken. */
  create(request: CheckpointRequest): Checkpoint {
    const { name } = request;
    if (this.tree.has(name)) throw failure('OPERATION_FAILED', `domain moment ${name} already exists`);
    if (!this.#domain.isActive) {
      throw failure('OPERATION_INVALID', 'cannot create checkpoint for inactive domain');
    }
    const checkpoint = {
      name,
      parent: this.tree.current?.name,
      description: request.description,
      createdAt: request.createdAt,
      disks: bitmaps(this.#domain.config, request),
      config: this.#domain.inactiveConfig,
    };
    this.redefine(checkpoint, true);
    return checkpoint;
  }

  /** Puts a checkpoint there as its document says. */
  redefine(checkpoint: Checkpoint, isCurrent: boolean): void {
    if (checkpoint.parent !== undefined) this.tree.get(checkpoint.parent);
    this.tree.put(checkpoint);
    if (isCurrent) this.tree.setCurrent(checkpoint.name);
    this.#domain.checkpointCount = this.tree.size;
  }

  remove(name: string, removal: Removal): void {
    this.tree.remove(name, removal, (child, parent) => ({ ...child, parent }));
    this.#domain.checkpointCount = this.tree.size;
  }
}

function bitmaps(config: DomainConfig, request: CheckpointRequest): Checkpoint['disks'] {
  const asked = new Map(request.disks.map((disk) => [disk.name, disk]));
  return (parseDomain(config.text).devices?.disk ?? []).map((disk) => {
    const name = disk.target.dev;
    const own = asked.get(name);
    const writable = disk.device !== 'cdrom' && disk.device !== 'floppy' && disk.readonly === undefined;
    const followed =
      own?.checkpoint === undefined
        ? writable && (asked.size === 0 || own !== undefined)
        : own.checkpoint === 'bitmap';
    return { name, bitmap: followed ? (own?.bitmap ?? request.name) : undefined };
  });
}
