import { ComputeError, Undo, type CallOptions } from '@hostelry/compute';
import { randomUUID } from 'node:crypto';
import { DomainDeviceModifyFlags } from '@hostelry/libvirt';
import { aliasOfDeviceId } from '../alias.js';
import { type DevObject } from '../device-class.js';
import { DeviceStore } from '../device-store.js';
import { readDomain } from '../domain-xml.js';
import { DISK_BUSES, nextDriveIndex, type DiskBus } from '../drive-name.js';
import {
  classOf,
  isKnownDevType,
  type AnyDeviceClass,
  type AnyDevObject,
  type DevSpec,
  type KnownDevType,
} from '../registry.js';
import { detach, identityOf, unsupported, type DevicesContext } from './context.js';
import { deviceXml } from './device-xml.js';
import { reachOf, refresh, type Reach } from './guest-state.js';

const { LIVE, CONFIG } = DomainDeviceModifyFlags;

/** Gives a guest a device; see GuestDevices.plug. */
export async function plug(
  context: DevicesContext,
  spec: DevSpec,
  options: CallOptions,
): Promise<AnyDevObject> {
  const { domain, store, host, memory, leaving } = context;
  const type = typeOf(spec);
  const deviceClass = classOf(type);
  const reach = await reachOf(domain, options);
  if (reach.isActive && !deviceClass.hotplug.plug) throw unsupported('plug', type);
  const undo = new Undo();
  try {
    const wanted = deviceClass.fromSpec(completed(context, type, spec));
    store.add(wanted);
    undo.push('the device in the store', () => forget(context, wanted));
    const found = await setUp(context, deviceClass, wanted, undo);
    const object = (
      Object.keys(found).length === 0 ? wanted : deviceClass.withSpec(wanted, found)
    ) as AnyDevObject;
    if (object !== wanted) store.replace(wanted, object);
    // Before the call: when its reply is lost or not waited for, the guest may have the device all the same.
    undo.push('the device in the guest', () => withdraw(context, object, reach));
    await attach(context, object, reach, options);
    await refresh(store, domain, reach, options);
    const plugged = store.get(identityOf(object));
    await deviceClass.life.plugged?.(plugged.spec as never, host as never);
    await memory.keep(store, leaving, reach.flags, options);
    undo.discard();
    return plugged;
  } catch (error) {
    await runUndo(context, undo);
    throw error;
  }
}

/** Which of several devices were plugged, and why the others were not. */
export interface PluggedDevices {
  readonly plugged: readonly AnyDevObject[];
  readonly failed: readonly { readonly spec: DevSpec; readonly error: unknown }[];
}

/** Gives a guest several devices of the host; see GuestDevices.plugHostDevices. */
export async function plugHostDevices(
  context: DevicesContext,
  specs: readonly DevSpec[],
  options: CallOptions,
): Promise<PluggedDevices> {
  const deviceClass = classOf('hostdev');
  const undo = new Undo();
  try {
    for (const spec of specs) {
      const wanted = deviceClass.fromSpec(completed(context, 'hostdev', spec));
      await setUp(context, deviceClass, wanted, undo);
    }
  } catch (error) {
    await runUndo(context, undo);
    throw error;
  }
  const plugged: AnyDevObject[] = [];
  const failed: { spec: DevSpec; error: unknown }[] = [];
  for (const spec of specs) {
    try {
      // Taking it from the host once more changes nothing; one that fails is given back.
      plugged.push(await plug(context, spec, options));
    } catch (error) {
      failed.push({ spec, error });
    }
  }
  return { plugged, failed };
}

async function runUndo({ report }: DevicesContext, undo: Undo): Promise<void> {
  for (const { name, error } of await undo.run()) report(`Cannot undo ${name}`, error);
}

/** Makes the device ready on the host; gives what was found out. */
async function setUp(
  context: DevicesContext,
  deviceClass: AnyDeviceClass,
  wanted: DevObject,
  undo: Undo,
): Promise<object> {
  const { life } = deviceClass;
  if (life.setup === undefined) return {};
  const found = await life.setup(wanted.spec as never, context.host as never);
  undo.push('the set-up of the device', () => life.teardown?.(wanted.spec as never, context.host as never));
  return found;
}

function forget({ store }: DevicesContext, wanted: DevObject): void {
  const { alias } = wanted.spec as { readonly alias?: string };
  store.remove(alias === undefined ? wanted : (store.find({ alias }) ?? wanted));
}

/** Nothing for what is never written: a device that is only taken from the host. */
async function attach(
  { domain }: DevicesContext,
  object: AnyDevObject,
  reach: Reach,
  options: CallOptions,
): Promise<void> {
  const xml = deviceXml(object);
  if (xml !== undefined) await domain.attachDevice(xml, reach.flags, options);
}

/** Takes a device out of wherever the guest has it: the running guest, its configuration, both or neither. */
async function withdraw(context: DevicesContext, object: AnyDevObject, reach: Reach): Promise<void> {
  if (deviceXml(object) === undefined) return;
  if (reach.isActive && (await isThere(context, object))) await detach(context, object, LIVE, {});
  if (reach.isPersistent) await detach(context, object, CONFIG, {});
}

async function isThere({ domain }: DevicesContext, object: AnyDevObject): Promise<boolean> {
  const { map } = readDomain(await domain.getXMLDesc());
  return new DeviceStore(map).find(identityOf(object)) !== undefined;
}

/** A spec with an alias of ours, by which events name the device, and for a disk the next target that is free. */
function completed({ store, isSilent }: DevicesContext, type: KnownDevType, spec: DevSpec): object {
  const { alias, deviceId, ...rest } = spec as Readonly<Record<string, unknown>>;
  const isNamed = alias !== undefined || deviceId !== undefined;
  const own =
    isNamed || isSilent || !classOf(type).hasAlias
      ? given({ alias, deviceId })
      : { alias: aliasOfDeviceId(randomUUID()) };
  if (type !== 'disk' || rest['name'] !== undefined || rest['index'] !== undefined)
    return { ...rest, ...own };
  const iface = (DISK_BUSES as readonly unknown[]).includes(rest['iface'])
    ? (rest['iface'] as DiskBus)
    : 'virtio';
  const taken = new Set(store.snapshot.map.disk.flatMap(({ spec: { name } }) => name ?? []));
  return { ...rest, ...own, iface, index: nextDriveIndex(iface, taken) };
}

function given(all: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function typeOf({ type }: DevSpec): KnownDevType {
  if (isKnownDevType(type)) return type;
  throw new ComputeError('invalid', `Cannot plug a device of type ${JSON.stringify(type)}`);
}
