import { type HostInterface, parseHostInterface, serializeHostInterface } from '@hostelry/libvirt-xml';
import { ErrorDomain, ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { failure, missingName } from './errors.js';
import { type SimulatedHost } from './host.js';
import { readDocument } from './read-document.js';

const DOCUMENT = {
  root: 'interface',
  origin: 'INTERFACE',
  parse: (xml: string) => parseHostInterface(xml),
} as const;

/** One interface of a host. */
export interface PhysicalInterface {
  readonly name: string;
  readonly document: HostInterface;
  readonly isActive: boolean;
}

/** The interfaces of one host, with the one transaction that changes to them can be taken back in. */
export class HostInterfaces {
  #byName = new Map<string, PhysicalInterface>();
  #before: Map<string, PhysicalInterface> | undefined;

  /** Begins with the one interface that libvirt's test driver has. */
  constructor(_host: SimulatedHost) {
    const document: HostInterface = {
      type: 'ethernet',
      name: 'eth1',
      start: { mode: 'onboot' },
      mac: { address: 'aa:bb:cc:dd:ee:ff' },
      mtu: { size: 1492 },
      protocol: [
        {
          family: 'ipv4',
          ip: [{ address: '192.168.0.5', prefix: 24 }],
          route: { gateway: '192.168.0.1' },
        },
      ],
    };
    this.#byName.set('eth1', { name: 'eth1', document, isActive: true });
  }

  list(active?: boolean): PhysicalInterface[] {
    return [...this.#byName.values()].filter((one) => active === undefined || one.isActive === active);
  }

  byName(name: string): PhysicalInterface {
    const found = this.#byName.get(name);
    if (found === undefined)
      throw failure('NO_INTERFACE', `no interface with matching name '${name}'`, 'INTERFACE');
    return found;
  }

  byMac(mac: string): PhysicalInterface[] {
    return this.list().filter((one) => macOf(one).toLowerCase() === mac.toLowerCase());
  }

  define(xml: string): PhysicalInterface {
    const document = readDocument(DOCUMENT, xml);
    const { name } = document;
    if (name === undefined || name === '') throw missingName('INTERFACE');
    const defined = { name, document, isActive: this.#byName.get(name)?.isActive ?? false };
    this.#byName.set(name, defined);
    return defined;
  }

  undefine(name: string): void {
    this.byName(name);
    this.#byName.delete(name);
  }

  /** Fails if it is up, or down, already. */
  setActive(name: string, isActive: boolean): void {
    const found = this.byName(name);
    if (found.isActive === isActive) throw invalid();
    this.#byName.set(name, { ...found, isActive });
  }

  /** From now on changes can be taken back. Fails if that has been begun already. */
  begin(): void {
    if (this.#before !== undefined) {
      throw failure('OPERATION_INVALID', 'there is another transaction running.', 'INTERFACE');
    }
    this.#before = new Map(this.#byName);
  }

  commit(): void {
    this.#end('committed');
  }

  /** Takes back what was changed since `begin`; what was up before is not, as with libvirt's test driver. */
  rollback(): void {
    const before = this.#end('rolled back');
    this.#byName = new Map([...before].map(([name, one]) => [name, { ...one, isActive: false }]));
  }

  #end(what: string): Map<string, PhysicalInterface> {
    const before = this.#before;
    if (before === undefined) {
      throw failure('OPERATION_INVALID', `no transaction running, nothing to be ${what}.`, 'INTERFACE');
    }
    this.#before = undefined;
    return before;
  }
}

/** The MAC address of an interface; empty for one that has none of its own. */
export function macOf({ document }: PhysicalInterface): string {
  return document.type === 'ethernet' ? (document.mac?.address ?? '') : '';
}

/** The document that libvirt would answer. */
export function interfaceText({ document }: PhysicalInterface): string {
  return serializeHostInterface(structuredClone(document));
}

function invalid(): LibvirtError {
  const message = 'Requested operation is not valid';
  return new LibvirtError(ErrorNumber.OPERATION_INVALID, message, { domain: ErrorDomain.INTERFACE });
}
