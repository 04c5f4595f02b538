import { type InstanceAnswers, type InstanceRequests } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printList, type View } from '../output.js';
import { parseCount } from '../quantities.js';
import { attachedOf, change, detach, type TimeOption, type WaitOption } from './change.js';

type Device = InstanceRequests['attach-device'];

const DEVICES: View<InstanceAnswers['devices'][number]> = {
  columns: [
    { heading: 'ID', show: (each) => each.id },
    { heading: 'KIND', show: (each) => each.kind },
    { heading: 'REMOVABLE', show: (each) => (each.removable ? 'yes' : '') },
    { heading: 'DEVICE', show: (each) => each.summary },
  ],
  name: (each) => each.id,
};

/** `hostelry device list`: the devices of an instance, apart from volumes and network interfaces. */
export async function listDevices(context: CommandContext, ref: string): Promise<void> {
  await context.withApi(async (api) =>
    printList(context.io, context.settings.format, await api.ask('devices', ref), DEVICES),
  );
}

/** `hostelry device attach`: a device as `pci=0000:3b:00.1`, `usb=046d:c52b`, `mediated=UUID`, `random` or `watchdog=reset`; prints its id. */
export function attachDevice(
  context: CommandContext,
  [ref = '', device = '']: readonly string[],
  options: WaitOption,
): Promise<void> {
  const spec = deviceOf(device);
  return change(context, options, (api) => api.act('attach-device', ref, spec), attachedOf);
}

/** `hostelry device detach`: by the id that `device list` tells. */
export function detachDevice(
  context: CommandContext,
  [ref = '', id = '']: readonly string[],
  options: WaitOption & TimeOption,
): Promise<void> {
  return detach(context, id, options, (api, limits) => api.act('detach-device', ref, { id, ...limits }));
}

/** `hostelry host devices`: what a host has to give to instances. */
export async function listHostDevices(context: CommandContext, host: string): Promise<void> {
  await context.withApi(async (api) =>
    printList(context.io, context.settings.format, await api.listHostDevices(host), {
      columns: [
        { heading: 'DEVICE', show: (each) => textOf(each.spec) },
        { heading: 'USED BY', show: (each) => each.usedBy ?? '' },
        { heading: 'SUMMARY', show: (each) => each.summary },
      ],
      name: (each) => textOf(each.spec),
    }),
  );
}

/** The device that a text tells; what its values may be is the API's to say. Throws usage errors. */
export function deviceOf(text: string): Device {
  const [kind = '', ...rest] = text.split('=');
  const value = rest.join('=');
  const [vendor = '', product = ''] = value.split(':');
  switch (kind) {
    case 'pci':
      return { kind, address: value };
    case 'usb':
      return { kind, vendor, product };
    case 'mediated':
      return { kind, uuid: value };
    case 'random':
      return value === '' ? { kind } : { kind, bytesPerSecond: parseCount(value, 'random') };
    case 'watchdog':
      return { kind, action: value as 'reset' };
    default:
      throw new CommandError(
        ExitCode.USAGE,
        `Device "${text}" is not known: give pci=ADDRESS, usb=VENDOR:PRODUCT, mediated=UUID, random[=BYTES] or watchdog=ACTION`,
      );
  }
}

/** A device as `device attach` takes it. */
function textOf(device: Device): string {
  switch (device.kind) {
    case 'pci':
      return `pci=${device.address}`;
    case 'usb':
      return `usb=${device.vendor}:${device.product}`;
    case 'mediated':
      return `mediated=${device.uuid}`;
    case 'random':
      return device.bytesPerSecond === undefined ? 'random' : `random=${device.bytesPerSecond}`;
    case 'watchdog':
      return `watchdog=${device.action}`;
  }
}
