import { parseDomain } from '@hostelry/libvirt-xml';
import { type SimulatedDomain } from './domain.js';
import { failure } from './errors.js';

/** A file system as the guest's own system sees it. */
export interface GuestFileSystem {
  readonly mountpoint: string;
  /** Of the guest's partition. */
  readonly name: string;
  readonly type: string;
  /** Targets of the disks below it. */
  readonly disks: readonly string[];
}

/** The software in one running guest that answers the host: it knows its file systems, users and clock. */
export class GuestAgent {
  readonly #domain: SimulatedDomain;
  #frozen = false;
  #offsetMs = 0;
  readonly #sshKeys = new Map<string, string[]>();
  readonly #passwords = new Map<string, string>();

  constructor(domain: SimulatedDomain) {
    this.#domain = domain;
  }

  /** Fails as libvirt does where no guest runs that could answer. */
  requireAnswer(): void {
    if (!this.#domain.isActive) throw failure('OPERATION_INVALID', 'domain is not running', 'DOMAIN');
    if (this.#domain.behaviour.agent === 'silent') {
      throw failure('AGENT_UNRESPONSIVE', 'QEMU guest agent is not connected', 'DOMAIN');
    }
  }

  get hostname(): string {
    return `${this.#domain.name}host`;
  }

  /** Whether its file systems are held for a snapshot. */
  get isFrozen(): boolean {
    return this.#frozen;
  }

  /** Root and boot on the first disk. */
  get fileSystems(): readonly GuestFileSystem[] {
    const disk = this.#domain.config.disks[0]?.target ?? 'vda';
    return [
      { mountpoint: '/', name: `${disk}1`, type: 'ext4', disks: [disk] },
      { mountpoint: '/boot', name: `${disk}2`, type: 'ext4', disks: [disk] },
    ];
  }

  /** Holds the file systems, or those named; answers how many it newly holds. */
  freeze(mountpoints: readonly string[]): number {
    if (this.#frozen) return 0;
    this.#frozen = true;
    return this.#count(mountpoints);
  }

  /** Lets the file systems go; answers how many. */
  thaw(mountpoints: readonly string[]): number {
    if (!this.#frozen) return 0;
    this.#frozen = false;
    return this.#count(mountpoints);
  }

  #count(mountpoints: readonly string[]): number {
    if (mountpoints.length === 0) return this.fileSystems.length;
    return this.fileSystems.filter(({ mountpoint }) => mountpoints.includes(mountpoint)).length;
  }

  /** The guest's clock in milliseconds, by the host's. */
  time(hostNow: number): number {
    return hostNow + this.#offsetMs;
  }

  setTime(milliseconds: number, hostNow: number): void {
    this.#offsetMs = milliseconds - hostNow;
  }

  setPassword(user: string, password: string): void {
    this.#passwords.set(user, password);
  }

  /** Whether that is the password that was last set for the user: for tests. */
  hasPassword(user: string, password: string): boolean {
    return this.#passwords.get(user) === password;
  }

  sshKeys(user: string): readonly string[] {
    return this.#sshKeys.get(user) ?? [];
  }

  setSshKeys(user: string, keys: readonly string[]): void {
    this.#sshKeys.set(user, [...keys]);
  }

  /** Whether the definition has the agent's channel. */
  get hasChannel(): boolean {
    const channels = parseDomain(this.#domain.config.text).devices?.channel ?? [];
    return channels.some(
      (channel) => channel.target?.type === 'virtio' && channel.target.name?.includes('agent') === true,
    );
  }
}
