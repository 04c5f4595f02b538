import { DomainDeviceModifyFlags, DomainXMLFlags } from '@hostelry/libvirt';
import { DeviceStore, type DevIdentity } from '../device-store.js';
import { ComputeError, type CallOptions } from '@hostelry/compute';
import { isUserAlias } from '../alias.js';
import { type DiskHost } from '../disk.js';
import { readDomain } from '../domain-xml.js';
import { type HostdevHost } from '../hostdev.js';
import { type InterfaceHost } from '../interface.js';
import { classOf, type AnyDevObject } from '../registry.js';
import { type DeviceEvents } from './device-events.js';
import { deviceXml } from './device-xml.js';
import { type HotplugDomain } from './guest-calls.js';
import { type MemoryKeeper } from './guest-state.js';

/** What devices need of a host; each method may be absent. */
export type DeviceHost = DiskHost & HostdevHost & InterfaceHost;

/** What every operation on the devices of one guest works with. */
export interface DevicesContext {
  readonly domain: HotplugDomain;
  readonly store: DeviceStore;
  readonly events: DeviceEvents;
  readonly host: DeviceHost;
  readonly memory: MemoryKeeper;
  /** A device is out when the call returns: no event tells, and devices have no names of the user's. */
  readonly isSilent: boolean;
  /** The aliases of devices that the guest was asked to let go, and has not yet. */
  readonly leaving: Set<string>;
  /** Clean-ups under way, by alias. */
  readonly finishing: Map<string, Promise<void>>;
  /** Takes what went wrong where nobody is left to tell. */
  readonly report: (message: string, cause: unknown) => void;
}

/** The guest's configuration has its own form of a device, without what libvirt chose for the running guest; undefined if it has none. */
export async function configured(
  { domain }: DevicesContext,
  identity: DevIdentity,
  options: CallOptions,
): Promise<AnyDevObject | undefined> {
  const xml = await domain.getXMLDesc(DomainXMLFlags.INACTIVE, options);
  return new DeviceStore(readDomain(xml).map).find(identity);
}

/** Takes a device out of what the flags say: the running guest, or its configuration if it is in there. */
export async function detach(
  context: DevicesContext,
  object: AnyDevObject,
  flags: number,
  options: CallOptions,
): Promise<void> {
  const isConfig = (flags & DomainDeviceModifyFlags.CONFIG) !== 0;
  const live = flags & ~DomainDeviceModifyFlags.CONFIG;
  const xml = deviceXml(object);
  if (xml === undefined) return;
  if (live !== 0) await context.domain.detachDevice(xml, live, options);
  const own = isConfig ? await configured(context, identityOf(object), options) : undefined;
  const ownXml = own === undefined ? undefined : deviceXml(own);
  if (ownXml !== undefined)
    await context.domain.detachDevice(ownXml, DomainDeviceModifyFlags.CONFIG, options);
}

/** The error for what cannot be done with devices of a type. */
export function unsupported(verb: string, type: string): ComputeError {
  return new ComputeError('unsupported', `Cannot ${verb} a ${type} device while the guest runs`);
}

/** What the device is called in every document of its guest. */
export function identityOf(object: AnyDevObject): DevIdentity {
  const { alias } = object.spec;
  if (isUserAlias(alias)) return { alias };
  const key = object.type === 'general' ? undefined : classOf(object.type).naturalKey(object.spec);
  if (key !== undefined) return { type: object.type, key };
  if (alias !== undefined) return { alias };
  throw new ComputeError('unsupported', `A ${object.type} device without alias has nothing to be found by`);
}
