/** The libvirt driver against real daemons: QEMU guests that boot, and libvirt's own test driver behind libvirtd. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InstanceSpec } from '@hostelry/compute';
import { describeConformance } from '@hostelry/compute/conformance';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { absentBut } from '../../packages/driver-libvirt/test/absent-facets.js';
import { openInside } from './inside.js';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const TEST_TIMEOUT_MS = 180_000;

describeLive('the compute driver contract on real daemons', () => {
  vi.setConfig({ testTimeout: TEST_TIMEOUT_MS });

  let host: LibvirtHost;
  let parameters: string;
  let noKernel: string;

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'conformance', network: true });
    parameters = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
    noKernel = join(host.directory, 'no-kernel');
    await writeFile(noKernel, 'This is no kernel\n'.repeat(4096));
  });
  afterAll(async () => {
    await host?.stop();
  });

  /** The tiny guest, whose kernel says nothing before it is up. */
  function kernelBoot(name: string, kernel: string = tinyGuest.kernel): InstanceSpec {
    return {
      ...{ name, vcpus: 1, memoryMiB: 128 },
      kernelBoot: {
        kernel: { location: kernel },
        initrd: { location: tinyGuest.initrd },
        commandLine: `${parameters} hostelry.name=${name}`,
      },
      interfaces: [{ network: 'default' }],
    };
  }

  async function leftovers(): Promise<string[]> {
    const domains = (await host.virsh('list', '--all', '--name')).split('\n');
    const files = await readdir(join(host.directory, 'lib/images'));
    return [...domains, ...files.filter((name) => !name.startsWith('hostelry-image-'))].sort();
  }

  describeConformance(
    {
      name: 'libvirt on QEMU',
      // Emulation, so that it is the same on machines with KVM and without.
      createDriver: () =>
        new LibvirtDriver(
          { uri: host.uri, accelerator: 'qemu', shutdownRetryMs: 1_000 },
          { report: () => undefined, openTunnel: (_uri, target) => openInside(host, target) },
        ),
      spec: (name) => kernelBoot(name),
      absent: absentBut(
        'power',
        'pause',
        'rescue',
        'resize',
        'console',
        'display',
        'agent',
        'statistics',
        'imageCache',
      ),
      // It does not hear yet: it is still booting.
      deafen: () => undefined,
      failures: [
        { what: 'the kernel is none', step: 'start', spec: (name) => kernelBoot(name, noKernel) },
        {
          what: 'the disk is smaller than its image',
          step: 'overlay',
          spec: (name) => ({
            ...kernelBoot(name),
            rootDisk: { image: { location: tinyGuest.disk }, sizeMiB: 1 },
          }),
        },
      ],
      leftovers,
      get rescue() {
        const { kernelBoot: boot } = kernelBoot('rescue');
        return { image: { location: tinyGuest.disk }, ...(boot === undefined ? {} : { kernelBoot: boot }) };
      },
      // The agent's own guest is in driver.test.ts: no other is kept waiting for it to boot.
      hasAgent: false,
      tellsResumedBeforeStarted: true,
      caseTimeoutMs: TEST_TIMEOUT_MS,
    },
    { describe, it },
  );

  describe("libvirt's own test driver behind libvirtd", () => {
    const createDriver = (): LibvirtDriver =>
      new LibvirtDriver({ uri: `test+unix:///default?socket=${host.socket}` }, { report: () => undefined });
    // Its guests live as long as somebody is connected.
    let keeper: LibvirtDriver | undefined;
    beforeAll(async () => {
      keeper = createDriver();
      await keeper.start();
    });
    afterAll(async () => {
      await keeper?.stop();
    });

    // Its guests cannot be made deaf, and nothing but libvirt knows what is left of them: named here, since CI skips nothing.
    const unasked: string[] = [];
    const skip = (name: string): void => void unasked.push(name);
    describeConformance(
      {
        name: "libvirt on libvirt's own test driver",
        createDriver,
        spec: (name) => ({ name, vcpus: 1, memoryMiB: 64, interfaces: [{ network: 'default' }] }),
        absent: absentBut('power', 'pause', 'resize', 'console', 'agent', 'imageCache'),
        // It cannot open a console, whatever the guest has.
        hasSerialConsole: false,
      },
      {
        describe,
        it: Object.assign((name: string, body: () => Promise<void>) => void it(name, body), { skip }),
      },
    );

    it('is asked everything but what needs a look behind its back', () => {
      expect(unasked).toEqual([
        'leaves nothing of an instance on the host once it is destroyed (skipped: the profile has no leftovers)',
        'forces a guest that does not answer when the time is up (skipped: the profile has no deafen)',
        'leaves a guest running when the wait for its shutdown is aborted (skipped: the profile has no deafen)',
      ]);
    });
  });
});
