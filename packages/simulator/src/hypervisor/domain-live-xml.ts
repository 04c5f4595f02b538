import { type Devices, type Disk, type Domain, parseDomain, serializeDomain } from '@hostelry/libvirt-xml';
import { type DomainConfig } from './domain-config.js';

/** Which document of a domain is wanted. */
export interface DomainTextOptions {
  /** The id of the running domain, to get what it runs with; undefined for the inactive document. */
  readonly id?: number | undefined;
  /** Nothing but the id is added. */
  readonly plain?: boolean;
  /** Passwords are included. */
  readonly secure: boolean;
}

/** The document that libvirt would answer for a domain: with id, aliases and host ends while it runs. */
export function domainText(config: DomainConfig, options: DomainTextOptions): string {
  const hidden = !options.secure && config.text.includes(' passwd=');
  const named = options.id === undefined && config.text.includes('<alias ');
  if (!hidden && !named) {
    if (options.id === undefined) return config.text;
    // The root's one attribute, as the text is one of ours; reading and writing it cold would take 5 ms of a short run.
    if (options.plain === true) return config.text.replace(/^<domain type='[^']*'/, `$& id='${options.id}'`);
  }
  const domain = parseDomain(config.text);
  if (hidden) hideSecrets(domain);
  if (named) forgetAliases(domain.devices ?? {});
  if (options.id !== undefined) {
    domain.id = options.id;
    if (options.plain !== true) enliven(domain.devices ?? {}, options.id);
  }
  return serializeDomain(structuredClone(domain));
}

function hideSecrets(domain: Domain): void {
  for (const graphics of domain.devices?.graphics ?? []) {
    if (graphics.type === 'vnc' || graphics.type === 'spice') delete graphics.passwd;
  }
}

/** Takes away the aliases that are not the user's own: a definition that was live has some. */
function forgetAliases(devices: Devices): void {
  for (const list of Object.values(devices) as unknown[]) {
    for (const device of (Array.isArray(list) ? list : [list]) as { alias?: { name: string } }[]) {
      if (device.alias !== undefined && !device.alias.name.startsWith('ua-')) delete device.alias;
    }
  }
}

/** Gives devices what they have only while the domain runs: aliases, host ends and ports. */
export function enliven(devices: Devices, id: number): void {
  nameDevices(devices);
  devices.interface?.forEach((nic, index) => {
    nic.target ??= { dev: `vnet${id}n${index}` };
  });
  const terminal = { path: `/dev/pts/${id}` };
  for (const device of [...(devices.serial ?? []), ...(devices.console ?? [])]) {
    if (device.type === 'pty' || device.type === undefined) device.source ??= terminal;
  }
  for (const console of devices.console ?? []) {
    if (console.type === 'pty' || console.type === undefined) console.tty ??= terminal.path;
  }
  devices.graphics?.forEach((graphics, index) => {
    if (graphics.type !== 'vnc' && graphics.type !== 'spice') return;
    if (graphics.autoport === 'yes') graphics.port = 5899 + id + 10_000 * index;
  });
}

function nameDevices(devices: Devices): void {
  for (const disk of devices.disk ?? []) disk.alias ??= { name: diskAlias(disk) };
  for (const controller of devices.controller ?? []) {
    controller.alias ??= {
      name: `${controller.type}${controller.type === 'pci' ? '.' : ''}${controller.index ?? 0}`,
    };
  }
  const kinds = {
    net: devices.interface,
    serial: devices.serial,
    parallel: devices.parallel,
    channel: devices.channel,
    fs: devices.filesystem,
    input: devices.input,
    tpm: devices.tpm,
    sound: devices.sound,
    video: devices.video,
    hostdev: devices.hostdev,
    watchdog: devices.watchdog,
    rng: devices.rng,
    panic: devices.panic,
  };
  for (const [kind, list] of Object.entries(kinds)) {
    nameEach(kind, list ?? []);
  }
  devices.console?.forEach((console, index) => {
    const serial = console.target?.type === 'serial' ? devices.serial?.[index]?.alias?.name : undefined;
    console.alias ??= { name: serial ?? `console${index}` };
  });
  const { memballoon, vsock } = devices;
  if (memballoon !== undefined && memballoon.model !== 'none') memballoon.alias ??= { name: 'balloon0' };
  if (vsock !== undefined) vsock.alias ??= { name: 'vsock0' };
}

/** Names devices by their number; one that others have already is passed over, so that what is plugged in later gets a name of its own. */
function nameEach(kind: string, list: readonly { alias?: { name: string } }[]): void {
  const taken = new Set(list.map(({ alias }) => alias?.name));
  list.forEach((device, index) => {
    if (device.alias !== undefined) return;
    let number = index;
    while (taken.has(`${kind}${number}`)) number++;
    device.alias = { name: `${kind}${number}` };
    taken.add(device.alias.name);
  });
}

function diskAlias(disk: Disk): string {
  const bus = disk.target.bus ?? 'disk';
  const { address } = disk;
  if (address?.type === 'drive') {
    return `${bus}${address.controller ?? 0}-${address.bus ?? 0}-${address.unit ?? 0}`;
  }
  return `${bus}-disk${disk.target.dev.charCodeAt(disk.target.dev.length - 1) - 97}`;
}
