import { ComputeError, type CallOptions } from '@hostelry/compute';
import { DomainDeviceModifyFlags, LibvirtError } from '@hostelry/libvirt';
import { type DevIdentity } from '../device-store.js';
import { classOf, type AnyDevObject } from '../registry.js';
import { configured, detach, unsupported, type DevicesContext } from './context.js';
import { type Departure, type Removal } from './device-events.js';
import { reachOf, type Reach } from './guest-state.js';

export interface UnplugOptions extends CallOptions {
  /** How long the guest may take to let go. Default 30 s. */
  readonly timeoutMs?: number;
}

const UNPLUG_TIMEOUT_MS = 30_000;
const ASK_AGAIN_MS = 2_000;
const { LIVE, CONFIG } = DomainDeviceModifyFlags;

/** Takes a device from a guest; see GuestDevices.unplug. */
export async function unplug(
  context: DevicesContext,
  identity: DevIdentity,
  options: UnplugOptions,
): Promise<void> {
  const object = context.store.get(identity);
  if (object.type === 'general') throw unsupported('unplug', object.spec.type);
  const { hotplug, devType } = classOf(object.type);
  const { timeoutMs: _timeoutMs, ...call } = options;
  const reach = await reachOf(context.domain, call);
  if (!reach.isActive) {
    await detach(context, object, reach.flags, call);
    return finish(context, object, { reach, isInConfig: false, call });
  }
  if (hotplug.unplug === false) throw unsupported('unplug', devType);
  if (hotplug.unplug === 'silent' || context.isSilent) {
    await detach(context, object, LIVE, call);
    return finish(context, object, { reach, isInConfig: reach.isPersistent, call });
  }
  return askToLetGo(context, object, { reach, options });
}

/** An event said that a device is out: in time, late, or without anybody having asked. Cleans up once, whoever learns of it first. */
export function departed(context: DevicesContext, alias: string, reach?: Reach): Promise<void> {
  const { store, leaving, finishing, domain } = context;
  const running = finishing.get(alias);
  if (running !== undefined) return running;
  const object = store.find({ alias });
  if (object === undefined) return Promise.resolve();
  const isOurs = leaving.has(alias);
  const work = (async () => {
    const now = reach ?? (await reachOf(domain, {}));
    await finish(context, object, { reach: now, isInConfig: isOurs && now.isPersistent, call: {} });
  })().finally(() => finishing.delete(alias));
  finishing.set(alias, work);
  return work;
}

/** A device that left while nobody heard of it: its configuration is all that is left. */
export async function departedUnheard(
  context: DevicesContext,
  alias: string,
  reach: Reach,
  options: CallOptions,
): Promise<void> {
  const object = reach.isPersistent ? await configured(context, { alias }, options) : undefined;
  if (object !== undefined) {
    await detach(context, object, CONFIG, options);
    await tearDown(context, object);
  }
  await stays(context, alias, reach, options);
}

async function askToLetGo(
  context: DevicesContext,
  object: AnyDevObject,
  { reach, options }: { readonly reach: Reach; readonly options: UnplugOptions },
): Promise<void> {
  const { domain, events, leaving, memory, store } = context;
  const { timeoutMs = UNPLUG_TIMEOUT_MS, ...call } = options;
  const alias = aliasOf(object);
  // Before the guest is asked: the event may come ahead of the reply.
  const departure = events.expect(domain.uuid, alias);
  try {
    leaving.add(alias);
    await memory.keep(store, leaving, reach.flags, call);
    try {
      await detach(context, object, LIVE, call);
    } catch (error) {
      await stays(context, alias, reach, {});
      throw error;
    }
    const removal = await untilOut(context, object, { departure, timeoutMs, call });
    if (removal === 'removed') return await departed(context, alias, reach);
    if (removal === 'refused') {
      await stays(context, alias, reach, call);
      throw new ComputeError('conflict', `The guest "${domain.name}" refuses to let go of device ${alias}`);
    }
    const message = `The guest "${domain.name}" has not let go of device ${alias} in ${timeoutMs} ms`;
    throw new ComputeError('timeout', message);
  } finally {
    departure.close();
  }
}

/** Waits for the event, and asks again at each pause: a guest that is still booting does not hear the first time. */
async function untilOut(
  context: DevicesContext,
  object: AnyDevObject,
  {
    departure,
    timeoutMs,
    call,
  }: { readonly departure: Departure; readonly timeoutMs: number; readonly call: CallOptions },
): Promise<Removal | undefined> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const waitMs = Math.min(ASK_AGAIN_MS, deadline - Date.now());
    const removal = await departure.until({ timeoutMs: Math.max(0, waitMs), signal: call.signal });
    if (removal !== undefined || Date.now() >= deadline) return removal;
    try {
      await detach(context, object, LIVE, call);
    } catch (error) {
      // One that is out is not there to be asked for. All else is as before: it was asked, and its event decides.
      if (isMissing(error)) return 'removed';
      if (!(error instanceof LibvirtError)) throw error;
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof LibvirtError && error.codeName === 'DEVICE_MISSING';
}

/** Nobody waits for the device any more. */
async function stays(
  context: DevicesContext,
  alias: string,
  reach: Reach,
  options: CallOptions,
): Promise<void> {
  const { leaving, memory, store } = context;
  leaving.delete(alias);
  await memory.keep(store, leaving, reach.flags, options);
}

async function finish(
  context: DevicesContext,
  object: AnyDevObject,
  {
    reach,
    isInConfig,
    call,
  }: { readonly reach: Reach; readonly isInConfig: boolean; readonly call: CallOptions },
): Promise<void> {
  const { store, leaving, memory } = context;
  if (isInConfig) await detach(context, object, CONFIG, call);
  await tearDown(context, object);
  store.remove(object);
  if (object.spec.alias !== undefined) leaving.delete(object.spec.alias);
  await memory.keep(store, leaving, reach.flags, call);
}

async function tearDown({ host }: DevicesContext, object: AnyDevObject): Promise<void> {
  if (object.type !== 'general') await classOf(object.type).life.teardown?.(object.spec, host as never);
}

function aliasOf(object: AnyDevObject): string {
  const { alias } = object.spec;
  if (alias !== undefined) return alias;
  throw new ComputeError('unsupported', `A ${object.type} device without alias cannot be awaited`);
}
