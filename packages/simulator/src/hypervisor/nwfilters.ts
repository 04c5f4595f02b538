import {
  type NWFilter,
  type NWFilterBinding,
  parseDomain,
  parseNWFilter,
  parseNWFilterBinding,
  serializeNWFilter,
  serializeNWFilterBinding,
} from '@hostelry/libvirt-xml';
import { domainText } from './domain-live-xml.js';
import { failure, missingName } from './errors.js';
import { type SimulatedHost } from './host.js';
import { newUuid, normaliseUuid } from './identifiers.js';
import { readDocument } from './read-document.js';

const FILTER = { root: 'filter', origin: 'NWFILTER', parse: (xml: string) => parseNWFilter(xml) } as const;
const BINDING = {
  root: 'filterbinding',
  origin: 'NWFILTER',
  parse: (xml: string) => parseNWFilterBinding(xml),
} as const;

/** One network filter. */
export interface NetworkFilter {
  readonly name: string;
  readonly uuid: string;
  readonly document: NWFilter;
}

/** The network filters of one host, and the interfaces that they are bound to. */
export class NetworkFilters {
  readonly #host: SimulatedHost;
  readonly #byName = new Map<string, NetworkFilter>();
  readonly #bindings = new Map<string, NWFilterBinding>();

  constructor(host: SimulatedHost) {
    this.#host = host;
  }

  list(): NetworkFilter[] {
    return [...this.#byName.values()];
  }

  byName(name: string): NetworkFilter {
    const filter = this.#byName.get(name);
    if (filter === undefined)
      throw failure('NO_NWFILTER', `no nwfilter with matching name '${name}'`, 'NWFILTER');
    return filter;
  }

  byUuid(uuid: string): NetworkFilter {
    const filter = this.list().find((one) => one.uuid === uuid);
    if (filter === undefined)
      throw failure('NO_NWFILTER', `no nwfilter with matching uuid '${uuid}'`, 'NWFILTER');
    return filter;
  }

  /** Defines a filter, or redefines the one with its name. Fails if that has another UUID, as any document without one makes. */
  define(xml: string): NetworkFilter {
    const document = readDocument(FILTER, xml);
    const name = document.name as string | undefined;
    if (name === undefined || name === '') throw missingName('NWFILTER');
    const known = this.#byName.get(name);
    const uuid = document.uuid === undefined ? newUuid() : normaliseUuid(document.uuid, 'NWFILTER');
    if (known !== undefined && known.uuid !== uuid) {
      throw failure(
        'OPERATION_FAILED',
        `filter '${name}' already exists with uuid ${known.uuid}`,
        'NWFILTER',
      );
    }
    const rival = this.list().find((one) => one.uuid === uuid);
    if (rival !== undefined && rival.name !== name) {
      throw failure(
        'OPERATION_FAILED',
        `filter with same UUID but different name ('${rival.name}') already exists`,
        'NWFILTER',
      );
    }
    const filter = { name, uuid, document: { chain: 'root', ...document, uuid } };
    this.#byName.set(name, filter);
    return filter;
  }

  /** Takes a filter away. Fails while it is bound, or another refers to it. */
  undefine(filter: NetworkFilter): void {
    const { name } = filter;
    const used =
      this.bindings().some(({ filterref }) => filterref.filter === name) ||
      this.list().some(
        ({ document }) => document.filterref?.some((reference) => reference.filter === name) === true,
      );
    if (used) throw failure('OPERATION_INVALID', 'nwfilter is in use', 'NWFILTER');
    this.#byName.delete(name);
  }

  /** The bindings that clients made, and those of running guests' interfaces. */
  bindings(): NWFilterBinding[] {
    const bound = new Map(this.#bindings);
    for (const domain of this.#host.domains.list()) {
      if (!domain.isActive || !domain.config.text.includes('<filterref')) continue;
      const live = parseDomain(domainText(domain.config, { id: domain.id, secure: false }));
      for (const nic of live.devices?.interface ?? []) {
        const { filterref, target, mac } = nic;
        if (filterref === undefined || target?.dev === undefined || mac === undefined) continue;
        const owner = { name: domain.name, uuid: domain.uuid };
        bound.set(target.dev, {
          owner,
          portdev: { name: target.dev },
          mac: { address: mac.address },
          filterref,
        });
      }
    }
    return [...bound.values()];
  }

  binding(portdev: string): NWFilterBinding {
    const found = this.bindings().find((one) => one.portdev.name === portdev);
    if (found === undefined) {
      throw failure('NO_NWFILTER_BINDING', `no nwfilter binding for port dev '${portdev}'`, 'NWFILTER');
    }
    return found;
  }

  /** Binds a filter to an interface. Fails if the filter is not there, or the interface has one. */
  bind(xml: string): NWFilterBinding {
    const binding = readDocument(BINDING, xml);
    const portdev = binding.portdev.name;
    this.byName(binding.filterref.filter);
    if (this.bindings().some((one) => one.portdev.name === portdev)) {
      throw failure(
        'OPERATION_FAILED',
        `nwfilter binding already exists for port dev '${portdev}'`,
        'NWFILTER',
      );
    }
    this.#bindings.set(portdev, binding);
    return binding;
  }

  unbind(portdev: string): void {
    this.binding(portdev);
    if (!this.#bindings.delete(portdev)) {
      throw failure(
        'OPERATION_INVALID',
        `nwfilter binding of port dev '${portdev}' belongs to a running guest`,
        'NWFILTER',
      );
    }
  }
}

/** The document that libvirt would answer. */
export function filterText({ document }: NetworkFilter): string {
  return serializeNWFilter(structuredClone(document));
}

/** The document that libvirt would answer. */
export function bindingText(binding: NWFilterBinding): string {
  return serializeNWFilterBinding(structuredClone(binding));
}
