import { ComputeError, type CallOptions } from '@hostelry/compute';
import { DomainDeviceModifyFlags, LibvirtError } from '@hostelry/libvirt';
import { isUserAlias } from '../alias.js';
import { type DevIdentity } from '../device-store.js';
import { classOf, type AnyDevObject } from '../registry.js';
import { configured, detach, unsupported, type DevicesContext } from './context.js';
import { type Departure, type Removal } from './device-events.js';
import { reachOf, type Reach } from './guest-state.js';

export interface UnplugOptions extends CallOptions {
  /** How long the guest may take to let go. Default 30 s. */
  readonly timeoutMs?: number;
  /** How long until a guest that has not reacted is asked again. Default 2 s. */
  readonly askAgainMs?: number;
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
  const { timeoutMs: _timeoutMs, askAgainMs: _askAgainMs, ...call } = options;
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
  const { timeoutMs = UNPLUG_TIMEOUT_MS, askAgainMs = ASK_AGAIN_MS, ...call } = options;
  const alias = aliasOf(object);
  const wasAsked = leaving.has(alias);
  // Before the guest is asked: the event may come ahead of the reply.
  const departure = events.expect(domain.uuid, alias);
  const deadline = performance.now() + timeoutMs;
  try {
    leaving.add(alias);
    await memory.keep(store, leaving, reach.flags, call);
    const askedAt = performance.now();
    try {
      await ask(context, object, call);
    } catch (error) {
      // A call that was given up may go on in the daemon: what is leaving then is remembered, as after a timeout.
      if (call.signal?.aborted === true) throw error;
      // While the guest thinks about it, it may not be asked again.
      if (!wasAsked) {
        await stays(context, alias, reach, {});
        throw error;
      }
    }
    const wait = { deadline, askedAt, askAgainMs, call };
    const removal = await askUntilGone(context, object, departure, wait);
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

/** Asks the guest. By its alias where that can be: the other call of libvirt waits for the guest by itself, some seconds. */
async function ask(context: DevicesContext, object: AnyDevObject, call: CallOptions): Promise<void> {
  const { domain } = context;
  const { alias } = object.spec;
  if (domain.detachDeviceAlias !== undefined && isUserAlias(alias)) {
    try {
      return await domain.detachDeviceAlias(alias, LIVE, call);
    } catch (error) {
      if (!(error instanceof LibvirtError) || error.codeName !== 'NO_SUPPORT') throw error;
    }
  }
  await detach(context, object, LIVE, call);
}

/** How the guest is waited for; moments are of performance.now(). */
interface AskWait {
  readonly deadline: number;
  readonly askedAt: number;
  readonly askAgainMs: number;
  readonly call: CallOptions;
}

/** Waits for the guest, and asks again at each pause: one that is still booting does not hear the first time. */
async function askUntilGone(
  context: DevicesContext,
  object: AnyDevObject,
  departure: Departure,
  { deadline, askedAt, askAgainMs, call }: AskWait,
): Promise<Removal | undefined> {
  let nextAt = askedAt + askAgainMs;
  for (;;) {
    // An asking that libvirt itself waits for counts as a part of the pause.
    const timeoutMs = Math.max(0, Math.min(nextAt, deadline) - performance.now());
    const removal = await departure.until({ timeoutMs, signal: call.signal });
    if (removal !== undefined || nextAt >= deadline) return removal;
    nextAt = performance.now() + askAgainMs;
    try {
      await ask(context, object, call);
    } catch (error) {
      // One that is out is not there to be asked for; else the first asking stands, whatever becomes of this one.
      if (error instanceof LibvirtError && error.codeName === 'DEVICE_MISSING') return 'removed';
    }
  }
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
