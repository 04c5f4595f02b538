import { type DevSpec } from '../devices/registry.js';

/** One serial port on a pseudo terminal, which is the guest's console too: what libvirt's console stream opens. */
export function guestConsoles(): DevSpec[] {
  return [
    { type: 'serial', device: 'pty', port: 0 },
    { type: 'console', backend: 'pty', port: 0, specParams: { consoleType: 'serial' } },
  ];
}
