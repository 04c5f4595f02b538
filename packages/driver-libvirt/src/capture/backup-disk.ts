import { ComputeError, type ProgressOptions } from '@hostelry/compute';
import {
  ConnectDomainEventBlockJobStatus,
  DomainBackupBeginFlags,
  DomainBlockJobType,
  type Connection,
  type Domain,
} from '@hostelry/libvirt';
import { parseDomainBackup, serializeDomainBackup } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { JOB_LIMIT_MS, runJob } from '../guest/job.js';
import { type Host } from '../host/host.js';

/** Which disk of a running guest goes where. */
export interface DiskBackup {
  /** The disk's target, `vda` say. */
  readonly target: string;
  /** An empty qcow2 file of the disk's size. */
  readonly path: string;
  /** Makes the call that fixes the moment, `begin`: something may be done before and after it. */
  readonly atMoment: (begin: () => Promise<void>) => Promise<void>;
}

/**
 * Has QEMU write a running guest's disk as it is at one moment, with what it shares with other files, while the guest goes on.
 * Ends with libvirt's event that the file is closed. An abort ends the backup; the file then holds a part.
 */
export async function backupDisk(
  host: Host,
  guest: Guest,
  backup: DiskBackup,
  options: ProgressOptions,
): Promise<void> {
  const { target, path, atMoment } = backup;
  const { domain } = guest;
  const connection = await host.connection(options.signal);
  // Both before the call, since its events may come ahead of its reply.
  const life = host.watch(guest.uuid);
  const over = new AbortController();
  const down = life
    .until(({ change }) => change === 'stopped' || change === 'crashed', {
      ...{ timeoutMs: 2 * JOB_LIMIT_MS, signal: over.signal },
    })
    .then(() => 'it stopped meanwhile');
  // Once the backup has ended nobody waits for that.
  down.catch(() => undefined);
  let end: BackupEnd | undefined;
  try {
    end = await BackupEnd.expect(connection, domain, target);
    const { reason } = end;
    const isOurs = (): Promise<boolean> => isWriting(guest, path);
    await runJob(domain, { ...options, step: 'copy-disk', isOurs }, async () => {
      const xml = backupXml(backup);
      await atMoment(() => domain.backupBegin(xml, undefined, DomainBackupBeginFlags.REUSE_EXTERNAL));
      const why = await Promise.race([reason, down]);
      if (why === undefined) return;
      const code = /No space left on device/.test(why) ? 'no-resources' : 'failed';
      throw new ComputeError(code, `Cannot copy disk "${target}" of instance "${guest.name}": ${why}`);
    });
  } finally {
    over.abort();
    life.close();
    await end?.close();
  }
}

/** Ends the backup of a guest that writes to the file; none, or no guest any more, is no error. */
export async function endBackup(guest: Guest, path: string): Promise<void> {
  try {
    if (await isWriting(guest, path)) await guest.domain.abortJob();
  } catch (error) {
    if (!isLibvirtError(error, 'NO_DOMAIN_BACKUP', 'NO_DOMAIN', 'OPERATION_INVALID')) throw error;
  }
}

/**
 * The end of a disk's backup. The event of the whole job says why it failed; but only the later one of the disk says
 * that QEMU has closed the file, and written what it had kept of it until then.
 */
class BackupEnd {
  /** Why it failed; undefined if it did not. */
  readonly reason: Promise<string | undefined>;
  readonly #stops: (() => unknown)[] = [];
  #end: (reason: string | undefined) => void = () => undefined;

  static async expect(connection: Connection, domain: Domain, target: string): Promise<BackupEnd> {
    const end = new BackupEnd();
    let reason = 'QEMU could not write it';
    try {
      const job = await connection.onDomainEvent(
        'jobCompleted',
        ({ params }) => void (reason = String(params.errmsg ?? reason)),
        { domain },
      );
      end.#stops.push(job);
      const disk = await connection.onDomainEvent(
        'blockJob2',
        ({ disk, type, status }) => {
          if (disk !== target || type !== DomainBlockJobType.BACKUP) return;
          end.#end(status === ConnectDomainEventBlockJobStatus.COMPLETED ? undefined : reason);
        },
        { domain },
      );
      end.#stops.push(disk);
      return end;
    } catch (error) {
      await end.close();
      throw error;
    }
  }

  private constructor() {
    this.reason = new Promise((resolve) => (this.#end = resolve));
  }

  /** Stops hearing. Never throws: the connection may be gone, and the registrations with it. */
  async close(): Promise<void> {
    for (const stop of this.#stops) await Promise.resolve(stop()).catch(() => undefined);
  }
}

function backupXml({ target, path }: DiskBackup): string {
  return serializeDomainBackup({
    mode: 'push',
    disks: {
      disk: [
        { name: target, backup: 'yes', type: 'file', driver: { type: 'qcow2' }, target: { file: path } },
      ],
    },
  });
}

/** Whether the guest's backup is the one to that file, and not somebody else's. */
async function isWriting(guest: Guest, path: string): Promise<boolean> {
  const { disks } = parseDomainBackup(await guest.domain.backupGetXMLDesc());
  return (disks?.disk ?? []).some((disk) => {
    const target = 'target' in disk ? disk.target : undefined;
    return target !== undefined && 'file' in target && target.file === path;
  });
}
