import { type CallOptions } from '@hostelry/compute';
import { DomainDeviceModifyFlags, DomainMetadataType, DomainXMLFlags } from '@hostelry/libvirt';
import { type DeviceStore } from '../device-store.js';
import { DEVICES_NAMESPACE, DEVICES_PREFIX, writeDeviceMemory } from '../metadata.js';
import { type UpdateReport } from '../update.js';
import { type HotplugDomain } from './guest-calls.js';

/** What a change of a guest's devices is to reach. */
export interface Reach {
  readonly isActive: boolean;
  readonly isPersistent: boolean;
  /** libvirt's flags: the running guest, its configuration, or both. */
  readonly flags: number;
}

const { LIVE, CONFIG } = DomainDeviceModifyFlags;

/** Asks what the guest is: a change reaches the running guest, and its next start if it has one. */
export async function reachOf(domain: HotplugDomain, options: CallOptions): Promise<Reach> {
  const [isActive, isPersistent] = await Promise.all([
    domain.isActive(options),
    domain.isPersistent(options),
  ]);
  return { isActive, isPersistent, flags: (isActive ? LIVE : 0) | (isPersistent ? CONFIG : 0) };
}

/** Brings the devices to the guest's document as it is now: of the running guest, else of its next start. */
export async function refresh(
  store: DeviceStore,
  domain: HotplugDomain,
  reach: Reach,
  options: CallOptions,
): Promise<UpdateReport> {
  return store.updateFromXml(await domain.getXMLDesc(reach.isActive ? 0 : DomainXMLFlags.INACTIVE, options));
}

/** Keeps the metadata of a domain at what must be remembered of its devices; what is there already costs no call. */
export class MemoryKeeper {
  readonly #domain: HotplugDomain;
  #written: string | undefined;

  constructor(domain: HotplugDomain, written: string | undefined) {
    this.#domain = domain;
    this.#written = written;
  }

  async keep(
    store: DeviceStore,
    leaving: Iterable<string>,
    flags: number,
    options: CallOptions,
  ): Promise<void> {
    const xml = writeDeviceMemory(store.snapshot.map, leaving);
    if (xml === this.#written) return;
    const target = { key: DEVICES_PREFIX, uri: DEVICES_NAMESPACE, flags };
    await this.#domain.setMetadata(DomainMetadataType.ELEMENT, xml, target, options);
    this.#written = xml;
  }
}
