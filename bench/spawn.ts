/** Our driver's spawn against virsh create of the very XML that spawn made, on one real libvirtd with QEMU. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type ComputeDriver,
  computeDriverPoint,
  createFromPlugin,
  type InstanceSpec,
  loadPlugin,
} from '@hostelry/compute';
import { medians } from './measure.js';
import { type Bench, makeRow } from './row.js';
import { type LibvirtHost, loadTestbed, type TinyGuest } from './testbed.js';

const LIMIT_MS = 25;
const LIMIT_RATIO = 1.05;
const execute = promisify(execFile);

async function guestSpec(guest: TinyGuest): Promise<InstanceSpec> {
  return {
    name: 'bench',
    uuid: randomUUID(),
    vcpus: 1,
    memoryMiB: 128,
    kernelBoot: {
      kernel: { location: guest.kernel },
      initrd: { location: guest.initrd },
      commandLine: (await readFile(guest.kernelArguments, 'utf8')).trim(),
    },
  };
}

async function compare(driver: ComputeDriver, spec: InstanceSpec, host: LibvirtHost) {
  const { uuid } = await driver.spawn(spec);
  const file = join(host.directory, 'bench.xml');
  await writeFile(file, await host.virsh('dumpxml', '--inactive', uuid));
  await driver.destroy(uuid);
  return medians({
    rounds: 9,
    ours: async () => {
      await driver.spawn(spec);
    },
    // The plain command, so that nothing of ours is in the peer's time.
    peer: async () => {
      await execute('virsh', ['-q', '-c', host.uri, 'create', file], { timeout: 60_000 });
    },
    reset: () => driver.destroy(uuid),
  });
}

export const spawn: Bench = {
  name: 'spawn',
  async run() {
    const testbed = await loadTestbed();
    if (testbed.skipReason !== undefined) return { rows: [], reason: testbed.skipReason };
    const host = await testbed.startLibvirtHost({ name: 'bench' });
    try {
      const plugin = await loadPlugin(computeDriverPoint, 'libvirt');
      const driver = createFromPlugin(plugin, { uri: host.uri });
      try {
        await driver.start();
        const { ours, peer } = await compare(driver, await guestSpec(testbed.tinyGuest), host);
        const goal = `at most ${LIMIT_MS} ms more and ${LIMIT_RATIO}x`;
        const row = makeRow(
          { name: 'spawn: kernel boot on QEMU', ours, peer, peerName: 'virsh create', unit: 'ms', goal },
          (mine, theirs) => mine - theirs <= LIMIT_MS && mine / theirs <= LIMIT_RATIO,
        );
        return { rows: [row] };
      } finally {
        await driver.stop();
      }
    } finally {
      await host.stop();
    }
  },
};
