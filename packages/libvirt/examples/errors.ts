/** What may go wrong, and how it is told: `errors.ts [URI]`. */
import { connect, ConnectionError, LibvirtError } from '@hostelry/libvirt';

const connection = await connect(process.argv[2] ?? 'test:///default', { callTimeoutMs: 10_000 });

try {
  await connection.domainLookupByName('nobody');
} catch (error) {
  // What the daemon reports has libvirt's own code, and its name.
  if (error instanceof LibvirtError) console.log(error.code, error.codeName, error.message);
}

try {
  // Every call has a deadline (`callTimeoutMs`, or its own `timeoutMs`) and takes a signal. After either the connection stays usable.
  await connection.getHostname({ signal: AbortSignal.abort(new Error('Not needed any more')) });
} catch (error) {
  console.log((error as Error).message);
}

await connection.close();
try {
  await connection.getHostname();
} catch (error) {
  if (error instanceof ConnectionError) console.log(error.code);
}
