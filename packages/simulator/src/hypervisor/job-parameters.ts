import { type JobProgress } from './domain-job.js';
import { int, type TypedParameter, ullong } from './typed-parameter.js';

/** A job's progress under libvirt's field names, without its type. */
export function jobParameters(job: JobProgress): TypedParameter[] {
  const remaining = job.totalBytes - job.doneBytes;
  return [
    int('operation', job.operation),
    ullong('time_elapsed', job.elapsedMs),
    ullong('data_total', job.totalBytes),
    ullong('data_processed', job.doneBytes),
    ullong('data_remaining', remaining),
    ullong('memory_total', job.totalBytes),
    ullong('memory_processed', job.doneBytes),
    ullong('memory_remaining', remaining),
  ];
}
