/** The libvirt driver against real daemons: QEMU guests that boot, and libvirt's own test driver behind libvirtd. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InstanceSpec, type MigrationTicket, type VolumeSpec } from '@hostelry/compute';
import { describeConformance } from '@hostelry/compute/conformance';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { absentBut } from '../../packages/driver-libvirt/test/absent-facets.js';
import { cableAddresses, joinHosts } from '../../tools/testbed/host-cable.js';
import { openInside } from './inside.js';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const TEST_TIMEOUT_MS = 180_000;

describeLive('the compute driver contract on real daemons', () => {
  vi.setConfig({ testTimeout: TEST_TIMEOUT_MS });

  let host: LibvirtHost;
  let peer: LibvirtHost;
  let parameters: string;
  let noKernel: string;
  let volumes = 0;

  beforeAll(async () => {
    const start = (name: string) => startLibvirtHost({ name, network: true });
    [host, peer] = await Promise.all([start('conformance'), start('conformance-peer')]);
    await joinHosts(host, peer);
    parameters = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
    noKernel = join(host.directory, 'no-kernel');
    await writeFile(noKernel, 'This is no kernel\n'.repeat(4096));
  });
  afterAll(async () => {
    await Promise.all([host?.stop(), peer?.stop()]);
  });

  /** The tiny guest, whose kernel says nothing before it is up. */
  function kernelBoot(name: string, kernel: string = tinyGuest.kernel): InstanceSpec {
    return {
      ...{ name, vcpus: 1, memoryMiB: 128 },
      // It does not boot from it; snapshots and captures are of it.
      rootDisk: { image: { location: tinyGuest.disk } },
      kernelBoot: {
        kernel: { location: kernel },
        initrd: { location: tinyGuest.initrd },
        commandLine: `${parameters} hostelry.name=${name}`,
      },
      interfaces: [{ network: 'default' }],
    };
  }

  /** Emulation, so that it is the same on machines with KVM and without. */
  function createDriver(on: LibvirtHost, migrationUri?: string): LibvirtDriver {
    const options = { uri: on.uri, accelerator: 'qemu', shutdownRetryMs: 1_000 } as const;
    return new LibvirtDriver(migrationUri === undefined ? options : { ...options, migrationUri }, {
      report: () => undefined,
      openTunnel: (_uri, target) => openInside(on, target),
    });
  }

  async function leftovers(): Promise<string[]> {
    const domains = (await host.virsh('list', '--all', '--name')).split('\n');
    const files = await readdir(join(host.directory, 'lib/images'));
    const filters = (await host.virsh('nwfilter-list'))
      .split('\n')
      .filter((line) => line.includes('hostelry-'));
    return [...domains, ...filters, ...files.filter((name) => !name.startsWith('hostelry-image-'))].sort();
  }

  /** An empty volume in a pool of its own, which is not looked at for what instances leave. */
  async function makeVolume(sizeMiB: number): Promise<VolumeSpec> {
    volumes += 1;
    if (volumes === 1) {
      await host.virsh('pool-create-as', 'data', 'dir', '--target', '/var/lib/libvirt/data', '--build');
    }
    const name = `volume-${volumes}`;
    await host.virsh('vol-create-as', 'data', name, `${sizeMiB}MiB`, '--format', 'raw', '--allocation', '0');
    return { source: { kind: 'pool', pool: 'data', name } };
  }

  describeConformance(
    {
      name: 'libvirt on QEMU',
      createDriver: () => createDriver(host),
      createPeer: () => createDriver(peer, `tcp://${cableAddresses[1]}`),
      spec: (name) => kernelBoot(name),
      absent: absentBut(
        'power',
        'pause',
        'suspend',
        'interfaces',
        'volumes',
        'devices',
        'snapshots',
        'capture',
        'rescue',
        'resize',
        'coldMigration',
        'liveMigration',
        'console',
        'display',
        'agent',
        'statistics',
        'firewall',
        'storagePools',
        'storageVolumes',
        'networks',
        'images',
        'imageCache',
        'maintenance',
        'definition',
        'rename',
        'autostart',
        'annotations',
        'screenshot',
        'adoption',
        'rebuild',
        'clone',
      ),
      newNetwork: (name) => ({
        ...{ name, forward: 'nat' },
        subnets: [
          {
            ...{ address: '10.123.9.1', prefix: 24 },
            dhcp: { ranges: [{ start: '10.123.9.100', end: '10.123.9.200' }] },
          },
        ],
      }),
      newPool: (name) => ({ name, type: 'dir', path: `/var/lib/libvirt/pools/${name}` }),
      volume: (sizeMiB) => makeVolume(sizeMiB),
      // It does not hear yet: it is still booting.
      deafen: () => undefined,
      failures: [
        { what: 'the kernel is none', step: 'start', spec: (name) => kernelBoot(name, noKernel) },
        {
          what: 'the disk is smaller than its image',
          step: 'root-disk',
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

  describe('a guest that moves between two hosts', () => {
    let source: LibvirtDriver;
    let destination: LibvirtDriver;
    beforeAll(async () => {
      source = createDriver(host, `tcp://${cableAddresses[0]}`);
      destination = createDriver(peer, `tcp://${cableAddresses[1]}`);
      await Promise.all([source.start(), destination.start()]);
    });
    afterAll(async () => {
      await Promise.all([source?.stop(), destination?.stop()]);
    });

    const filesOf = async ({ directory }: LibvirtHost, uuid: string): Promise<string[]> =>
      (await readdir(join(directory, 'lib/images'))).filter((name) => name.includes(uuid));

    /** Writes a line to the guest's shell, and waits for what it answers. */
    async function atShell(driver: LibvirtDriver, uuid: string, line: string, answer: string): Promise<void> {
      const shell = await driver.console!.serial(uuid);
      const deadline = AbortSignal.timeout(60_000);
      let text = '';
      const giveUp = (): void => void shell.destroy(new Error(`"${answer}" is not in: ${text.slice(-400)}`));
      deadline.addEventListener('abort', giveUp, { once: true });
      shell.write(`${line}\n`);
      for await (const chunk of shell) {
        text += String(chunk);
        if (text.includes(answer)) break;
      }
      deadline.removeEventListener('abort', giveUp);
    }

    /** Where the disk's image says nothing. */
    const WRITE = 'echo luggage | dd of=/dev/vda bs=1M seek=60 conv=fsync,notrunc 2>/dev/null';
    const READ =
      'echo 3 >/proc/sys/vm/drop_caches; echo "read $(dd if=/dev/vda bs=1M skip=60 count=1 2>/dev/null | head -c 7)"';

    async function spawnWithMark(driver: LibvirtDriver, name: string): Promise<string> {
      const { uuid } = await driver.spawn({
        ...kernelBoot(name),
        rootDisk: { image: { location: tinyGuest.disk }, sizeMiB: 64 },
        cloudInit: { hostname: `seeded-${name}` },
      });
      await atShell(driver, uuid, '', `HOSTELRY-BOOT seeded-${name}`);
      await atShell(driver, uuid, `luggage=$((6 * 7)); ${WRITE}; echo "packed $luggage"`, 'packed 42');
      return uuid;
    }

    async function moveLive(from: LibvirtDriver, to: LibvirtDriver, uuid: string): Promise<MigrationTicket> {
      const ticket = await to.liveMigration!.accept(await from.liveMigration!.offer(uuid));
      await from.liveMigration!.check(uuid, ticket);
      const steps = new Set<string>();
      await from.liveMigration!.migrate(uuid, ticket, { progress: { step: (name) => void steps.add(name) } });
      expect(steps).toContain('memory');
      expect(await to.liveMigration!.complete(ticket)).toMatchObject({ state: 'running', persistent: true });
      await atShell(to, uuid, 'echo "unpacked $luggage"', 'unpacked 42');
      await atShell(to, uuid, READ, 'read luggage');
      return ticket;
    }

    /** Begins a move that lasts until something ends it, and gives how it ends. */
    async function moveSlowly(
      uuid: string,
      options: { readonly bandwidthMiBps: number },
      way: readonly [LibvirtDriver, LibvirtDriver],
    ): Promise<{ readonly ticket: MigrationTicket; readonly end: Promise<unknown> }> {
      const [from, to] = way.map((driver) => driver.liveMigration!);
      const ticket = await to!.accept(await from!.offer(uuid));
      const end = from!.migrate(uuid, ticket, { ...options, maxDowntimeMs: 50 }).then(
        () => 'moved',
        (error: unknown) => error,
      );
      // At that pace disks come first, for a long time.
      const bytes = async (): Promise<number> => {
        const job = await from!.progress(uuid);
        return (job?.memory.totalBytes ?? 0) + (job?.disks.totalBytes ?? 0);
      };
      await expect.poll(bytes, { timeout: 20_000 }).toBeGreaterThan(0);
      return { ticket, end };
    }

    async function moveCold(
      from: LibvirtDriver,
      to: LibvirtDriver,
      uuid: string,
      name: string,
    ): Promise<void> {
      const packed = await from.coldMigration!.pack(uuid);
      const size = { rootDiskMiB: 96, memoryMiB: 160 };
      expect(await to.coldMigration!.unpack(packed, { size })).toMatchObject({ memoryMiB: 160 });
      await from.coldMigration!.confirm(uuid);
      await atShell(to, uuid, '', `HOSTELRY-BOOT seeded-${name}`);
      await atShell(to, uuid, READ, 'read luggage');
      await atShell(to, uuid, 'echo "sectors $(cat /sys/block/vda/size)"', `sectors ${96 * 2048}`);
    }

    it('takes its memory, its disk and its seed along, where its image is unknown, and leaves nothing', async () => {
      const uuid = await spawnWithMark(source, 'mover');
      const slow = await moveSlowly(uuid, { bandwidthMiBps: 1 }, [source, destination]);
      await source.liveMigration!.abort(uuid);
      expect(await slow.end).toMatchObject({ code: 'cancelled' });
      await destination.liveMigration!.withdraw(slow.ticket);
      expect(await filesOf(peer, uuid)).toEqual([]);
      expect((await source.get(uuid)).state).toBe('running');
      const ticket = await moveLive(source, destination, uuid);
      expect(ticket.copyDisks).toEqual(['vda', 'hda']);
      expect(JSON.parse(ticket.address)).toMatchObject({ incremental: false });
      expect(await filesOf(host, uuid)).toEqual([]);
      await moveCold(destination, source, uuid, 'mover');
      expect(await filesOf(peer, uuid)).toEqual([]);
      await source.destroy(uuid);
      expect(await filesOf(host, uuid)).toEqual([]);
    });

    it('takes along only what it has written, where its image is known, and all of it when it stands still', async () => {
      const warm = await source.spawn({
        ...{ name: 'warm', vcpus: 1, memoryMiB: 64 },
        rootDisk: { image: { location: tinyGuest.disk } },
      });
      await source.destroy(warm.uuid);
      const uuid = await spawnWithMark(destination, 'nomad');
      const held = await moveSlowly(uuid, { bandwidthMiBps: 8 }, [destination, source]);
      await destination.liveMigration!.force(uuid, 'pause');
      expect(await held.end).toBe('moved');
      expect(await source.liveMigration!.complete(held.ticket)).toMatchObject({ state: 'running' });
      expect(JSON.parse(held.ticket.address)).toMatchObject({ incremental: true });
      await atShell(source, uuid, READ, 'read luggage');
      await moveLive(source, destination, uuid);
      expect(await filesOf(host, uuid)).toEqual([]);
      await moveCold(destination, source, uuid, 'nomad');
      expect(await filesOf(peer, uuid)).toEqual([]);
      await source.destroy(uuid);
      expect(await filesOf(host, uuid)).toEqual([]);
    });
  });

  describe("libvirt's own test driver behind libvirtd", () => {
    const createDriver = (name = 'default'): LibvirtDriver =>
      new LibvirtDriver({ uri: `test+unix:///${name}?socket=${host.socket}` }, { report: () => undefined });
    // Its guests live as long as somebody is connected.
    let keeper: LibvirtDriver | undefined;
    beforeAll(async () => {
      keeper = createDriver();
      await keeper.start();
      await writeFile(
        join(host.directory, 'lib/other-host.xml'),
        "<node><network><name>default</name><bridge name='virbr0'/></network></node>",
      );
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
        createDriver: () => createDriver(),
        createPeer: () => createDriver('var/lib/libvirt/other-host.xml'),
        spec: (name) => ({ name, vcpus: 1, memoryMiB: 64, interfaces: [{ network: 'default' }] }),
        // It boots a guest anew whose memory it should have saved.
        absent: absentBut(
          'power',
          'pause',
          'snapshots',
          'resize',
          'coldMigration',
          'console',
          'agent',
          'imageCache',
          'definition',
          'rename',
          'autostart',
          'annotations',
          'screenshot',
          'adoption',
        ),
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
