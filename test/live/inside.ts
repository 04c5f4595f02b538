/** A way into a test's host for what the driver reaches on the host itself: the host's network is its own. */
import { spawn } from 'node:child_process';
import { type Duplex } from 'node:stream';
import { type TunnelTarget } from '@hostelry/libvirt';
import { ProcessTransport } from '../../packages/libvirt/src/dialers/process-transport.js';
import { TransportStream } from '../../packages/libvirt/src/dialers/transport-stream.js';
import { type LibvirtHost } from './testbed.js';

/** Connects to a port or socket as from a process of the host. Like many a netcat this one does not tell when the peer ends. */
export async function openInside(host: LibvirtHost, target: TunnelTarget): Promise<Duplex> {
  const where = 'path' in target ? ['-U', target.path] : [target.host, String(target.port)];
  const namespaces = ['-t', host.firstProcess, '-m', '-n', '--'];
  const program = spawn('nsenter', [...namespaces, 'nc', ...where]);
  return new TransportStream(new ProcessTransport(program, () => undefined));
}
