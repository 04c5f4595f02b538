import { type DiskConfig, type DomainConfig, type InterfaceConfig } from './domain-config.js';

/**
 * One of many guests made from one template: it holds its name and UUID, and derives the rest when asked.
 * The template's own name, UUID, MAC and disk path are replaced in the text.
 */
export class SeededConfig implements DomainConfig {
  readonly name: string;
  readonly uuid: string;
  readonly #template: DomainConfig;

  constructor(template: DomainConfig, identity: { readonly name: string; readonly uuid: string }) {
    this.#template = template;
    this.name = identity.name;
    this.uuid = identity.uuid;
  }

  get type(): string {
    return this.#template.type;
  }

  get osType(): string {
    return this.#template.osType;
  }

  get maxMemoryKiB(): number {
    return this.#template.maxMemoryKiB;
  }

  get memoryKiB(): number {
    return this.#template.memoryKiB;
  }

  get maxVcpus(): number {
    return this.#template.maxVcpus;
  }

  get vcpus(): number {
    return this.#template.vcpus;
  }

  get onPoweroff(): string {
    return this.#template.onPoweroff;
  }

  get onReboot(): string {
    return this.#template.onReboot;
  }

  get hasNvram(): boolean {
    return this.#template.hasNvram;
  }

  get bootFiles(): readonly string[] {
    return this.#template.bootFiles;
  }

  get disks(): readonly DiskConfig[] {
    return this.#template.disks.map((disk) => ({ ...disk, path: this.#path(disk.path) }));
  }

  get interfaces(): readonly InterfaceConfig[] {
    return this.#template.interfaces.map((nic) => ({ ...nic, mac: this.#mac() }));
  }

  get text(): string {
    const { name, uuid, disks, interfaces } = this.#template;
    let text = this.#template.text
      .replace(`<name>${name}</name>`, `<name>${this.name}</name>`)
      .replace(uuid, this.uuid);
    for (const { path } of disks) {
      if (path !== undefined) text = text.replace(path, this.#path(path) ?? path);
    }
    for (const { mac } of interfaces) text = text.replace(mac, this.#mac());
    return text;
  }

  #path(path: string | undefined): string | undefined {
    return path?.replace(`/${this.#template.name}.`, `/${this.name}.`);
  }

  /** From the UUID, so that it is the guest's own and stays. */
  #mac(): string {
    const tail = this.uuid.slice(-6);
    return `52:54:00:${tail.slice(0, 2)}:${tail.slice(2, 4)}:${tail.slice(4)}`;
  }
}
