import {
  type DomainBackup,
  type PullBackupDisk,
  type PullDomainBackup,
  type PushBackupDisk,
  type PushDomainBackup,
} from '@hostelry/libvirt-xml';
import { type SimulatedDomain } from './domain.js';
import { type JobWork } from './domain-job.js';
import { failure } from './errors.js';

/** What a backup needs of its host. */
export interface BackupHost {
  readonly durationMs: number;
  /** Makes a file with what another holds. */
  copy(from: string | undefined, to: { readonly path: string; readonly format: string }): void;
  /** Works for that long, or until it is aborted, which rejects, and does its work in the end. */
  run(durationMs: number, job: JobWork): Promise<void>;
  /** Bytes that a guest sees of a file. */
  sizeOf(path: string | undefined): number;
  /** Called when the backup has ended, however; `disks` are those that were pushed. */
  completed(disks: readonly BackedUpDisk[]): void;
}

/** A disk that a backup was pushed from. */
export interface BackedUpDisk {
  readonly target: string;
  readonly path: string;
}

/** A pull backup is read from for as long as its reader wants. */
const UNTIL_ABORTED_MS = 2 ** 31 - 1;

/** The backup of one domain: pushed to files, or kept open for who pulls it. */
export class Backups {
  readonly #domain: SimulatedDomain;
  #current: DomainBackup | undefined;

  constructor(domain: SimulatedDomain) {
    this.#domain = domain;
  }

  /** The backup that is under way. Fails if there is none. */
  get current(): DomainBackup {
    if (this.#current === undefined) {
      throw failure('NO_DOMAIN_BACKUP', 'no domain backup job present', 'DOMAIN');
    }
    return this.#current;
  }

  /** Begins a backup, completed as libvirt completes it. Fails for a disk that the guest has not. */
  begin(asked: DomainBackup, host: BackupHost): void {
    const backup = asked.mode === 'pull' ? this.#pull(asked) : this.#push(asked);
    this.#current = backup;
    void this.#work(backup, host);
  }

  async #work(backup: DomainBackup, host: BackupHost): Promise<void> {
    try {
      const disks: readonly { readonly name: string; readonly backup?: string }[] = backup.disks?.disk ?? [];
      const totalBytes = disks
        .filter((disk) => disk.backup !== 'no')
        .reduce((sum, { name }) => sum + host.sizeOf(this.#pathOf(name)), 0);
      if (backup.mode === 'pull') await host.run(UNTIL_ABORTED_MS, { totalBytes });
      else await host.run(host.durationMs, { totalBytes, work: () => this.#copyAll(backup, host) });
    } catch {
      // Nobody waits for the backup: its event and the state of its job tell.
    }
    this.#current = undefined;
    const pushed = backup.mode === 'pull' ? [] : (backup.disks?.disk ?? []);
    const disks = pushed.filter((disk) => !('backup' in disk) || disk.backup !== 'no');
    host.completed(disks.map(({ name }) => ({ target: name, path: this.#pathOf(name) ?? '' })));
  }

  #push(asked: PushDomainBackup): PushDomainBackup {
    const named: readonly PushBackupDisk[] =
      asked.disks?.disk ?? this.#targets().map((name): PushBackupDisk => ({ name, type: 'file' }));
    const disk = named.map((one): PushBackupDisk => {
      this.#require(one.name);
      if (one.type === undefined && one.backup === 'no') return one;
      if (one.type === 'block') return { ...one, backup: 'yes' };
      const file = one.type === 'file' ? one : { name: (one as { readonly name: string }).name };
      return {
        ...file,
        type: 'file',
        backup: 'yes',
        driver: (one.type === 'file' ? one.driver : undefined) ?? { type: 'qcow2' },
        target: (one.type === 'file' ? one.target : undefined) ?? {
          file: `${this.#pathOf(one.name)}.backup`,
        },
      };
    });
    return { ...asked, mode: 'push', disks: { disk } };
  }

  #pull(asked: PullDomainBackup): PullDomainBackup {
    const named: readonly PullBackupDisk[] =
      asked.disks?.disk ?? this.#targets().map((name): PullBackupDisk => ({ name }));
    const disk = named.map((one): PullBackupDisk => {
      this.#require(one.name);
      if (one.type === 'block') return one;
      const scratch = one.scratch ?? { file: `${this.#pathOf(one.name)}.scratch` };
      return { ...one, backup: 'yes', type: 'file', exportname: one.exportname ?? one.name, scratch };
    });
    return { ...asked, disks: { disk } };
  }

  #copyAll(backup: PushDomainBackup, host: BackupHost): void {
    if (!this.#domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    for (const disk of backup.disks?.disk ?? []) {
      if (disk.type !== 'file' || disk.target === undefined) continue;
      host.copy(this.#pathOf(disk.name), { path: disk.target.file, format: disk.driver?.type ?? 'qcow2' });
    }
  }

  #targets(): string[] {
    return this.#domain.config.disks.filter(({ path }) => path !== undefined).map(({ target }) => target);
  }

  #pathOf(target: string): string | undefined {
    return this.#domain.config.disks.find((disk) => disk.target === target)?.path;
  }

  #require(target: string): void {
    if (this.#domain.config.disks.some((disk) => disk.target === target)) return;
    throw failure('INVALID_ARG', `no such disk '${target}'`, 'DOMAIN');
  }
}
