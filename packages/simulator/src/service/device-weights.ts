import { type BlockIoTuneDevice } from '@hostelry/libvirt-xml';
import { failure } from '../hypervisor/errors.js';

type Key = Exclude<keyof BlockIoTuneDevice, 'path'>;

/** One limit of all host devices as a blkio parameter has it: `PATH,VALUE,PATH,VALUE`. */
export function deviceWeights(devices: readonly BlockIoTuneDevice[], key: Key): string {
  return devices
    .flatMap((device) => (device[key] === undefined ? [] : [`${device.path},${device[key]}`]))
    .join(',');
}

/** The devices with that limit changed as the parameter's text says; 0 takes one away. Fails for a text of another form. */
export function readDeviceWeights(
  devices: readonly BlockIoTuneDevice[],
  key: Key,
  value: string,
): BlockIoTuneDevice[] {
  const byPath = new Map(devices.map((device) => [device.path, { ...device }]));
  const parts = value.split(',');
  if (parts.length % 2 !== 0)
    throw failure('INVALID_ARG', `unable to parse blkio device '${key}' '${value}'`);
  for (let at = 0; at < parts.length; at += 2) {
    const path = parts[at] ?? '';
    const number = Number(parts[at + 1]);
    if (!Number.isInteger(number) || number < 0) {
      throw failure(
        'INVALID_ARG',
        `invalid value '${parts[at + 1]}' for parameter '${key}' of device '${path}'`,
      );
    }
    const device: BlockIoTuneDevice = byPath.get(path) ?? { path };
    if (number === 0) delete device[key];
    else device[key] = number;
    byPath.set(path, device);
  }
  return [...byPath.values()].filter((device) => Object.keys(device).length > 1);
}
