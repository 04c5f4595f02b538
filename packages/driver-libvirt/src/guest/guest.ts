import { type CallOptions, type InstanceInfo, type InstanceState } from '@hostelry/compute';
import { DomainXMLFlags, type Domain } from '@hostelry/libvirt';
import { parseDocument, parseDomain, type Domain as DomainDocument } from '@hostelry/libvirt-xml';
import { instanceState, isActiveState, stateReason } from '../host/domain-state.js';
import { type DomainRecord } from '../host/listing.js';
import { definitionOf, type Definition } from './definition.js';
import { readInstanceMetadata, type InstanceMetadata } from './metadata.js';
import { readRescueRecord, type RescueRecord } from './rescue-record.js';

/** What a guest is doing. */
export interface GuestPower {
  readonly state: InstanceState;
  readonly reason?: string;
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

  /** The state now. */
  async power(options: CallOptions = {}): Promise<GuestPower> {
    const { state, reason } = await this.#domain.getState({ signal: options.signal });
    return guestPower(state, reason);
  }

  /** Whether it has vCPUs and memory on the host now. */
  async isActive(options: CallOptions = {}): Promise<boolean> {
    return isActiveState((await this.power(options)).state);
  }

  isPersistent(options: CallOptions = {}): Promise<boolean> {
    return this.#domain.isPersistent({ signal: options.signal });
  }

  /** The document: of the running guest if it runs, or with `inactive` the one that its next start uses. */
  async document(options: CallOptions & { readonly inactive?: boolean } = {}): Promise<DomainDocument> {
    return parseDomain(await this.#text(options));
  }

  #text({ inactive, signal }: CallOptions & { readonly inactive?: boolean }): Promise<string> {
    return this.#domain.getXMLDesc(inactive === true ? DomainXMLFlags.INACTIVE : 0, { signal });
  }

  /** What its next start uses, as text and without secrets. */
  definitionText(options: CallOptions = {}): Promise<string> {
    return this.#text({ ...options, inactive: true });
  }

  /** What its next start uses, complete and with its secrets, as text: to be changed and defined again. Never to be told. */
  configuration(options: CallOptions = {}): Promise<string> {
    const flags = DomainXMLFlags.INACTIVE | DomainXMLFlags.SECURE;
    return this.#domain.getXMLDesc(flags, { signal: options.signal });
  }

  /** What its document says, summed up. */
  async definition(options: CallOptions = {}): Promise<Definition> {
    return definitionOf(await this.#text(options));
  }

  /** What Hostelry wrote into it; undefined for a guest made by others. */
  async metadata(options: CallOptions = {}): Promise<InstanceMetadata | undefined> {
    return readInstanceMetadata(parseDocument(await this.#text({ ...options, inactive: true })).root);
  }

  /** What leads back from a rescue; undefined if it is not rescued. */
  async rescueRecord(options: CallOptions = {}): Promise<RescueRecord | undefined> {
    return readRescueRecord(parseDocument(await this.definitionText(options)).root);
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
  const { state, reason } = guestPower(record.state, record.reason);
  return {
    uuid: record.domain.uuid,
    name: record.domain.name,
    state,
    ...(reason === undefined ? {} : { stateReason: reason }),
    ...(record.cpuTimeNs !== undefined && isActiveState(state) ? { cpuTimeNs: record.cpuTimeNs } : {}),
    persistent: record.persistent,
    ...definition,
  };
}

function guestPower(state: number, reason: number | undefined): GuestPower {
  const text = stateReason(state, reason);
  return { state: instanceState(state), ...(text === undefined ? {} : { reason: text }) };
}
