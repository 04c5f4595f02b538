import {
  ComputeError,
  validateDeviceSpec,
  type CallOptions,
  type DeviceInfo,
  type DeviceSpec,
} from '@hostelry/compute';
import { type GuestDevices } from '../devices/hotplug/guest-devices.js';
import { type DevSpec, type DevSpecOf } from '../devices/registry.js';
import { listedDevices } from '../guest/device-list.js';
import { type Guest } from '../guest/guest.js';
import { userOf } from '../guest/uses.js';
import { type GivableDevice } from '../host/node-devices.js';
import { onGuest, type ActionContext } from './context.js';

type HostDeviceSpec = Extract<DeviceSpec, { readonly kind: 'pci' | 'usb' | 'mediated' }>;

/** Gives an instance a device, at once if it runs and from now on at each start; see DevicesFacet.attach. */
export function attachDevice(
  context: ActionContext,
  uuid: string,
  given: DeviceSpec,
  options: CallOptions = {},
): Promise<DeviceInfo> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: 'attach a device to', signal }, async (guest) => {
    const spec = validateDeviceSpec(given);
    const { devices } = await context.attachments();
    return devices.use(guest.domain, options, async (opened) => {
      if (spec.kind === 'random') return plug(opened, randomSource(spec.bytesPerSecond));
      if (spec.kind === 'watchdog') return plug(opened, newWatchdog(guest, opened, spec.action));
      const device = await freeDevice(context, spec, options);
      // No document shows it before it is plugged: until then the claim keeps others off.
      const claim = `device ${device.keys[0] ?? ''}`;
      if (context.claims.has(claim)) throw inUse(device, 'another instance');
      context.claims.add(claim);
      try {
        signal?.throwIfAborted();
        return await plug(opened, hostDevice(device));
      } finally {
        context.claims.delete(claim);
      }
    });
  });
}

/** Not with a signal: an attaching that goes on in the daemon could overtake its undo. */
async function plug(opened: GuestDevices, spec: DevSpec): Promise<DeviceInfo> {
  const plugged = await opened.plug(spec);
  const found = listedDevices(opened.store.snapshot.map).find(({ object }) => object === plugged);
  if (found === undefined) throw new ComputeError('internal', `A ${spec.type} device is not listed`);
  return found.info;
}

function randomSource(bytesPerSecond: number | undefined): DevSpecOf<'rng'> {
  const rate = bytesPerSecond === undefined ? {} : { bytes: bytesPerSecond, period: 1_000 };
  return { type: 'rng', specParams: { backend: 'random', source: 'urandom', ...rate } };
}

const ACTIONS = { reset: 'reset', 'power-off': 'poweroff', pause: 'pause', none: 'none' } as const;

function newWatchdog(guest: Guest, opened: GuestDevices, action: keyof typeof ACTIONS): DevSpec {
  if (opened.store.snapshot.map.watchdog.length > 0) {
    throw new ComputeError('conflict', `Instance "${guest.name}" has a watchdog already`);
  }
  return { type: 'watchdog', specParams: { action: ACTIONS[action] } };
}

/** The device of the host that a spec means and nobody has, by what the host's libvirt shows and what its domains have. */
async function freeDevice(
  context: ActionContext,
  spec: HostDeviceSpec,
  options: CallOptions,
): Promise<GivableDevice> {
  const { hostDevices, uses } = await context.attachments();
  const [all, users] = await Promise.all([hostDevices.list(options), uses.all(options)]);
  const meant = all.filter((device) => isMeant(device.spec, spec));
  const free = meant.find((device) => userOf(users, device.keys) === undefined);
  if (free !== undefined) {
    // With its place only where there are several alike: it may be plugged in elsewhere at the next start.
    const { usbAddress: _place, ...device } = free;
    return meant.length > 1 ? free : device;
  }
  const [first] = meant;
  if (first !== undefined) throw inUse(first, `instance "${userOf(users, first.keys)?.name ?? ''}"`);
  throw new ComputeError(
    'not-found',
    `The host ${context.host.uri} has no ${describe(spec)} that can be given to an instance`,
  );
}

function isMeant(device: DeviceSpec, spec: HostDeviceSpec): boolean {
  switch (spec.kind) {
    case 'pci':
      return device.kind === 'pci' && device.address === spec.address;
    case 'usb':
      return device.kind === 'usb' && device.vendor === spec.vendor && device.product === spec.product;
    case 'mediated':
      return device.kind === 'mediated' && device.uuid.toLowerCase() === spec.uuid.toLowerCase();
  }
}

/** libvirt takes it from the host's own driver when the guest gets it, and gives it back. */
function hostDevice({ spec, usbAddress }: GivableDevice): DevSpec {
  switch (spec.kind) {
    case 'pci':
      return {
        type: 'hostdev',
        hostdevType: 'pci',
        device: `pci_${spec.address.replace(/[:.]/g, '_')}`,
        managed: true,
      };
    case 'usb':
      return {
        ...{ type: 'hostdev', hostdevType: 'usb', managed: true },
        ...{ vendor: `0x${spec.vendor}`, product: `0x${spec.product}` },
        ...(usbAddress === undefined ? {} : { hostAddress: usbAddress }),
      };
    case 'mediated':
      return { type: 'hostdev', hostdevType: 'mdev', device: spec.uuid };
    default:
      throw new ComputeError('internal', `A ${spec.kind} device is none of the host`);
  }
}

function inUse({ spec }: GivableDevice, by: string): ComputeError {
  return new ComputeError('conflict', `The ${describe(spec)} is in use by ${by}`);
}

function describe(spec: DeviceSpec): string {
  switch (spec.kind) {
    case 'pci':
      return `PCI device ${spec.address}`;
    case 'usb':
      return `USB device ${spec.vendor}:${spec.product}`;
    case 'mediated':
      return `mediated device ${spec.uuid}`;
    default:
      return `${spec.kind} device`;
  }
}
