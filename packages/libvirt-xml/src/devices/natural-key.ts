import { type DeviceKind } from './device-kinds.js';
import { toKiB } from '../units.js';
import { readScalar } from './read-scalar.js';

/**
 * What makes a device this one among those of its kind, by what its user chose: a disk's target, a network interface's MAC
 * in lower case, a controller's type and index, what a host device passes through, a channel's name... Devices with two
 * different such keys are two devices. Undefined where the document does not say, or nothing tells such devices apart
 * (sound cards, say: then only their order does).
 */
export function naturalKey(
  kind: DeviceKind,
  device: object,
  hostSource: string | undefined,
): string | undefined {
  switch (kind) {
    case 'disk':
      return readScalar(device, 'target', 'dev');
    case 'interface':
      return readScalar(device, 'mac', 'address')?.toLowerCase();
    case 'controller':
      return joined(readScalar(device, 'type'), readScalar(device, 'index'));
    case 'hostdev':
      return hostSource;
    case 'filesystem':
      return readScalar(device, 'target', 'dir');
    case 'lease':
      return joined(readScalar(device, 'lockspace') ?? '', readScalar(device, 'key'));
    case 'graphics':
      return readScalar(device, 'type');
    case 'channel':
      return joined(readScalar(device, 'target', 'type'), channelName(device));
    case 'serial':
    case 'parallel':
      return readScalar(device, 'target', 'port');
    case 'console':
      return joined(readScalar(device, 'target', 'type') ?? 'serial', readScalar(device, 'target', 'port'));
    case 'audio':
      return readScalar(device, 'id');
    case 'shmem':
      return readScalar(device, 'name');
    case 'memory':
      return readScalar(device, 'uuid')?.toLowerCase();
    case 'tpm':
    case 'memballoon':
    case 'nvram':
    case 'iommu':
    case 'vsock':
    case 'redirfilter':
      // There is one
      return kind;
    default:
      return undefined;
  }
}

function channelName(device: object): string | undefined {
  const name = readScalar(device, 'target', 'name');
  if (name !== undefined) return name;
  return joined(readScalar(device, 'target', 'address'), readScalar(device, 'target', 'port'));
}

function joined(first: string | undefined, second: string | undefined): string | undefined {
  return first === undefined || second === undefined ? undefined : `${first} ${second}`;
}

/**
 * What devices of a kind must share for their order alone to say which is which: model, backend, size. Undefined where the
 * document leaves to libvirt what this depends on.
 */
export function likenessKey(kind: DeviceKind, device: object): string | undefined {
  const read = (first: string, second?: string) => readScalar(device, first, second);
  switch (kind) {
    case 'disk':
      // An empty drive is never a disk
      return `${read('device') ?? 'disk'} ${read('type') ?? 'file'}`;
    case 'channel':
      return `${read('type') ?? ''} ${read('target', 'type') ?? ''}`;
    case 'console':
      return `${read('type') ?? ''} ${read('target', 'type') ?? 'serial'}`;
    case 'video':
      return read('model', 'type');
    case 'input':
    case 'redirdev':
      return joined(read('type'), read('bus'));
    case 'smartcard':
      return read('mode');
    case 'rng':
      return `${read('model') ?? ''} ${read('backend', 'model') ?? ''} ${read('backend', 'value') ?? ''}`;
    case 'memory':
      return `${read('model') ?? ''} ${read('target', 'node') ?? ''} ${sizeOf(device)}`;
    case 'sound':
    case 'watchdog':
    case 'panic':
      return read('model');
    default:
      return read('type') ?? '';
  }
}

/** What is left to tell devices apart where likenessKey has nothing. */
export function typeKey(device: object): string {
  return readScalar(device, 'type') ?? '';
}

/** A memory device's size in KiB; as it is written, where the unit is none of libvirt's. */
function sizeOf(device: object): string {
  const value = readScalar(device, 'target', 'size', 'value') ?? '';
  const unit = (device as { target?: { size?: { unit?: string } } }).target?.size?.unit;
  if (!/^[0-9]+$/.test(value) || unit === undefined) return value;
  try {
    return String(toKiB({ value: BigInt(value), unit }));
  } catch {
    return `${value} ${unit}`;
  }
}
