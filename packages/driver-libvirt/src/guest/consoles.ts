import { type Devices } from '@hostelry/libvirt-xml';

/** One serial port on a pseudo terminal, which is the guest's console too: what libvirt's console stream opens. */
export function guestConsoles(): Pick<Devices, 'serial' | 'console'> {
  return {
    serial: [{ type: 'pty', target: { port: 0 } }],
    console: [{ type: 'pty', target: { type: 'serial', port: 0 } }],
  };
}
