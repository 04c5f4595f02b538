import { ConnectDomainEventBlockJobStatus as Status, DomainBlockJobType as Type } from '@hostelry/libvirt';
import { type Disk, type FileDisk } from '@hostelry/libvirt-xml';
import { type Clock } from './clock.js';
import { changeDomain } from './domain-change.js';
import { type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';
import { type HostEvent } from './events.js';

/** What a block job needs of its host. */
export interface BlockJobHost {
  readonly clock: Clock;
  readonly durationMs: number;
  emit(event: HostEvent): void;
}

/** What a job is to do. */
export interface BlockJobRequest {
  /** The disk's target, or the path it lives on. */
  readonly disk: string;
  /** A number of DomainBlockJobType. */
  readonly type: number;
  /** Bytes to move. */
  readonly totalBytes: number;
  /** Where a copy goes. */
  readonly copyTo?: { readonly path: string; readonly format: string };
  /** Called when all bytes are moved. */
  readonly moved?: () => void;
  /** What the disk lives on when the job has ended well, or has been pivoted. */
  readonly change: (disk: FileDisk) => void;
}

interface BlockJob {
  readonly request: BlockJobRequest;
  readonly target: string;
  readonly path: string;
  readonly host: BlockJobHost;
  readonly startedAt: number;
  readonly durationMs: number;
  bandwidth: number;
  isReady: boolean;
  cancel: () => void;
}

/** How far a job is. */
export interface BlockJobProgress {
  readonly type: number;
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Bytes a second, as it was asked for; 0 for as fast as it goes. */
  readonly bandwidth: number;
}

const LIVE = 1;

/** The jobs that move the data of a running domain's disks: one for each disk. */
export class BlockJobs {
  readonly #domain: SimulatedDomain;
  readonly #jobs = new Map<string, BlockJob>();

  constructor(domain: SimulatedDomain) {
    this.#domain = domain;
  }

  /** Begins a job. A copy and an active commit wait when they are ready, until they are pivoted or aborted; others end by themselves. */
  start(request: BlockJobRequest, host: BlockJobHost): void {
    const disk = this.#disk(request.disk);
    if (this.#jobs.has(disk.target)) {
      throw failure('OPERATION_UNSUPPORTED', `disk '${disk.target}' already in active block job`, 'DOMAIN');
    }
    const job: BlockJob = {
      request,
      ...disk,
      host,
      startedAt: host.clock.now(),
      durationMs: host.durationMs,
      bandwidth: 0,
      isReady: false,
      cancel: host.clock.after(host.durationMs, () => this.#moved(job)),
    };
    this.#jobs.set(disk.target, job);
    if (waits(request.type)) this.#mirror(job, undefined);
  }

  /** How far the disk's job is; undefined if it has none. */
  progress(disk: string): BlockJobProgress | undefined {
    const job = this.#jobs.get(this.#disk(disk).target);
    if (job === undefined) return undefined;
    const { totalBytes, type } = job.request;
    const elapsed = job.host.clock.now() - job.startedAt;
    const share = job.isReady || job.durationMs === 0 ? 1 : Math.min(0.99, elapsed / job.durationMs);
    return { type, totalBytes, doneBytes: Math.floor(totalBytes * share), bandwidth: job.bandwidth };
  }

  setBandwidth(disk: string, bytesPerSecond: number): void {
    this.#job(disk).bandwidth = bytesPerSecond;
  }

  /** Ends a job: with `pivot` the disk lives on what was copied to from then on; fails if that is not ready. */
  end(disk: string, pivot: boolean): void {
    const job = this.#job(disk);
    if (pivot && !job.isReady) {
      throw failure('BLOCK_COPY_ACTIVE', `disk '${job.target}' not ready for pivot yet`, 'DOMAIN');
    }
    job.cancel();
    this.#jobs.delete(job.target);
    if (waits(job.request.type)) this.#unmirror(job);
    if (pivot) this.#apply(job);
    // A copy that is ready and let go has done what it should.
    const done = pivot || (job.isReady && job.request.type === Type.COPY);
    this.#emit(job, done ? Status.COMPLETED : Status.CANCELED);
  }

  #moved(job: BlockJob): void {
    if (!this.#domain.isActive || this.#jobs.get(job.target) !== job) return;
    try {
      job.request.moved?.();
    } catch {
      // Nobody waits for the job: its event tells, as libvirt's does.
      this.#jobs.delete(job.target);
      if (waits(job.request.type)) this.#unmirror(job);
      this.#emit(job, Status.FAILED);
      return;
    }
    job.isReady = true;
    if (waits(job.request.type)) {
      this.#mirror(job, 'yes');
      this.#emit(job, Status.READY);
      return;
    }
    this.#jobs.delete(job.target);
    this.#apply(job);
    this.#emit(job, Status.COMPLETED);
  }

  #apply(job: BlockJob): void {
    this.#edit(job, job.request.change);
  }

  #mirror({ request, target }: BlockJob, ready: 'yes' | undefined): void {
    this.#edit({ target }, (disk) => {
      disk.mirror = {
        type: 'file',
        job: request.type === Type.COPY ? 'copy' : 'active-commit',
        ...(ready && { ready }),
        ...(request.copyTo && {
          formatElement: { type: request.copyTo.format },
          source: { file: request.copyTo.path },
        }),
      };
    });
  }

  #unmirror(job: BlockJob): void {
    this.#edit(job, (disk) => void delete disk.mirror);
  }

  #edit({ target }: { readonly target: string }, edit: (disk: FileDisk) => void): void {
    changeDomain(this.#domain, LIVE, (document) => {
      const disk = document.devices?.disk?.find((one) => one.target.dev === target);
      if (disk !== undefined && isFile(disk)) edit(disk);
    });
  }

  #disk(name: string): { readonly target: string; readonly path: string } {
    if (!this.#domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    const found = this.#domain.config.disks.find((disk) => disk.target === name || disk.path === name);
    if (found === undefined) throw failure('INVALID_ARG', `disk '${name}' not found in domain`, 'DOMAIN');
    return { target: found.target, path: found.path ?? '' };
  }

  #job(disk: string): BlockJob {
    const { target } = this.#disk(disk);
    const job = this.#jobs.get(target);
    if (job === undefined)
      throw failure('INVALID_ARG', `disk ${target} does not have an active block job`, 'DOMAIN');
    return job;
  }

  #emit(job: BlockJob, status: number): void {
    const { path, target } = job;
    const body = { name: 'block-job', path, target, type: job.request.type, status } as const;
    job.host.emit({ kind: 'domain-other', domain: this.#domain.identity, body });
  }
}

function waits(type: number): boolean {
  return type === Type.COPY || type === Type.ACTIVE_COMMIT;
}

function isFile(disk: Disk): disk is FileDisk {
  return disk.type === 'file' || disk.type === undefined;
}
