import { ComputeError, type CallOptions, type DetachOptions } from '@hostelry/compute';
import { DomainDeviceModifyFlags } from '@hostelry/libvirt';
import type { GuestDevices } from '../devices/hotplug/guest-devices.js';
import { reachOf } from '../devices/hotplug/guest-state.js';
import { isOwn } from '../errors.js';
import { definitionOf } from '../guest/definition.js';
import { type Guest } from '../guest/guest.js';
import { keepValue, keptValue } from '../guest/kept-value.js';
import { KEPT_VIFS, vifRecords } from '../vifs/kept-vifs.js';
import { onGuest, type ActionContext } from './context.js';
import { unplugVifs } from './unplug-vifs.js';

const DETACH_TIMEOUT_MS = 20_000;

/**
 * Takes an interface from an instance, while it runs and for its next start; then what its VIF driver made on the host.
 * What could not be taken from the host is reported and stays remembered, so that `destroy` finds it.
 */
export function detachInterface(
  context: ActionContext,
  uuid: string,
  mac: string,
  options: DetachOptions = {},
): Promise<void> {
  const { signal, timeoutMs = DETACH_TIMEOUT_MS } = options;
  return onGuest(context, uuid, { verb: `detach interface ${mac} from`, signal }, async (guest) => {
    const { devices } = await context.attachments();
    await devices.inTurn(uuid, options, async () => {
      const wanted = mac.toLowerCase();
      const call = signal === undefined ? {} : { signal };
      const had = await devices.useInTurn(guest.domain, call, (opened) =>
        takeOut(guest, opened, { mac: wanted, timeoutMs, call }),
      );
      const forgot = await unplugFromHost(context, guest, wanted);
      if (!had && !forgot)
        throw new ComputeError('not-found', `Instance "${guest.name}" has no interface ${mac}`);
      await context.definitions.refresh(uuid, () => guest.definition());
    });
  });
}

/** False if the guest has no such interface, neither now nor at its next start. */
async function takeOut(
  guest: Guest,
  devices: GuestDevices,
  { mac, timeoutMs, call }: { readonly mac: string; readonly timeoutMs: number; readonly call: CallOptions },
): Promise<boolean> {
  const identity = { type: 'interface', key: mac } as const;
  const isThere = devices.store.find(identity) !== undefined;
  if (isThere) {
    try {
      await devices.unplug(identity, { ...call, timeoutMs });
    } catch (error) {
      if (!isOwn(error, 'timeout')) throw error;
      const message = `Cannot detach interface ${mac} from instance "${guest.name}": the guest has not let go in ${timeoutMs} ms`;
      throw new ComputeError('timeout', message, { cause: error });
    }
  }
  // Left of a detach that failed half-way, or put there by somebody for the next start only.
  const xml = await guest.text({ ...call, inactive: true });
  const found = definitionOf(xml).interfaces.find((each) => each.mac === mac);
  if (found === undefined) return isThere;
  await guest.domain.detachDevice(
    `<interface type='${found.kind}'><mac address='${mac}'/></interface>`,
    DomainDeviceModifyFlags.CONFIG,
    call,
  );
  return true;
}

/** Has the VIF driver of an interface that is gone take away what it made, and forgets it; true if it did. */
async function unplugFromHost(context: ActionContext, guest: Guest, mac: string): Promise<boolean> {
  const xml = await guest.text({ inactive: true });
  const records = vifRecords(keptValue(xml, KEPT_VIFS));
  const done = await unplugVifs(
    context,
    guest,
    records.filter((record) => record.mac === mac),
  );
  if (done.length === 0) return false;
  const left = records.filter((record) => !done.includes(record));
  const { flags } = await reachOf(guest.domain, {});
  await keepValue(guest.domain, KEPT_VIFS, left.length === 0 ? undefined : left, { flags });
  return true;
}
