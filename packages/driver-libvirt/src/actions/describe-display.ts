import { type CallOptions, type DisplayInfo } from '@hostelry/compute';
import { DomainXMLFlags } from '@hostelry/libvirt';
import { parseDomain } from '@hostelry/libvirt-xml';
import { displaysOf } from '../guest/displays.js';
import { type Guest } from '../guest/guest.js';
import { onGuest, wrongState, type ActionContext } from './context.js';

/** The graphical consoles of a running instance, as its host has them now; empty if it has none. `conflict` if it is down. */
export function describeDisplay(
  context: ActionContext,
  uuid: string,
  options: CallOptions = {},
): Promise<readonly DisplayInfo[]> {
  const verb = 'describe the display of';
  return onGuest(context, uuid, { verb, signal: options.signal }, (guest) =>
    readDisplays(guest, verb, options),
  );
}

/** The same, for whoever has the guest already. */
export async function readDisplays(
  guest: Guest,
  verb: string,
  { signal }: CallOptions,
): Promise<readonly DisplayInfo[]> {
  const { state, isActive } = await guest.power(signal === undefined ? {} : { signal });
  if (!isActive) throw wrongState(verb, guest, state);
  // Whether a password is wanted shows only among the secrets.
  return displaysOf(parseDomain(await guest.domain.getXMLDesc(DomainXMLFlags.SECURE, { signal })));
}
