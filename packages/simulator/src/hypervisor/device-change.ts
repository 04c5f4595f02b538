import { type Devices, type Disk } from '@hostelry/libvirt-xml';
import { type AnyDevice, allDevices, devicesOf, isOne, type SentDevice, setDevices } from './device-kinds.js';
import { failure } from './errors.js';

/** Adds a device. Fails as libvirt does if its place is taken. */
export function attachDevice(devices: Devices, sent: SentDevice): AnyDevice {
  const { kind } = sent;
  const device = structuredClone<AnyDevice>(sent.device);
  const known = devicesOf(devices, kind);
  if (isOne(kind) && known.length > 0) {
    throw failure('OPERATION_INVALID', `domain already has a ${kind} device`, 'DOMAIN');
  }
  const target = device.target?.dev;
  if (kind === 'disk') {
    if (target === undefined) throw failure('XML_ERROR', 'missing target information for device', 'DOMAIN');
    if (known.some((other) => other.target?.dev === target)) {
      throw failure('OPERATION_FAILED', `target ${target} already exists`, 'DOMAIN');
    }
  }
  setDevices(devices, kind, [...known, device]);
  return device;
}

/** Takes away the device that a document means; the answer is what has gone. Fails with DEVICE_MISSING if there is none. */
export function detachDevice(devices: Devices, sent: SentDevice): AnyDevice {
  const { kind } = sent;
  const known = devicesOf(devices, kind);
  const found = known.find((other) => matches(other, sent)) ?? missing(sent);
  setDevices(
    devices,
    kind,
    known.filter((other) => other !== found),
  );
  return found;
}

/** The device with that alias. Fails with DEVICE_MISSING if there is none. */
export function deviceByAlias(devices: Devices, alias: string): SentDevice {
  const found = allDevices(devices).find(({ device }) => device.alias?.name === alias);
  if (found === undefined) throw failure('DEVICE_MISSING', `no device found with alias ${alias}`, 'DOMAIN');
  return found;
}

/** What an update did to a disk's medium. */
export interface MediaChange {
  readonly alias: string;
  readonly oldPath: string | undefined;
  readonly newPath: string | undefined;
}

/** Puts a device in the place of the one that it means, which keeps its alias and address. */
export function updateDevice(devices: Devices, sent: SentDevice): MediaChange | undefined {
  const { kind } = sent;
  const known = devicesOf(devices, kind);
  const found = known.find((other) => matches(other, sent)) ?? missing(sent);
  const device = { ...structuredClone(sent.device) } as AnyDevice & Record<string, unknown>;
  const kept = found as AnyDevice & Record<string, unknown>;
  for (const key of ['alias', 'address']) if (kept[key] !== undefined) device[key] ??= kept[key];
  setDevices(
    devices,
    kind,
    known.map((other) => (other === found ? device : other)),
  );
  if (kind !== 'disk') return undefined;
  const [before, after] = [found, device].map((disk) => pathOf(disk as Disk));
  return before === after ? undefined : { alias: found.alias?.name ?? '', oldPath: before, newPath: after };
}

function pathOf(disk: Disk): string | undefined {
  return disk.type === 'block' ? disk.source?.dev : disk.type === 'file' ? disk.source?.file : undefined;
}

/** Whether a document means that device: by alias, by what a kind is known by, else by being the only one of its kind or the same. */
function matches(device: AnyDevice, { kind, device: wanted }: SentDevice): boolean {
  if (wanted.alias !== undefined && device.alias !== undefined)
    return device.alias.name === wanted.alias.name;
  switch (kind) {
    case 'disk':
      return device.target?.dev === wanted.target?.dev;
    case 'interface':
      if (wanted.mac === undefined)
        return device.target?.dev === wanted.target?.dev && wanted.target !== undefined;
      return device.mac?.address.toLowerCase() === wanted.mac.address.toLowerCase();
    case 'graphics':
      return device.type === wanted.type;
    default:
      return contains(device, wanted);
  }
}

/** Whether everything that `part` says is said by `whole`, too. */
function contains(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part;
  if (typeof whole !== 'object' || whole === null) return false;
  const values = whole as Readonly<Record<string, unknown>>;
  return Object.entries(part).every(([key, value]) => contains(values[key], value));
}

function missing({ kind, device }: SentDevice): never {
  if (kind === 'disk')
    throw failure('DEVICE_MISSING', `disk ${device.target?.dev ?? ''} not found`, 'DOMAIN');
  if (kind === 'interface') {
    const mac = device.mac?.address ?? '';
    throw failure('DEVICE_MISSING', `no device matching MAC address ${mac} found`, 'DOMAIN');
  }
  throw failure('DEVICE_MISSING', `matching ${kind} device not found`, 'DOMAIN');
}
