import { type CallOptions, type InstanceInfo } from '@hostelry/compute';
import { withContext } from '../errors.js';
import { type Definitions } from '../guest/definitions.js';
import { instanceInfo, type Guest } from '../guest/guest.js';
import { type Host } from '../host/host.js';
import { findGuest } from './context.js';

/** One instance as it is now; `not-found` if there is none with that UUID. */
export async function getInstance(
  host: Host,
  definitions: Definitions,
  uuid: string,
  options: CallOptions = {},
): Promise<InstanceInfo> {
  return describeGuest(await findGuest(host, uuid, options), definitions, options);
}

/** Asks a guest for all that is told of an instance: six calls at once. */
export function describeGuest(
  guest: Guest,
  definitions: Definitions,
  options: CallOptions = {},
): Promise<InstanceInfo> {
  const { signal } = options;
  return withContext({ what: `Cannot read instance "${guest.name}"`, signal }, async () => {
    const [state, info, persistent, isSaved, autostart, definition] = await Promise.all([
      guest.domain.getState({ signal }),
      guest.domain.getInfo({ signal }),
      guest.isPersistent(options),
      guest.isSaved(options),
      guest.autostart(options),
      definitions.refresh(guest.uuid, () => guest.definition()),
    ]);
    const cpuTimeNs = Number(info.cpuTimeNs);
    const record = { domain: guest.domain, ...state, cpuTimeNs, persistent, isSaved, autostart };
    return instanceInfo(record, definition);
  });
}
