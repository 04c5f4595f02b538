import { type CallOptions, type VolumeSource } from '@hostelry/compute';
import { ConnectListAllDomainsFlags, type Connection } from '@hostelry/libvirt';
import { hostSourceKey, sourceKey } from '@hostelry/libvirt-xml';
import { readDomain } from '../devices/domain-xml.js';
import { isLibvirtError } from '../errors.js';
import { type Host } from '../host/host.js';
import { raceAbort } from '../race-abort.js';
import { Definitions } from './definitions.js';

/** A disk of a domain, by what it is on. */
export interface DiskUse {
  readonly target: string;
  /** The alias that names it in every document and event, if it has one of its own. */
  readonly alias: string | undefined;
  /** libvirt-xml's source key; undefined for an empty drive. */
  readonly source: string | undefined;
  readonly isShared: boolean;
  /** What it was attached as; undefined for a disk that is no volume of ours. */
  readonly volume: VolumeSource | undefined;
}

/** What of its host a domain has for itself. */
export interface DomainUses {
  readonly disks: readonly DiskUse[];
  /** libvirt-xml's keys of host devices. */
  readonly hostDevices: readonly string[];
  /** Paths of what it boots from besides disks: kernel, initial RAM disk, firmware and its variables. */
  readonly files: readonly string[];
}

/** A domain and what it has. */
export interface DomainUser extends DomainUses {
  readonly uuid: string;
  readonly name: string;
}

/**
 * Who has which storage and which devices of a host. The document of a domain that runs is read once, and again when an event
 * tells of it or `forget` does. libvirt tells nothing when somebody changes one that is down, so these are read each time.
 */
export class Uses {
  readonly #host: Host;
  readonly #known: Definitions<DomainUses>;
  readonly #heard = new WeakMap<Connection, Promise<void>>();

  constructor(host: Host) {
    this.#host = host;
    this.#known = new Definitions(host);
  }

  /** Every domain of the host with what it has. */
  async all({ signal }: CallOptions): Promise<readonly DomainUser[]> {
    const { ACTIVE, INACTIVE } = ConnectListAllDomainsFlags;
    const connection = await this.#host.connection(signal);
    await raceAbort(this.#hear(connection), signal);
    const domains = await connection.listAllDomains(ACTIVE | INACTIVE, { signal });
    this.#known.retain(new Set(domains.map(({ uuid }) => uuid)));
    const users = domains.map(async (domain): Promise<DomainUser | undefined> => {
      const { uuid, name } = domain;
      try {
        const read = async (): Promise<DomainUses> => usesOf(await domain.getXMLDesc(0, { signal }));
        const uses = domain.id < 0 ? this.#known.refresh(uuid, read) : this.#known.get(uuid, read);
        return { uuid, name, ...(await uses) };
      } catch (error) {
        if (isLibvirtError(error, 'NO_DOMAIN')) return undefined;
        throw error;
      }
    });
    return (await Promise.all(users)).filter((user) => user !== undefined);
  }

  /** A device that comes or goes while its domain runs is told by no lifecycle event. */
  #hear(connection: Connection): Promise<void> {
    let hearing = this.#heard.get(connection);
    if (hearing === undefined) {
      const forget = ({ domain }: { readonly domain: { readonly uuid: string } }): void =>
        this.#known.forget(domain.uuid);
      hearing = Promise.all([
        connection.onDomainEvent('deviceAdded', forget),
        connection.onDomainEvent('deviceRemoved', forget),
      ]).then(
        () => undefined,
        (error: unknown) => {
          if (isLibvirtError(error, 'NO_SUPPORT')) return;
          this.#heard.delete(connection);
          throw error;
        },
      );
      this.#heard.set(connection, hearing);
    }
    return hearing;
  }

  /** What one domain has, as its document is now. */
  of(uuid: string, text: () => Promise<string>): Promise<DomainUses> {
    return this.#known.refresh(uuid, async () => usesOf(await text()));
  }

  /** The domain was changed by us. */
  forget(uuid: string): void {
    this.#known.forget(uuid);
  }
}

/** Reads what a domain has off its document. */
export function usesOf(xml: string): DomainUses {
  const { map, domain } = readDomain(xml);
  const { kernel, initrd, dtb, loader, nvram } = domain.os ?? {};
  const variables = nvram !== undefined && 'value' in nvram ? nvram.value : undefined;
  const files = [kernel, initrd, dtb, loader?.value, variables].filter((path) => path !== undefined);
  const disks = map.disk.map(({ spec, element }): DiskUse => ({
    target: spec.name ?? '',
    alias: spec.alias,
    source: element === undefined ? undefined : sourceKey('disk', element),
    isShared: spec.shared === 'shared',
    volume: rememberedVolume(spec),
  }));
  const hostDevices = [...map.hostdev, ...map.interface].flatMap(({ type, element }) => {
    const key = element === undefined ? undefined : hostSourceKey(type, element);
    return key === undefined ? [] : [key];
  });
  return { disks, hostDevices, files };
}

/** What a disk was attached as: the domain's metadata keeps it in the disk's `volumeInfo`. */
export function rememberedVolume(spec: { readonly volumeInfo?: unknown }): VolumeSource | undefined {
  const { source } = (spec.volumeInfo ?? {}) as { readonly source?: VolumeSource };
  return typeof source?.kind === 'string' ? source : undefined;
}

/** Who has a device of the host, by the keys that it may have in a document. */
export function userOf(users: readonly DomainUser[], keys: readonly string[]): DomainUser | undefined {
  return users.find(({ hostDevices }) => hostDevices.some((key) => keys.includes(key)));
}
