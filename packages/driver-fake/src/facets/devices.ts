import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  ComputeError,
  validateDeviceSpec,
  type DeviceInfo,
  type DevicesFacet,
  type DeviceSpec,
} from '@hostelry/compute';
import { type FakeDevice } from '../definition.js';
import { type FakeGuest } from '../fake-guest.js';
import { HOST_DEVICES, type FakeHost } from '../fake-host.js';
import { type Calls } from '../guest-call.js';

const BUILT_IN: DeviceInfo = {
  id: 'video0',
  kind: 'video',
  summary: 'A screen that shows nothing',
  removable: false,
};

/** The devices facet: every guest has a screen, and may have devices of the host. */
export function devicesFacet({ onGuest, onHost }: Calls): DevicesFacet {
  return {
    list: (uuid, options) =>
      onGuest('list the devices of', uuid, options, (guest) => [
        BUILT_IN,
        ...guest.definition.devices.map(infoOf),
      ]),
    attach: (uuid, given, options) =>
      onGuest('attach a device to', uuid, options, (guest, host) => {
        const spec = validateDeviceSpec(given);
        checkFree(host, guest, spec);
        const device = { id: `${spec.kind}-${randomUUID().slice(0, 8)}`, spec };
        guest.definition = { ...guest.definition, devices: [...guest.definition.devices, device] };
        return infoOf(device);
      }),
    detach: (uuid, id, options) =>
      onGuest('detach a device from', uuid, options, (guest) => {
        if (id === BUILT_IN.id) {
          throw new ComputeError('conflict', `Device "${id}" of instance "${guest.name}" cannot be removed`);
        }
        const left = guest.definition.devices.filter((device) => device.id !== id);
        if (left.length === guest.definition.devices.length) {
          throw new ComputeError('not-found', `Instance "${guest.name}" has no device "${id}"`);
        }
        guest.definition = { ...guest.definition, devices: left };
      }),
    hostDevices: (options) =>
      onHost("Cannot list the host's devices", options, (host) =>
        HOST_DEVICES.map((spec) => {
          const user = userOf(host, spec);
          return { spec, summary: summaryOf(spec), ...(user === undefined ? {} : { usedBy: user.uuid }) };
        }),
      ),
  };
}

function checkFree(host: FakeHost, guest: FakeGuest, spec: DeviceSpec): void {
  if (spec.kind === 'random') return;
  if (spec.kind === 'watchdog') {
    if (!guest.definition.devices.some((device) => device.spec.kind === 'watchdog')) return;
    throw new ComputeError('conflict', `Instance "${guest.name}" has a watchdog already`);
  }
  const user = userOf(host, spec);
  if (user !== undefined) {
    throw new ComputeError('conflict', `The ${summaryOf(spec)} is in use by instance "${user.name}"`);
  }
  if (HOST_DEVICES.some((device) => isDeepStrictEqual(device, spec))) return;
  throw new ComputeError('not-found', `Host "${host.name}" has no ${summaryOf(spec)}`);
}

function userOf(host: FakeHost, spec: DeviceSpec): FakeGuest | undefined {
  return host
    .guests()
    .find(({ definition }) => definition.devices.some((device) => isDeepStrictEqual(device.spec, spec)));
}

function infoOf({ id, spec }: FakeDevice): DeviceInfo {
  return { id, kind: spec.kind, summary: summaryOf(spec), removable: true };
}

function summaryOf(spec: DeviceSpec): string {
  switch (spec.kind) {
    case 'pci':
      return `PCI device ${spec.address}`;
    case 'usb':
      return `USB device ${spec.vendor}:${spec.product}`;
    case 'mediated':
      return `mediated device ${spec.uuid}`;
    case 'random':
      return 'source of random numbers';
    case 'watchdog':
      return `watchdog that does ${spec.action}`;
  }
}
