/**
 * relay.mjs FOLDER PORT...: inside a libvirt host, leads each unix socket FOLDER/PORT to that port of the host's own
 * loopback address, which nobody outside can reach. Ends with the host. The test's side is ../forwarded-ports.ts.
 */
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';

const [folder, ...ports] = process.argv.slice(2);
for (const port of ports) {
  createServer({ allowHalfOpen: true }, (outside) => {
    const inside = createConnection({ host: '127.0.0.1', port: Number(port), allowHalfOpen: true });
    outside.pipe(inside).pipe(outside);
    outside.on('error', () => inside.destroy()).on('close', () => inside.destroy());
    inside.on('error', () => outside.destroy()).on('close', () => outside.destroy());
  }).listen(join(folder, port));
}
