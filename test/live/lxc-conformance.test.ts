/** The libvirt driver against a real lxc:///system: containers of busybox, in a folder of the host. */
import { chmod, copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InstanceSpec } from '@hostelry/compute';
import { describeConformance } from '@hostelry/compute/conformance';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { absentBut } from '../../packages/driver-libvirt/test/absent-facets.js';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';

const TEST_TIMEOUT_MS = 120_000;

/** Says that it is up, hears what asks it to stop, and restarts when it is told to hang up, as libvirt does for a reboot. */
const INIT = `#!/bin/sh
echo "container up"
trap '[ -e /deaf/$(hostname) ] || exit 0' TERM INT PWR
trap "reboot -f" HUP
while :; do sleep 0.1; done
`;

describeLive('containers on a real lxc:///system', () => {
  vi.setConfig({ testTimeout: TEST_TIMEOUT_MS });

  let host: LibvirtHost;
  let uri: string;
  /** As the host sees it. */
  const rootFolder = '/var/lib/libvirt/images/container';

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'containers', network: true });
    uri = `lxc+unix:///system?socket=${host.socket}`;
    const folder = join(host.directory, 'lib/images/container');
    for (const name of ['bin', 'deaf', 'dev', 'etc', 'proc', 'sys', 'tmp']) {
      await mkdir(join(folder, name), { recursive: true });
    }
    await copyFile('/bin/busybox', join(folder, 'bin/busybox'));
    for (const applet of ['sh', 'sleep', 'reboot', 'hostname', '['])
      await symlink('busybox', join(folder, 'bin', applet));
    await writeFile(join(folder, 'init'), INIT);
    await chmod(join(folder, 'init'), 0o755);
  });
  afterAll(async () => {
    await host?.stop();
  });

  const container = (name: string, init = '/init'): InstanceSpec => ({
    ...{ name, vcpus: 1, memoryMiB: 64 },
    container: { rootFolder, init },
    interfaces: [{ network: 'default' }],
  });

  describeConformance(
    {
      name: 'libvirt on LXC',
      createDriver: () => new LibvirtDriver({ uri, shutdownRetryMs: 1_000 }, { report: () => undefined }),
      spec: (name) => container(name),
      absent: absentBut(
        'power',
        'pause',
        'interfaces',
        'resize',
        'console',
        'statistics',
        'storagePools',
        'storageVolumes',
        'networks',
        'imageCache',
        'maintenance',
        'definition',
        'autostart',
        'annotations',
        'adoption',
      ),
      newNetwork: (name) => ({
        ...{ name, forward: 'nat' },
        subnets: [
          {
            ...{ address: '10.124.9.1', prefix: 24 },
            dhcp: { ranges: [{ start: '10.124.9.100', end: '10.124.9.200' }] },
          },
        ],
      }),
      newPool: (name) => ({ name, type: 'dir', path: `/var/lib/libvirt/pools/${name}` }),
      sharesSerialConsole: true,
      mayStartTwice: true,
      deafen: async (uuid, driver) => {
        const { name } = await driver.get(uuid);
        await writeFile(join(host.directory, 'lib/images/container/deaf', name), '');
      },
      failures: [
        { what: 'its program is not there', step: 'start', spec: (name) => container(name, '/nothing') },
        {
          what: 'its root folder is not there',
          step: 'start',
          spec: (name) => ({ ...container(name), container: { rootFolder: '/nonexistent/hostelry' } }),
        },
      ],
      leftovers: async () =>
        (await host.enter('virsh', '-q', '-c', 'lxc:///system', 'list', '--all', '--name'))
          .split('\n')
          .sort(),
      caseTimeoutMs: TEST_TIMEOUT_MS,
    },
    { describe, it },
  );
});
