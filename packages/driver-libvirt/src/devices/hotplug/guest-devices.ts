import { type CallOptions } from '@hostelry/compute';
import { DomainXMLFlags } from '@hostelry/libvirt';
import { getMetadata } from '@hostelry/libvirt-xml';
import { DeviceStore, type DevIdentity } from '../device-store.js';
import { readDomain } from '../domain-xml.js';
import { DEVICES_NAMESPACE, writeDeviceMemory } from '../metadata.js';
import { type AnyDevObject, type DevSpec } from '../registry.js';
import { type UpdateReport } from '../update.js';
import { type DeviceHost, type DevicesContext } from './context.js';
import { type DeviceEvents } from './device-events.js';
import { type HotplugDomain } from './guest-calls.js';
import { MemoryKeeper, reachOf, refresh } from './guest-state.js';
import { plug, plugHostDevices, type PluggedDevices } from './plug.js';
import { departed, departedUnheard, unplug, type UnplugOptions } from './unplug.js';
import { update, type Patch, type UpdateOptions } from './update.js';

/** What the devices of a guest get from outside. */
export interface GuestDevicesSeams {
  readonly domain: HotplugDomain;
  readonly events: DeviceEvents;
  readonly host?: DeviceHost;
  /** Whether a device is out when the call returns, so that no event tells, and devices have no names of the user's. Default false. */
  readonly isSilent?: boolean;
  /** Takes what went wrong where nobody is left to tell. */
  readonly report: (message: string, cause: unknown) => void;
}

/**
 * The devices of one guest that exists: plugging, unplugging and changing them, in the running guest and for its next start.
 * What the guest has is read once and kept up by each change and by libvirt's events; errors of libvirt pass through.
 */
export class GuestDevices {
  readonly store: DeviceStore;
  readonly #context: DevicesContext;
  readonly #stop: () => void;

  private constructor(context: DevicesContext) {
    this.#context = context;
    this.store = context.store;
    const { domain, events, report } = context;
    this.#stop = events.subscribe(domain.uuid, (alias, removal) => {
      if (removal !== 'removed') return;
      departed(context, alias).catch((error: unknown) => {
        report(`Cannot clean up after device ${alias} of "${domain.name}"`, error);
      });
    });
  }

  /**
   * Reads the devices of a guest and begins to hear of their removals. Unplugs that were under way when a program last ended are
   * finished now if the device is gone, and else when its event comes.
   */
  static async open(seams: GuestDevicesSeams, options: CallOptions = {}): Promise<GuestDevices> {
    const { domain: guest, events, report, host = {}, isSilent = false } = seams;
    const reach = await reachOf(guest, options);
    const xml = await guest.getXMLDesc(reach.isActive ? 0 : DomainXMLFlags.INACTIVE, options);
    const { map, memory, domain } = readDomain(xml);
    const isRemembered = getMetadata(domain, DEVICES_NAMESPACE) !== undefined;
    const context: DevicesContext = {
      domain: guest,
      store: new DeviceStore(map),
      events,
      host,
      isSilent,
      memory: new MemoryKeeper(guest, isRemembered ? writeDeviceMemory(map, memory.leaving) : undefined),
      leaving: new Set(memory.leaving),
      finishing: new Map(),
      report,
    };
    const devices = new GuestDevices(context);
    try {
      for (const alias of memory.leaving) {
        if (context.store.find({ alias }) === undefined)
          await departedUnheard(context, alias, reach, options);
      }
    } catch (error) {
      devices.close();
      throw error;
    }
    return devices;
  }

  /** Stops to hear of the guest. What it was asked to let go is remembered in its metadata. */
  close(): void {
    this.#stop();
  }

  /** The aliases of devices that the guest was asked to let go, and has not yet. */
  get leaving(): readonly string[] {
    return [...this.#context.leaving];
  }

  /**
   * Gives the guest a device, at once if it runs and from its next start on if it is persistent. Returns it as libvirt completed it.
   * `invalid` for a spec that is none, `conflict` if its alias, target or address is taken. On failure the guest has the devices it had.
   */
  plug(spec: DevSpec, options: CallOptions = {}): Promise<AnyDevObject> {
    return plug(this.#context, spec, options);
  }

  /**
   * Gives the guest several devices of the host. All are taken from the host first, and any that cannot be stops all; then each is
   * plugged by itself. Tells which were, and why others were not; those are given back to the host.
   */
  plugHostDevices(specs: readonly DevSpec[], options: CallOptions = {}): Promise<PluggedDevices> {
    return plugHostDevices(this.#context, specs, options);
  }

  /**
   * Takes a device from the guest; returns when libvirt says that it is out. `not-found` if the guest has none of that name, `conflict`
   * if the guest refuses, `timeout` if it does not let go in time: then it may still do so, and all is cleaned up when it does.
   */
  unplug(identity: DevIdentity, options: UnplugOptions = {}): Promise<void> {
    return unplug(this.#context, identity, options);
  }

  /**
   * Changes keys of a device. What can change while the guest runs does so at once, and all of it shows at its next start.
   * `unsupported` for a key that neither can. On failure the guest has the device as it was.
   */
  update(identity: DevIdentity, patch: Patch, options: UpdateOptions = {}): Promise<AnyDevObject> {
    return update(this.#context, identity, patch, options);
  }

  /** Sets how many vCPUs the guest has: at once if it runs, and from its next start on if it is persistent. */
  async setVcpus(count: number, options: CallOptions = {}): Promise<void> {
    const { domain } = this.#context;
    const { flags } = await reachOf(domain, options);
    await domain.setVcpus(count, flags, options);
  }

  /** Reads the guest's devices again, as after an event that was missed. */
  async refresh(options: CallOptions = {}): Promise<UpdateReport> {
    const { domain, store } = this.#context;
    return refresh(store, domain, await reachOf(domain, options), options);
  }
}
