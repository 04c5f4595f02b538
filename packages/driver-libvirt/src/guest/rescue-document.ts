import { type KernelBootSpec } from '@hostelry/compute';
import { parseDomain, serializeDomain, setMetadata, type Disk, type Domain } from '@hostelry/libvirt-xml';
import { driveIndex, driveName, type DiskBus } from '../devices/drive-name.js';
import { type Hypervisor, type Platform } from '../hypervisors/hypervisor.js';
import { guestBoot, type KernelFiles } from './boot.js';
import { type DiskVolume } from './disks.js';
import { RESCUE_NAMESPACE, writeRescueRecord, type RescueRecord } from './rescue-record.js';

/** What a guest is rescued with. */
export interface RescuePlan {
  readonly hypervisor: Hypervisor;
  /** The volume over the rescue image. */
  readonly volume?: DiskVolume | undefined;
  readonly kernelBoot?: KernelBootSpec | undefined;
  readonly kernelFiles?: KernelFiles | undefined;
  readonly record: RescueRecord;
}

/**
 * The document of a rescued guest, from the one that it is defined by (with its secrets): it boots from the rescue image or kernel,
 * the rescue disk is the first of its bus, and its own disks come after it in their order, in the guest's eyes too.
 */
export function rescueXml(configuration: string, plan: RescuePlan): string {
  const document = parseDomain(configuration);
  const { volume, kernelFiles, record } = plan;
  const platform = platformOf(document);
  const hasRoot = volume !== undefined || ownDisks(document).length > 0;
  const { kernel: _kernel, initrd: _initrd, cmdline: _cmdline, dtb: _dtb, ...firmware } = document.os;
  document.os = { ...firmware, ...kernelOf(plan, platform, hasRoot) };
  if (volume !== undefined) {
    putFirst(document, volume, plan.hypervisor, platform);
    if (kernelFiles === undefined) document.os.boot = [{ dev: 'hd' }];
    forgetBootOrder(document);
  }
  setMetadata(document, 'rescue', RESCUE_NAMESPACE, writeRescueRecord(document.uuid ?? '', record));
  return serializeDomain(document);
}

/** The document of a guest as it was before the rescue; its secrets, which the record has not, are in the rescued one. */
export function unrescuedXml(record: RescueRecord, configuration: string): string {
  const original = parseDomain(record.definition);
  const { graphics } = parseDomain(configuration).devices ?? {};
  if (original.devices?.graphics !== undefined && graphics !== undefined)
    original.devices.graphics = graphics;
  return serializeDomain(original);
}

function kernelOf(
  { kernelBoot, kernelFiles }: RescuePlan,
  platform: Platform,
  hasRoot: boolean,
): ReturnType<typeof guestBoot> {
  if (kernelFiles === undefined) return {};
  const spec = {
    ...{ name: '', vcpus: 1, memoryMiB: 1, kernelBoot },
    ...(hasRoot ? { rootDisk: { image: { location: '' } } } : {}),
  };
  return guestBoot(spec as Parameters<typeof guestBoot>[0], platform, kernelFiles);
}

function platformOf({ type, os }: Domain): Platform {
  const { value = 'hvm', arch = '', machine } = os.type;
  return { domainType: type, osType: value, arch, machine, maxVcpus: undefined };
}

function ownDisks({ devices }: Domain): Disk[] {
  return (devices?.disk ?? []).filter(({ device = 'disk' }) => device === 'disk');
}

/** On the bus of the guest's own first disk: it surely has a driver for that. */
function putFirst(document: Domain, volume: DiskVolume, hypervisor: Hypervisor, platform: Platform): void {
  const profile = hypervisor.devices(platform);
  const bus: DiskBus = ownDisks(document)[0]?.target.bus ?? profile.diskBus;
  const disks = document.devices?.disk ?? [];
  const shifted = disks
    .map((disk) => ({ disk, index: driveIndex(bus, disk.target.dev) }))
    .filter((each): each is { disk: Disk; index: number } => each.index !== undefined)
    .sort((one, other) => one.index - other.index);
  const rescue: Disk = {
    type: 'file',
    device: 'disk',
    driver: {
      ...(profile.diskDriver === undefined ? {} : { name: profile.diskDriver }),
      type: volume.format,
      discard: 'unmap',
    },
    source: { file: volume.path },
    target: { dev: driveName(bus, 0), bus },
  };
  for (const { disk, index } of shifted) disk.target.dev = driveName(bus, index + 1);
  passOnAddresses([rescue, ...shifted.map(({ disk }) => disk)]);
  document.devices = { ...document.devices, disk: [rescue, ...disks] };
}

/**
 * A guest names its disks by their addresses: each takes that of the one before it, and libvirt finds one for the last.
 * Places on a drive controller follow from the names, so libvirt finds them all.
 */
function passOnAddresses(disks: readonly Disk[]): void {
  for (const disk of disks) if (disk.address?.type === 'drive') delete disk.address;
  const places = disks.map(({ address }) => address).filter((address) => address !== undefined);
  for (const disk of disks) {
    const place = places.shift();
    if (place === undefined) delete disk.address;
    else disk.address = place;
  }
}

/** Orders of single devices exclude the order of kinds, and would put the guest's own disks first. */
function forgetBootOrder({ devices = {} }: Domain): void {
  const { disk = [], interface: cards = [], hostdev = [], redirdev = [] } = devices;
  for (const device of [...disk, ...cards, ...hostdev, ...redirdev]) delete device.boot;
}
