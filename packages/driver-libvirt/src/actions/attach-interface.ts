import {
  ComputeError,
  validateInterfaceSpec,
  type AttachedInterface,
  type CallOptions,
  type InterfaceInfo,
  type InterfaceSpec,
  type Undo,
} from '@hostelry/compute';
import { DomainDeviceModifyFlags, DomainXMLFlags } from '@hostelry/libvirt';
import { reachOf } from '../devices/hotplug/guest-state.js';
import { type DevSpecOf } from '../devices/registry.js';
import { connectedOf, filterKeys } from '../firewall/bind-interfaces.js';
import { keptPolicy } from '../firewall/kept-policy.js';
import { parseDomain } from '@hostelry/libvirt-xml';
import { definitionOf } from '../guest/definition.js';
import { type Guest } from '../guest/guest.js';
import { guestInterface } from '../guest/interfaces.js';
import { keepValue, keptValue } from '../guest/kept-value.js';
import { platformOf } from '../guest/platform-of.js';
import { KEPT_VIFS, vifRecords } from '../vifs/kept-vifs.js';
import { newMac } from '../vifs/mac.js';
import { type VifInterface } from '../vifs/vifs.js';
import { onGuest, type ActionContext } from './context.js';
import { undoing } from './undoing.js';

const { LIVE, CONFIG } = DomainDeviceModifyFlags;

/** Gives an instance an interface: made on the host by its VIF driver, behind the instance's firewall from the first packet on. On failure it has those it had. */
export async function attachInterface(
  context: ActionContext,
  uuid: string,
  given: InterfaceSpec,
  options: CallOptions = {},
): Promise<AttachedInterface> {
  const { signal } = options;
  const spec = validateInterfaceSpec(given);
  return onGuest(context, uuid, { verb: 'attach an interface to', signal }, async (guest) => {
    const vifs = await context.vifs();
    // One address now and at each start; libvirt would choose one for each.
    const mac = (spec.mac ?? newMac()).toLowerCase();
    const vif = await vifs.open({ ...spec, mac });
    await vif.check('', options);
    const { devices } = await context.attachments();
    return devices.inTurn(uuid, options, () =>
      undoing({ verb: 'attach an interface to', guest, signal }, (undo) =>
        attach({ context, guest, vif, mac, undo, options }),
      ),
    );
  });
}

interface Attachment {
  readonly context: ActionContext;
  readonly guest: Guest;
  readonly vif: VifInterface;
  readonly mac: string;
  readonly undo: Undo;
  readonly options: CallOptions;
}

async function attach({ context, guest, vif, mac, undo, options }: Attachment): Promise<AttachedInterface> {
  const { signal } = options;
  const xml = await guest.domain.getXMLDesc(DomainXMLFlags.INACTIVE, { signal });
  await requireNewMac(guest, xml, mac, options);
  signal?.throwIfAborted();
  const profile = context.hypervisor.devices(platformOf(parseDomain(xml)));
  const device = guestInterface({ mac, device: vif.device(guest) }, profile);
  const filter = await filterKeysOf(context, guest, { xml, device, options });
  await vif.plug(guest, undo, options);
  if (vif.record !== undefined) await remember(guest, xml, vif, undo);
  // Before the call: when its reply is lost the guest may have it all the same.
  undo.push(`interface ${mac} in the guest`, () => takeBack(guest, mac));
  const { devices } = await context.attachments();
  // Not given up by an abort: one that goes on in the daemon could overtake its undo.
  await devices.useInTurn(guest.domain, {}, (opened) => opened.plug({ ...device, ...filter }));
  const definition = await context.definitions.refresh(guest.uuid, () => guest.definition());
  return attachedIn(definition.interfaces, mac);
}

async function requireNewMac(guest: Guest, xml: string, mac: string, options: CallOptions): Promise<void> {
  const live = await guest.definition(options);
  const all = [...live.interfaces, ...definitionOf(xml).interfaces];
  if (!all.some((each) => each.mac === mac)) return;
  throw new ComputeError('conflict', `Instance "${guest.name}" has an interface ${mac} already`, {
    details: { field: 'mac' },
  });
}

/** What the device must say so that the instance's policy holds for it as well. */
async function filterKeysOf(
  context: ActionContext,
  guest: Guest,
  {
    xml,
    device,
    options,
  }: { readonly xml: string; readonly device: DevSpecOf<'interface'>; readonly options: CallOptions },
): Promise<object> {
  if (keptPolicy(xml) === undefined) return {};
  const firewall = await context.firewall();
  const filter = await firewall.filterOf(guest, connectedOf(device), options);
  return filter === undefined ? {} : filterKeys(filter);
}

async function remember(guest: Guest, xml: string, vif: VifInterface, undo: Undo): Promise<void> {
  const { flags } = await reachOf(guest.domain, {});
  const kept = keptValue(xml, KEPT_VIFS);
  undo.push('what is remembered of the interface', () => keepValue(guest.domain, KEPT_VIFS, kept, { flags }));
  await keepValue(guest.domain, KEPT_VIFS, [...vifRecords(kept), vif.record], { flags });
}

/** Takes the interface out of what has it: of a running guest, that asks it to let go. */
async function takeBack(guest: Guest, mac: string): Promise<void> {
  const { isActive, isPersistent } = await reachOf(guest.domain, {});
  for (const flags of [...(isPersistent ? [CONFIG] : []), ...(isActive ? [LIVE] : [])]) {
    const xml = await guest.domain.getXMLDesc(flags === CONFIG ? DomainXMLFlags.INACTIVE : 0);
    const found = definitionOf(xml).interfaces.find((each) => each.mac === mac);
    if (found === undefined) continue;
    await guest.domain.detachDevice(
      `<interface type='${found.kind}'><mac address='${mac}'/></interface>`,
      flags,
    );
  }
}

function attachedIn(interfaces: readonly InterfaceInfo[], mac: string): AttachedInterface {
  const found = interfaces.find((each) => each.mac === mac);
  if (found === undefined) throw new ComputeError('failed', `The guest does not show interface ${mac}`);
  return { ...found, mac };
}
