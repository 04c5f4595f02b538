import { type Duplex } from 'node:stream';
import { ComputeError, type SerialOptions } from '@hostelry/compute';
import { DomainConsoleFlags } from '@hostelry/libvirt';
import { onGuest, wrongState, type ActionContext } from './context.js';

/**
 * Opens the first serial console, both ways, as raw bytes over libvirt's stream, so it works on every transport.
 * `conflict` if the instance is down or another client has the console; `unsupported` if it has none.
 */
export function openSerial(
  context: ActionContext,
  uuid: string,
  options: SerialOptions = {},
): Promise<Duplex> {
  const { signal, force = false } = options;
  return onGuest(context, uuid, { verb: 'open the console of', signal }, async (guest) => {
    const { state, isActive } = await guest.power(options);
    if (!isActive) throw wrongState('open the console of', guest, state);
    const { devices } = await guest.document(options);
    if ((devices?.console ?? []).length === 0 && (devices?.serial ?? []).length === 0) {
      throw new ComputeError('unsupported', `Instance "${guest.name}" has no serial console`);
    }
    return guest.domain.openConsole({
      flags: force && context.hypervisor.sharesConsole !== true ? DomainConsoleFlags.FORCE : 0,
      signal,
    });
  });
}
