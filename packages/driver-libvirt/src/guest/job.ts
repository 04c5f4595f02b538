import { ComputeError, type ProgressOptions } from '@hostelry/compute';
import { type Domain } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';

/** How long what moves a guest's memory or disks may take; whoever wants less aborts. */
export const JOB_LIMIT_MS = 60 * 60_000;

/** How often the daemon is asked how far it is, where somebody wants to know: it has no event for that. */
const PROGRESS_PERIOD_MS = 500;
/** How often an abort is tried again that came before the daemon had begun. */
const ABORT_PERIOD_MS = 100;

export interface JobOptions extends ProgressOptions {
  /** The step that progress is told under. */
  readonly step: string;
  /** Whether the job that the domain has now is the one to abort: the call may still wait for somebody else's to end. */
  readonly isOurs: (domain: Domain) => Promise<boolean>;
}

/** Tells jobs by what they do; of DomainJobOperation. */
export function doing(operation: number): JobOptions['isOurs'] {
  return async (domain) => (await domain.getJobStats(0)).params.operation === operation;
}

/**
 * Makes a call that lasts as long as the job that it starts in the daemon, and tells how far that is.
 * To give the call up would leave the job running: an abort, and the end of the time, ends the job, and then the call ends by itself.
 */
export async function runJob(
  domain: Domain,
  { step, isOurs, progress, signal }: JobOptions,
  work: (call: { readonly timeoutMs: number }) => Promise<void>,
): Promise<void> {
  progress?.step(step);
  signal?.throwIfAborted();
  const deadline = AbortSignal.timeout(JOB_LIMIT_MS);
  const end = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
  let isOver = false;
  let abort: NodeJS.Timeout | undefined;
  const tryAbort = async (): Promise<void> => {
    try {
      if (await isOurs(domain)) return await domain.abortJob(0);
    } catch (error) {
      // There is no job yet, or it has just ended; what cannot be aborted at all runs to its end.
      if (!isLibvirtError(error, 'OPERATION_INVALID', 'NO_DOMAIN_BACKUP')) return;
    }
    if (!isOver) abort = setTimeout(onAbort, ABORT_PERIOD_MS);
  };
  const onAbort = (): void => void tryAbort();
  end.addEventListener('abort', onAbort, { once: true });
  const reports = progress && setInterval(() => void report(), PROGRESS_PERIOD_MS);
  const report = async (): Promise<void> => {
    try {
      const moved = await jobBytes(domain);
      if (moved !== undefined && !isOver) progress?.step(step, moved);
    } catch {
      // What the daemon does not tell now it may tell the next time; the call itself says how it ends.
    }
  };
  try {
    await work({ timeoutMs: 2 * JOB_LIMIT_MS });
  } catch (error) {
    if (!deadline.aborted) throw error;
    const message = `${domain.name}: ${step} did not end within ${JOB_LIMIT_MS / 60_000} min`;
    throw new ComputeError('timeout', message, { cause: error });
  } finally {
    isOver = true;
    clearInterval(reports);
    clearTimeout(abort);
    end.removeEventListener('abort', onAbort);
  }
}

/** What the job of a domain has moved, in bytes; undefined while it has none. */
export async function jobBytes(
  domain: Domain,
): Promise<{ readonly done: number; readonly total: number } | undefined> {
  const { params } = await domain.getJobStats(0);
  const total = Number(params.data_total ?? params.disk_total ?? 0);
  const done = Number(params.data_processed ?? params.disk_processed ?? 0);
  return total > 0 ? { done: Math.min(done, total), total } : undefined;
}
