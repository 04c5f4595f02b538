import { type CallOptions, type InstanceInfo, type InstanceState } from '@hostelry/compute';
import { DomainState, DomainXMLFlags, type Domain } from '@hostelry/libvirt';
import { parseDocument, parseDomain, type Domain as DomainDocument } from '@hostelry/libvirt-xml';
import { isLibvirtError } from '../errors.js';
import { instanceState, isActiveState, stateReason } from '../host/domain-state.js';
import { type DomainRecord } from '../host/listing.js';
import { definitionOf, type Definition } from './definition.js';
import { readInstanceMetadata, type InstanceMetadata } from './metadata.js';
import { readRescueRecord, type RescueRecord } from './rescue-record.js';

/** What a guest is doing. */
export interface GuestPower {
  /** `suspended` is one that was saved to the host's disk, which is not active, and one that sleeps, which is. */
  readonly state: InstanceState;
  readonly reason?: string;
  /** Whether it has vCPUs and memory on the host. */
  readonly isActive: boolean;
}

/**
 * One domain of a host, as the driver handles it: its power, state, document and metadata.
 * It asks the host each time and remembers nothing. Errors are libvirt's: the action that uses it says what was tried.
 */
export class Guest {
  readonly uuid: string;
  readonly name: string;
  readonly #domain: Domain;

  constructor(domain: Domain) {
    this.#domain = domain;
    this.uuid = domain.uuid;
    this.name = domain.name;
  }

  /** The state now: one call, and for a guest that is down another, since it may have been saved. */
  async power(options: CallOptions = {}): Promise<GuestPower> {
    const { state, reason } = await this.#domain.getState({ signal: options.signal });
    const isSaved = state === DomainState.SHUTOFF && (await this.isSaved(options));
    return guestPower({ state, reason, isSaved });
  }

  /** Whether it has vCPUs and memory on the host now. */
  async isActive(options: CallOptions = {}): Promise<boolean> {
    const { state } = await this.#domain.getState({ signal: options.signal });
    return isActiveState(instanceState(state));
  }

  /** Whether the host keeps its memory for its next start. False where the hypervisor saves none. */
  async isSaved(options: CallOptions = {}): Promise<boolean> {
    try {
      return await this.#domain.hasManagedSaveImage(0, { signal: options.signal });
    } catch (error) {
      if (isLibvirtError(error, 'NO_SUPPORT')) return false;
      throw error;
    }
  }

  isPersistent(options: CallOptions = {}): Promise<boolean> {
    return this.#domain.isPersistent({ signal: options.signal });
  }

  /** The document: of the running guest if it runs, or with `inactive` the one that its next start uses. */
  async document(options: CallOptions & { readonly inactive?: boolean } = {}): Promise<DomainDocument> {
    return parseDomain(await this.text(options));
  }

  /** The same as text, to which nothing was done. */
  text({ inactive, signal }: CallOptions & { readonly inactive?: boolean } = {}): Promise<string> {
    return this.#domain.getXMLDesc(inactive === true ? DomainXMLFlags.INACTIVE : 0, { signal });
  }

  /** What its next start uses, complete and with its secrets, as text: to be changed and defined again. Never to be told. */
  configuration(options: CallOptions = {}): Promise<string> {
    const flags = DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE;
    return this.#domain.getXMLDesc(flags, { signal: options.signal });
  }

  /** What its document says, summed up. */
  async definition(options: CallOptions = {}): Promise<Definition> {
    return definitionOf(await this.text(options));
  }

  /** Whether it starts with the host; undefined where the hypervisor does not know that. */
  async autostart(options: CallOptions = {}): Promise<boolean | undefined> {
    try {
      return await this.#domain.getAutostart({ signal: options.signal });
    } catch (error) {
      if (isLibvirtError(error, 'NO_SUPPORT', 'OPERATION_UNSUPPORTED')) return undefined;
      throw error;
    }
  }

  /** What Hostelry wrote into it; undefined for a guest made by others. */
  async metadata(options: CallOptions = {}): Promise<InstanceMetadata | undefined> {
    return readInstanceMetadata(parseDocument(await this.text({ ...options, inactive: true })).root);
  }

  /** What leads back from a rescue; undefined if it is not rescued. */
  async rescueRecord(options: CallOptions = {}): Promise<RescueRecord | undefined> {
    return readRescueRecord(parseDocument(await this.text({ ...options, inactive: true })).root);
  }

  /** CPU time used since the start, in ns. */
  async cpuTimeNs(options: CallOptions = {}): Promise<number> {
    return Number((await this.#domain.getInfo({ signal: options.signal })).cpuTimeNs);
  }

  /** The libvirt object, for the calls that change something. */
  get domain(): Domain {
    return this.#domain;
  }
}

/** Puts together what the list and the single look-up tell of an instance. */
export function instanceInfo(record: DomainRecord, definition: Definition): InstanceInfo {
  const { state, reason, isActive } = guestPower(record);
  return {
    uuid: record.domain.uuid,
    name: record.domain.name,
    state,
    ...(reason === undefined ? {} : { stateReason: reason }),
    ...(record.cpuTimeNs !== undefined && isActive ? { cpuTimeNs: record.cpuTimeNs } : {}),
    persistent: record.persistent,
    ...(record.autostart === undefined ? {} : { autostart: record.autostart }),
    ...definition,
  };
}

/** What a record says that a guest does. */
export function guestPower(record: Pick<DomainRecord, 'state' | 'reason' | 'isSaved'>): GuestPower {
  const text = stateReason(record.state, record.reason);
  const state = instanceState(record.state);
  return {
    state: state === 'stopped' && record.isSaved ? 'suspended' : state,
    ...(text === undefined ? {} : { reason: text }),
    isActive: isActiveState(state),
  };
}
