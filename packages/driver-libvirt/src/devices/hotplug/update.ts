import { type CallOptions } from '@hostelry/compute';
import { DomainDeviceModifyFlags, LibvirtError } from '@hostelry/libvirt';
import { type DevIdentity } from '../device-store.js';
import { classOf, type AnyDeviceClass, type AnyDevObject } from '../registry.js';
import { configured, identityOf, unsupported, type DevicesContext } from './context.js';
import { deviceXml } from './device-xml.js';
import { type HotplugDomain } from './guest-calls.js';
import { reachOf, refresh, type Reach } from './guest-state.js';

export interface UpdateOptions extends CallOptions {
  /** Whether a CD is taken out though the guest has locked its drive. Default false. */
  readonly force?: boolean;
}

/** Values of some keys of a spec. */
export type Patch = Readonly<Record<string, unknown>>;

const { LIVE, CONFIG, FORCE } = DomainDeviceModifyFlags;

/** Changes keys of a device; see GuestDevices.update. */
export async function update(
  context: DevicesContext,
  identity: DevIdentity,
  patch: Patch,
  options: UpdateOptions,
): Promise<AnyDevObject> {
  const { domain, store, memory, leaving, host } = context;
  const { force = false, ...call } = options;
  const before = store.get(identity);
  if (before.type === 'general') throw unsupported('update', before.spec.type);
  const deviceClass = classOf(before.type);
  const reach = await reachOf(domain, call);
  refuse(deviceClass, patch, reach);
  const isNow = (key: string) => !reach.isActive || deviceClass.hotplug.update.includes(key);
  const now = pick(patch, isNow);
  if (reach.isActive && Object.keys(now).length > 0) {
    await apply(context, before, now, { flags: LIVE | (force ? FORCE : 0), call });
  }
  if (reach.isPersistent) await applyToConfig(context, before, patch, call);
  await refresh(store, domain, reach, call);
  const after = keepUnsaid(context, identity, now);
  await deviceClass.life.updated?.(before.spec, after.spec as never, host as never);
  await memory.keep(store, leaving, reach.flags, call);
  return after;
}

function refuse(deviceClass: AnyDeviceClass, patch: Patch, { isActive, isPersistent }: Reach): void {
  if (!isActive) return;
  const { update: live, updateAtStart = [] } = deviceClass.hotplug;
  const refused = Object.keys(patch).filter(
    (key) => !live.includes(key) && !(isPersistent && updateAtStart.includes(key)),
  );
  if (refused.length > 0) throw unsupported(`change ${refused.join(', ')} of`, deviceClass.devType);
}

/** The configuration has its own form of the device: what libvirt chose for the running guest is not in it. */
async function applyToConfig(
  context: DevicesContext,
  before: AnyDevObject,
  patch: Patch,
  call: CallOptions,
): Promise<void> {
  const own = await configured(context, identityOf(before), call);
  if (own !== undefined) await apply(context, own, patch, { flags: CONFIG, call });
}

async function apply(
  { domain }: DevicesContext,
  before: AnyDevObject,
  patch: Patch,
  { flags, call }: { readonly flags: number; readonly call: CallOptions },
): Promise<void> {
  if (before.type === 'general') return;
  const deviceClass = classOf(before.type);
  const after = deviceClass.withSpec(before, patch);
  const changed = await deviceClass.life.change?.(before.spec, after.spec, domain, flags);
  if (Object.keys(patch).every((key) => changed?.includes(key) === true)) return;
  const [was, is] = [before, after as unknown as AnyDevObject].map(deviceXml);
  // What libvirt has no place for is only remembered.
  if (is === undefined || was === undefined || is === was) return;
  try {
    await domain.updateDevice(is, flags, call);
  } catch (error) {
    if (flags !== CONFIG || !isUnsupported(error)) throw error;
    await exchange(domain, { was, is }, call);
  }
}

/** libvirt updates few types of devices in a configuration, but it takes one out and puts another in. */
async function exchange(
  domain: HotplugDomain,
  { was, is }: { readonly was: string; readonly is: string },
  call: CallOptions,
): Promise<void> {
  await domain.detachDevice(was, CONFIG, call);
  try {
    await domain.attachDevice(is, CONFIG, call);
  } catch (error) {
    // Not with the caller's signal: the guest is to have the device again.
    await domain.attachDevice(was, CONFIG);
    throw error;
  }
}

function isUnsupported(error: unknown): boolean {
  return error instanceof LibvirtError && error.codeName === 'OPERATION_UNSUPPORTED';
}

/** Keys that no document shows (a password, what only metadata has) are as they were asked for. */
function keepUnsaid({ store }: DevicesContext, identity: DevIdentity, patch: Patch): AnyDevObject {
  const read = store.get(identity);
  if (read.type === 'general') return read;
  const deviceClass = classOf(read.type);
  const isUnsaid = deviceClass.fields.some(
    ({ field, path: [key] }) =>
      (field.place === undefined || field.isSecret === true) && key !== undefined && key in patch,
  );
  if (!isUnsaid) return read;
  const wanted = deviceClass.withSpec(read, patch) as unknown as AnyDevObject;
  store.replace(read, wanted);
  return wanted;
}

function pick(patch: Patch, wants: (key: string) => boolean): Patch {
  return Object.fromEntries(Object.entries(patch).filter(([key]) => wants(key)));
}
