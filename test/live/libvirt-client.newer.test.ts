/** What our client does with this system's libvirt, again with that of a newer Debian release (tools/testbed/rootfs.mjs). */
import { join } from 'node:path';

// Read when the testbed is loaded, which is why it is not a static import.
process.env['HOSTELRY_LIVE_ROOTFS'] ??= join(
  process.env['HOSTELRY_CACHE'] || '/var/cache/hostelry',
  'trixie',
);

await import('./libvirt-client.test.js');
await import('./versions.test.js');
await import('./libvirt-admin.test.js');
