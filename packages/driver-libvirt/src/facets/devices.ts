import { type DevicesFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function devicesFacet(context: ActionContext): DevicesFacet {
  return {
    list: async (...args) => (await import('../actions/list-devices.js')).listDevices(context, ...args),
    attach: async (...args) => (await import('../actions/attach-device.js')).attachDevice(context, ...args),
    detach: async (...args) => (await import('../actions/detach-device.js')).detachDevice(context, ...args),
    hostDevices: async (...args) =>
      (await import('../actions/list-host-devices.js')).listHostDevices(context, ...args),
  };
}
