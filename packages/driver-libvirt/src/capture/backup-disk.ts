import { ComputeError, type ProgressOptions } from '@hostelry/compute';
import { DomainBackupBeginFlags, type DomainEventPayload } from '@hostelry/libvirt';
import { serializeDomainBackup } from '@hostelry/libvirt-xml';
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
    await runJob(domain, { ...options, step: 'copy-disk' }, async () => {
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
