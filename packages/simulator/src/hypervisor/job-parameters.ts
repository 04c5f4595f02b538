import { DomainJobOperation, DomainJobType } from '@hostelry/libvirt';
import { type JobProgress } from './domain-job.js';
import { bool, int, text, type TypedParameter, ullong } from './typed-parameter.js';

/** A job's progress under libvirt's field names, without its type. A backup tells of disks, and how it ended; anything else of memory. */
export function jobParameters(job: JobProgress): TypedParameter[] {
  const amounts = (kind: string): TypedParameter[] => [
    ullong(`${kind}_total`, job.totalBytes),
    ullong(`${kind}_processed`, job.doneBytes),
    ullong(`${kind}_remaining`, job.totalBytes - job.doneBytes),
  ];
  const head = [int('operation', job.operation), ullong('time_elapsed', job.elapsedMs)];
  if (job.operation !== DomainJobOperation.BACKUP) return [...head, ...amounts('data'), ...amounts('memory')];
  const end =
    job.type === DomainJobType.UNBOUNDED
      ? []
      : [bool('success', job.type === DomainJobType.COMPLETED), ...errorOf(job)];
  return [...head, ...amounts('disk'), ...end];
}

function errorOf({ error }: JobProgress): TypedParameter[] {
  return error === undefined ? [] : [text('errmsg', error)];
}
