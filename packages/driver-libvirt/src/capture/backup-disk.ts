import { ComputeError, type ProgressOptions } from '@hostelry/compute';
import { DomainBackupBeginFlags, type DomainEventPayload } from '@hostelry/libvirt';
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
 * Ends with libvirt's event. An abort ends the backup; the file then holds a part.
 */
export async function backupDisk(
  host: Host,
  guest: Guest,
  { target, path, atMoment }: DiskBackup,
  options: ProgressOptions,
): Promise<void> {
  const xml = serializeDomainBackup({
    mode: 'push',
    disks: {
      disk: [
        { name: target, backup: 'yes', type: 'file', driver: { type: 'qcow2' }, target: { file: path } },
      ],
    },
  });
  const { domain } = guest;
  const connection = await host.connection(options.signal);
  // Both before the call, since its events may come ahead of its reply.
  const life = host.watch(guest.uuid);
  let end = (_event: DomainEventPayload<'jobCompleted'>): void => undefined;
  const completed = new Promise<DomainEventPayload<'jobCompleted'>>((resolve) => (end = resolve));
  const unsubscribe = await connection.onDomainEvent('jobCompleted', (event) => end(event), { domain });
  try {
    const isOurs = (): Promise<boolean> => isWriting(guest, path);
    await runJob(domain, { ...options, step: 'copy-disk', isOurs }, async () => {
      await atMoment(() => domain.backupBegin(xml, undefined, DomainBackupBeginFlags.REUSE_EXTERNAL));
      const down = life.until(({ change }) => change === 'stopped' || change === 'crashed', {
        timeoutMs: 2 * JOB_LIMIT_MS,
      });
      const ended = await Promise.race([completed, down]);
      const why =
        ended === undefined || !('params' in ended)
          ? 'it stopped meanwhile'
          : ended.params.success === true
            ? undefined
            : String(ended.params.errmsg ?? 'QEMU could not write it');
      if (why === undefined) return;
      const code = /No space left on device/.test(why) ? 'no-resources' : 'failed';
      throw new ComputeError(code, `Cannot copy disk "${target}" of instance "${guest.name}": ${why}`);
    });
  } finally {
    life.close();
    // The connection may be gone, and the registration with it.
    await Promise.resolve(unsubscribe()).catch(() => undefined);
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

/** Whether the guest's backup is the one to that file, and not somebody else's. */
async function isWriting(guest: Guest, path: string): Promise<boolean> {
  const { disks } = parseDomainBackup(await guest.domain.backupGetXMLDesc());
  return (disks?.disk ?? []).some((disk) => {
    const target = 'target' in disk ? disk.target : undefined;
    return target !== undefined && 'file' in target && target.file === path;
  });
}
