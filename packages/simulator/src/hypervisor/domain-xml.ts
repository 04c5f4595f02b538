import { type Disk, type Domain, parseDomain, serializeDomain, toKiB } from '@hostelry/libvirt-xml';
import { checkDomain } from './domain-check.js';
import { type DiskConfig, type DomainConfig } from './domain-config.js';
import { completeDevices } from './domain-devices.js';
import { newUuid, normaliseUuid } from './identifiers.js';
import { readDocument } from './read-document.js';

const DOMAIN = { root: 'domain', origin: 'DOMAIN', parse: (xml: string) => parseDomain(xml) } as const;

/** What a host fills in where a definition says nothing. */
export interface DomainDefaults {
  /** The architecture of guests, for example `x86_64`. */
  readonly arch: string;
}

/**
 * Reads the definition that a client sent, checks it, and completes it as libvirt does.
 * Fails with libvirt's error for a document that libvirt would refuse.
 */
export function completeDomain(xml: string, defaults: DomainDefaults): DomainConfig {
  const domain = readDocument(DOMAIN, xml);
  checkDomain(domain);
  complete(domain, defaults);
  return configOf(domain);
}

/** The same definition after `edit` has changed its document. Fails if the document cannot be written then. */
export function editDomain(config: DomainConfig, edit: (domain: Domain) => void): DomainConfig {
  const domain = parseDomain(config.text);
  edit(domain);
  // Foreign elements are given as text: only writing and reading show whether they fit.
  const rewrite = (): Domain => parseDomain(serializeDomain(structuredClone(domain)));
  return configOf(readDocument({ ...DOMAIN, parse: rewrite }, config.text));
}

function complete(domain: Domain, defaults: DomainDefaults): void {
  delete domain.id;
  domain.uuid = domain.uuid === undefined ? newUuid() : normaliseUuid(domain.uuid, 'DOMAIN');
  const memory = toKiB(domain.memory);
  const current = domain.currentMemory === undefined ? memory : toKiB(domain.currentMemory);
  domain.memory = { ...domain.memory, value: memory, unit: 'KiB' };
  domain.currentMemory = { value: Math.min(current, memory), unit: 'KiB' };
  domain.vcpu = { placement: 'static', ...(domain.vcpu ?? { value: 1 }) };
  const { os } = domain;
  os.type.arch ??= defaults.arch;
  if (os.type.value === 'hvm' && os.kernel === undefined && !hasBootOrder(domain)) {
    os.boot ??= [{ dev: 'hd' }];
  }
  domain.clock ??= { offset: 'utc' };
  domain.on_poweroff ??= 'destroy';
  domain.on_reboot ??= 'restart';
  domain.on_crash ??= 'destroy';
  domain.devices ??= {};
  completeDevices(domain.devices, os.type.value);
}

function hasBootOrder(domain: Domain): boolean {
  const { disk = [], interface: nics = [], hostdev = [] } = domain.devices ?? {};
  return [...disk, ...nics, ...hostdev].some((device) => device.boot !== undefined);
}

function configOf(domain: Domain): DomainConfig {
  const { devices = {}, os } = domain;
  const maxVcpus = domain.vcpu?.value ?? 1;
  return {
    name: domain.name,
    uuid: domain.uuid ?? newUuid(),
    type: domain.type,
    osType: os.type.value,
    maxMemoryKiB: toKiB(domain.memory),
    memoryKiB: toKiB(domain.currentMemory ?? domain.memory),
    maxVcpus,
    vcpus: domain.vcpu?.current ?? maxVcpus,
    onPoweroff: domain.on_poweroff ?? 'destroy',
    onReboot: domain.on_reboot ?? 'restart',
    hasNvram: os.nvram !== undefined || os.firmware === 'efi',
    bootFiles: [os.kernel, os.initrd].filter((path) => path !== undefined),
    disks: (devices.disk ?? []).map(diskOf),
    interfaces: (devices.interface ?? []).map((nic) => ({
      mac: nic.mac?.address ?? '',
      target: nic.target?.dev,
      network: nic.type === 'network' ? nic.source.network : undefined,
    })),
    // A copy has no source text to keep, so it is written as libvirt writes: its order, its indentation.
    text: serializeDomain(structuredClone(domain)),
  };
}

/** What the hypervisor reads from one disk of a document. */
export function diskOf(disk: Disk): DiskConfig {
  const target = disk.target.dev;
  const isReadOnly = disk.device === 'cdrom' || disk.readonly !== undefined;
  if (disk.type === 'volume') {
    const { pool, volume } = disk.source ?? {};
    const named = pool === undefined || volume === undefined ? undefined : { pool, name: volume };
    return { target, path: undefined, volume: named, isReadOnly };
  }
  const path =
    disk.type === 'block'
      ? disk.source?.dev
      : disk.type === 'file' || disk.type === undefined
        ? disk.source?.file
        : undefined;
  return { target, path, volume: undefined, isReadOnly };
}
