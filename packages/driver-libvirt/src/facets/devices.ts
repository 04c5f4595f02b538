import { type CallOptions, type DevicesFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { canPlug } from '../host/can-plug.js';

/** Absent where the hypervisor plugs no devices, as libvirt's own test driver. */
export async function devicesFacet(
  context: ActionContext,
  options: CallOptions,
): Promise<DevicesFacet | undefined> {
  if (!(await canPlug(context.host, context.hypervisor, options))) return undefined;
  return {
    list: async (...args) => (await import('../actions/list-devices.js')).listDevices(context, ...args),
    attach: async (...args) => (await import('../actions/attach-device.js')).attachDevice(context, ...args),
    detach: async (...args) => (await import('../actions/detach-device.js')).detachDevice(context, ...args),
    hostDevices: async (...args) =>
      (await import('../actions/list-host-devices.js')).listHostDevices(context, ...args),
  };
}
