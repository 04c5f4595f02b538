import { ComputeError } from '@hostelry/compute';
import { isLibvirtError, reasonOf } from '../errors.js';
import { type Guest } from './guest.js';

/**
 * Has the guest's agent write everything out, and hold the file systems still while the work is done; they go on whatever becomes of it.
 * `unsupported` if no agent answers, and nothing is done then.
 */
export async function whileQuiet<T>(guest: Guest, work: () => Promise<T>): Promise<T> {
  try {
    await guest.domain.fsFreeze();
  } catch (error) {
    // It may have begun before it failed, or before nobody waited for it any more.
    await guest.domain.fsThaw().catch(() => undefined);
    if (!isLibvirtError(error, ...NO_AGENT)) throw error;
    const message = `Cannot quiesce instance "${guest.name}": no agent answers in it: ${reasonOf(error)}`;
    throw new ComputeError('unsupported', message, { cause: error });
  }
  let result: T;
  try {
    result = await work();
  } catch (error) {
    // What went wrong first is what is told.
    await guest.domain.fsThaw().catch(() => undefined);
    throw error;
  }
  await guest.domain.fsThaw();
  return result;
}

/** What libvirt says of a guest that has no agent, or whose agent is not there. */
const NO_AGENT = ['ARGUMENT_UNSUPPORTED', 'OPERATION_UNSUPPORTED', 'NO_SUPPORT', 'AGENT_UNRESPONSIVE'];
