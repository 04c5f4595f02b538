import { type Console, type Controller, type Devices, type Disk } from '@hostelry/libvirt-xml';
import { newMac } from './identifiers.js';

type ControllerType = Controller['type'];

/** How many drives each kind of controller takes, and how they are numbered: units a bus, buses a controller. */
const DRIVE_BUSES: Readonly<Record<string, { readonly units: number; readonly buses: number }>> = {
  ide: { units: 2, buses: 2 },
  sata: { units: 6, buses: 1 },
  scsi: { units: 7, buses: 1 },
  fdc: { units: 2, buses: 1 },
};

const BUS_BY_PREFIX: Readonly<Record<string, NonNullable<Disk['target']['bus']>>> = {
  hd: 'ide',
  sd: 'scsi',
  vd: 'virtio',
  xvd: 'xen',
  fd: 'fdc',
  ubd: 'uml',
};

/** Fills in what libvirt fills in for the devices of a definition: buses, addresses, controllers, MACs, consoles, video. */
export function completeDevices(devices: Devices, osType: string): void {
  for (const disk of devices.disk ?? []) completeDisk(devices, disk);
  for (const nic of devices.interface ?? []) nic.mac ??= { address: newMac() };
  completeConsoles(devices, osType);
  if (devices.channel?.some((channel) => channel.target?.type === 'virtio') === true) {
    ensureController(devices, 'virtio-serial', 0);
  }
  completeDisplay(devices);
}

function completeDisk(devices: Devices, disk: Disk): void {
  disk.type ??= 'file';
  disk.device ??= 'disk';
  const [, prefix = '', letters = 'a'] = /^([a-z]*d)([a-z]+)/.exec(disk.target.dev) ?? [];
  const guessed = BUS_BY_PREFIX[prefix];
  if (disk.target.bus === undefined && guessed !== undefined) disk.target.bus = guessed;
  if (disk.device === 'cdrom') disk.readonly ??= {};
  const bus = disk.target.bus ?? '';
  const layout = DRIVE_BUSES[bus];
  if (layout === undefined) return;
  disk.address ??= driveAddress(letters, layout);
  if (disk.address.type === 'drive') {
    ensureController(devices, bus as ControllerType, disk.address.controller ?? 0);
  }
}

function driveAddress(
  letters: string,
  layout: { readonly units: number; readonly buses: number },
): NonNullable<Disk['address']> {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 96;
  index -= 1;
  return {
    type: 'drive',
    controller: Math.floor(index / (layout.units * layout.buses)),
    bus: Math.floor(index / layout.units) % layout.buses,
    target: 0,
    unit: index % layout.units,
  };
}

function ensureController(devices: Devices, type: ControllerType, index: number): void {
  const controllers = (devices.controller ??= []);
  const same = controllers.filter((controller) => controller.type === type);
  const nameless = same.find((controller) => controller.index === undefined);
  if (nameless !== undefined) nameless.index = 0;
  for (let wanted = 0; wanted <= index; wanted++) {
    if (!same.some((controller) => controller.index === wanted))
      controllers.push({ type, index: wanted } as Controller);
  }
}

function completeConsoles(devices: Devices, osType: string): void {
  const first = devices.console?.[0];
  const emulated = osType === 'hvm';
  const forSerial = first?.target?.type === undefined || first.target.type === 'serial';
  if (emulated && first !== undefined && forSerial && devices.serial === undefined) {
    const { target: _target, tty: _tty, ...backend } = first;
    devices.serial = [backend];
  }
  devices.serial?.forEach((serial, index) => {
    serial.target = { ...serial.target, port: serial.target?.port ?? index };
  });
  const serial = devices.serial?.[0];
  if (emulated && serial !== undefined && forSerial) {
    // The first console of an emulated guest is its first serial port, whatever the document says.
    const { target: _target, log: _log, ...backend } = serial;
    const console: Console = { ...backend, target: { type: 'serial', port: 0 } };
    devices.console = [console, ...(devices.console ?? []).slice(1)];
  }
  devices.console?.forEach((console, index) => {
    const type = console.target?.type ?? (emulated ? 'serial' : undefined);
    console.target = { ...console.target, ...(type && { type }), port: console.target?.port ?? index };
  });
}

function completeDisplay(devices: Devices): void {
  for (const graphics of devices.graphics ?? []) {
    if (graphics.type !== 'vnc' && graphics.type !== 'spice') continue;
    if (graphics.port === undefined) graphics.autoport ??= 'yes';
    if (graphics.autoport === 'yes') graphics.port ??= -1;
    graphics.listenElement ??= [
      { type: 'address', ...(graphics.listen !== undefined && { address: graphics.listen }) },
    ];
  }
  if (devices.graphics !== undefined && devices.video === undefined) {
    devices.video = [{ model: { type: 'cirrus', vram: 16384, heads: 1, primary: 'yes' } }];
  }
}
