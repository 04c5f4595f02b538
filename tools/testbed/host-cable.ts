/** A cable between two libvirt hosts, whose networks are otherwise their own. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type LibvirtHost } from './libvirt-host.js';

const run = promisify(execFile);
const DEVICE = 'cable';

/** The addresses of the two ends. */
export const cableAddresses = ['10.77.0.1', '10.77.0.2'] as const;

/** Joins two hosts that have no cable yet. It goes with either host. */
export async function joinHosts(left: LibvirtHost, right: LibvirtHost): Promise<void> {
  const end = (host: LibvirtHost): string[] => ['name', DEVICE, 'netns', host.firstProcess];
  await run('ip', ['link', 'add', ...end(left), 'type', 'veth', 'peer', ...end(right)]);
  for (const [index, host] of [left, right].entries()) {
    await host.enter('ip', 'address', 'add', `${cableAddresses[index]}/24`, 'dev', DEVICE);
    await host.enter('ip', 'link', 'set', DEVICE, 'up');
  }
}
