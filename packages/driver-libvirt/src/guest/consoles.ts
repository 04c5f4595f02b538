import { type DevSpec } from '../devices/registry.js';
import { type DeviceProfile } from '../hypervisors/hypervisor.js';

/** What libvirt's console stream opens: a console alone, or one serial port on a pseudo terminal, which is the guest's console too. */
export function guestConsoles({ console }: DeviceProfile): DevSpec[] {
  if (console === 'none') return [];
  if (console === 'console') return [{ type: 'console', backend: 'pty' }];
  return [
    { type: 'serial', device: 'pty', port: 0 },
    { type: 'console', backend: 'pty', port: 0, specParams: { consoleType: 'serial' } },
  ];
}
