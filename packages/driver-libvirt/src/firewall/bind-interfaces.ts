import { ComputeError, type CallOptions, type Undo } from '@hostelry/compute';
import { type FirewalledInterface, type InterfaceFilter } from '@hostelry/firewall';
import { DomainDeviceModifyFlags, DomainXMLFlags } from '@hostelry/libvirt';
import { DeviceStore } from '../devices/device-store.js';
import { readDomain } from '../devices/domain-xml.js';
import { deviceXml } from '../devices/hotplug/device-xml.js';
import { type HotplugDomain } from '../devices/hotplug/guest-calls.js';
import { reachOf } from '../devices/hotplug/guest-state.js';
import { classOf, type AnyDevObject, type DevSpecOf } from '../devices/registry.js';

/** What the interfaces of a guest are to name. */
export interface Binding {
  /** Whether a filter is the instance's own, by its name. */
  readonly isOwn: (filter: string) => boolean;
  /** The filter for an interface; undefined for none. */
  readonly filterOf: (connected: FirewalledInterface) => Promise<InterfaceFilter | undefined>;
}

const { LIVE, CONFIG } = DomainDeviceModifyFlags;

/**
 * Puts a filter before all interfaces of a guest, or takes the instance's own away: while it runs, and for its next start. What is as wanted costs no call.
 * `conflict` names an interface that has a filter which somebody else put there. Each change pushes its undo.
 */
export async function bindInterfaces(
  domain: HotplugDomain,
  binding: Binding,
  { undo, signal }: CallOptions & { readonly undo: Undo },
): Promise<void> {
  const { isActive, isPersistent } = await reachOf(domain, signal === undefined ? {} : { signal });
  if (isPersistent) await bindIn(domain, CONFIG, binding, { undo, signal });
  if (isActive) await bindIn(domain, LIVE, binding, { undo, signal });
}

async function bindIn(
  domain: HotplugDomain,
  flags: number,
  { isOwn, filterOf }: Binding,
  { undo, signal }: { readonly undo: Undo; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const options = signal === undefined ? {} : { signal };
  const xml = await domain.getXMLDesc(flags === CONFIG ? DomainXMLFlags.INACTIVE : 0, options);
  const { snapshot } = new DeviceStore(readDomain(xml).map);
  for (const before of snapshot.map.interface) {
    signal?.throwIfAborted();
    const connected = connectedOf(before.spec);
    const filter = await filterOf(connected);
    const had = before.spec.filter;
    if (had !== undefined && !isOwn(had)) {
      // A guest of somebody else's keeps its filter where it is to have none of ours.
      if (filter === undefined) continue;
      throw new ComputeError(
        'conflict',
        `Interface ${connected.mac} of "${domain.name}" has the filter "${had}", which is not Hostelry's`,
      );
    }
    const after = classOf('interface').withSpec(before, filterKeys(filter)) as unknown as AnyDevObject;
    const [was, is] = [deviceXml(before), deviceXml(after)];
    if (was === undefined || is === undefined || was === is) continue;
    undo.push(`the filter of interface ${connected.mac}`, () => domain.updateDevice(was, flags));
    // Not given up by an abort: one that goes on in the daemon could overtake its undo.
    await domain.updateDevice(is, flags);
  }
}

/** The keys of a device by which it names a filter. */
export function filterKeys(
  filter: InterfaceFilter | undefined,
): Pick<DevSpecOf<'interface'>, 'filter' | 'filterParameters'> {
  const parameters = Object.entries(filter?.parameters ?? {}).map(([name, value]) => ({ name, value }));
  return {
    filterParameters: filter === undefined ? undefined : parameters,
    filter: filter?.name,
  } as Pick<DevSpecOf<'interface'>, 'filter' | 'filterParameters'>;
}

/** An interface as firewalls know it. */
export function connectedOf({
  device = 'bridge',
  macAddr = '',
  network,
}: Readonly<{ device?: string; macAddr?: string; network?: string }>): FirewalledInterface {
  return { kind: device, mac: macAddr, source: network };
}
