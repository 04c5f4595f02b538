import {
  ConnectDomainEventBlockJobStatus as Status,
  DomainBlockJobType,
  DomainGetJobStatsFlags,
  DomainJobOperation,
  DomainJobType,
} from '@hostelry/libvirt';
import {
  parseDomainBackup,
  serializeDomainBackup,
  parseDomainCheckpoint,
  type DomainBackup,
} from '@hostelry/libvirt-xml';
import { Backups } from '../hypervisor/backups.js';
import { Checkpoints } from '../hypervisor/checkpoints.js';
import { DomainJob, type JobProgress } from '../hypervisor/domain-job.js';
import { type SimulatedDomain } from '../hypervisor/domain.js';
import { checkFlags, failure } from '../hypervisor/errors.js';
import { jobParameters } from '../hypervisor/job-parameters.js';
import { readDocument } from '../hypervisor/read-document.js';
import { type ClientSession } from './client-session.js';
import { findDomain } from './domain-lookup.js';
import { type RemoteHandlers } from './remote-handlers.js';
import { type WireDomain } from './wire.js';

const BACKUP = {
  root: 'domainbackup',
  origin: 'DOMAIN',
  parse: (xml: string) => parseDomainBackup(xml),
} as const;
const CHECKPOINT = {
  root: 'domaincheckpoint',
  origin: 'DOMAIN_CHECKPOINT',
  parse: (xml: string) => parseDomainCheckpoint(xml),
} as const;
const NO_JOB: JobProgress = {
  type: DomainJobType.NONE,
  operation: 0,
  elapsedMs: 0,
  totalBytes: 0,
  doneBytes: 0,
};

/** What works on a whole guest: how far it is, and its end; and backups, which are such jobs. */
export function domainJobHandlers(session: ClientSession) {
  const active = (dom: WireDomain): SimulatedDomain => {
    const domain = findDomain(session, dom);
    if (!domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    return domain;
  };
  const abort = (dom: WireDomain): void => active(dom).part(DomainJob).abort();

  return {
    DOMAIN_GET_JOB_INFO: ({ dom }) => {
      const job = findDomain(session, dom).part(DomainJob).progress ?? NO_JOB;
      const remaining = job.totalBytes - job.doneBytes;
      return {
        type: job.type,
        timeElapsed: job.elapsedMs,
        timeRemaining: 0,
        dataTotal: job.totalBytes,
        dataProcessed: job.doneBytes,
        dataRemaining: remaining,
        memTotal: job.totalBytes,
        memProcessed: job.doneBytes,
        memRemaining: remaining,
        fileTotal: 0,
        fileProcessed: 0,
        fileRemaining: 0,
      };
    },
    DOMAIN_GET_JOB_STATS: ({ dom, flags }) => {
      const { COMPLETED, KEEP_COMPLETED } = DomainGetJobStatsFlags;
      checkFlags(flags, COMPLETED | KEEP_COMPLETED, 'DOMAIN_GET_JOB_STATS');
      const job = findDomain(session, dom).part(DomainJob);
      const found =
        (flags & COMPLETED) === 0 ? job.progress : job.takeCompleted((flags & KEEP_COMPLETED) !== 0);
      return found === undefined
        ? { type: DomainJobType.NONE, params: [] }
        : { type: found.type, params: jobParameters(found) };
    },
    DOMAIN_ABORT_JOB: ({ dom }) => abort(dom),
    DOMAIN_ABORT_JOB_FLAGS: ({ dom }) => abort(dom),
    DOMAIN_BACKUP_BEGIN: ({ dom, backup_xml, checkpoint_xml, flags }) => {
      checkFlags(flags, 1, 'DOMAIN_BACKUP_BEGIN');
      const domain = active(dom);
      const backup = readDocument<DomainBackup>(BACKUP, backup_xml);
      const checkpoint = checkpoint_xml === undefined ? undefined : readDocument(CHECKPOINT, checkpoint_xml);
      const job = domain.part(DomainJob);
      if (job.progress !== undefined) {
        throw failure('OPERATION_INVALID', 'another job is running on the domain', 'DOMAIN');
      }
      // The client may be gone when the backup ends.
      const { host } = session;
      domain.part(Backups).begin(backup, {
        copy: (from, to) => host.storage.copyFile(from, to),
        run: (durationMs, work) => job.run(DomainJobOperation.BACKUP, host.clock, durationMs, work),
        sizeOf: (path) => (path === undefined ? undefined : host.storage.findByPath(path))?.capacity ?? 0,
        durationMs: host.durations.blockJobMs,
        completed: (disks) => {
          const last = job.takeCompleted(true);
          const params = last === undefined ? [] : jobParameters(last);
          const body = { name: 'job-completed', params } as const;
          host.events.emit({ kind: 'domain-other', domain: domain.identity, body });
          // After that QEMU closes the files, and tells of each disk.
          for (const disk of disks) {
            const status = statusOf(last?.type ?? DomainJobType.NONE);
            const end = { name: 'block-job', ...disk, type: DomainBlockJobType.BACKUP, status } as const;
            host.events.emit({ kind: 'domain-other', domain: domain.identity, body: end });
          }
        },
      });
      if (checkpoint === undefined) return;
      const createdAt = Math.floor(host.now() / 1000);
      domain.part(Checkpoints).create({
        name: checkpoint.name ?? String(createdAt),
        description: checkpoint.description,
        disks: checkpoint.disks?.disk ?? [],
        createdAt,
      });
    },
    DOMAIN_BACKUP_GET_XML_DESC: ({ dom }) => ({
      xml: serializeDomainBackup(structuredClone(findDomain(session, dom).part(Backups).current)),
    }),
  } satisfies RemoteHandlers;
}

/** How the disks of a job of that end ended. */
function statusOf(type: number): number {
  if (type === DomainJobType.COMPLETED) return Status.COMPLETED;
  return type === DomainJobType.CANCELLED ? Status.CANCELED : Status.FAILED;
}
