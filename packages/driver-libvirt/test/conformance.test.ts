import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type InstanceSpec, type VolumeSpec } from '@hostelry/compute';
import { describeConformance, type SpawnFailure } from '@hostelry/compute/conformance';
import { connect, ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { serveInProcess, Simulator } from '@hostelry/simulator';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { LibvirtDriver } from '../src/driver.js';
import { absentBut } from './absent-facets.js';

const URI = 'test:///conformance?guests=2';
const simulator = new Simulator();
const host = simulator.host(URI);

const makeDriver = (uri = URI): LibvirtDriver =>
  new LibvirtDriver(
    { uri, shutdownRetryMs: 20 },
    {
      connect: (address, options) => connect(address, { ...options, loopback: serveInProcess(simulator) }),
      // One case is for a listener that throws, which is reported.
      report: () => undefined,
    },
  );
const broken = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');
let folder: string;

function spec(name: string): InstanceSpec {
  return {
    ...{ name, vcpus: 2, memoryMiB: 256 },
    rootDisk: { image: { location: join(folder, 'disk.img') }, format: 'raw', sizeMiB: 8 },
    kernelBoot: { kernel: { location: join(folder, 'vmlinuz') } },
    interfaces: [{ network: 'default' }],
    cloudInit: { hostname: 'conformance' },
  };
}

/** A spawn whose images are cached already, and in which one call does its work and then fails. */
function failureAfter(procedure: string, what: string, step: string, nth = 1): SpawnFailure {
  return {
    ...{ what, step },
    async arrange() {
      const driver = makeDriver();
      await driver.start();
      await driver.destroy((await driver.spawn(spec('warm'))).uuid);
      await driver.stop();
      host.faults.clear();
      host.faults.plant(procedure, { error: broken, nth, afterwards: true });
    },
  };
}

/** An empty volume in a pool of its own, which is not looked at for what instances leave. */
async function makeVolume(sizeMiB: number): Promise<VolumeSpec> {
  const connection = await connect(URI, { loopback: serveInProcess(simulator) });
  try {
    const pools = await connection.listAllStoragePools();
    const pool =
      pools.find(({ name }) => name === 'data') ??
      (await connection.storagePoolCreateXML(
        "<pool type='dir'><name>data</name><target><path>/data</path></target></pool>",
      ));
    const name = `volume-${(await pool.listAllVolumes()).length}`;
    await pool.storageVolCreateXML(
      `<volume><name>${name}</name><capacity unit='MiB'>${sizeMiB}</capacity><target><format type='raw'/></target></volume>`,
    );
    return { source: { kind: 'pool', pool: 'data', name } };
  } finally {
    await connection.close();
  }
}

/** What instances leave: domains, network filters and volumes, but not the images that are kept. */
async function leftovers(): Promise<string[]> {
  const pools = host.storage.list().filter(({ name }) => name !== 'data');
  const volumes = pools.flatMap((pool) => pool.volumes().map(({ name }) => name));
  const domains = host.domains.list().map(({ name }) => name);
  const connection = await connect(URI, { loopback: serveInProcess(simulator) });
  const filters = (await connection.listAllNWFilters()).map(({ name }) => name);
  await connection.close();
  return [...domains, ...filters, ...volumes.filter((name) => !/^hostelry-(image|library)-/.test(name))];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-conformance-'));
  await writeFile(join(folder, 'disk.img'), Buffer.alloc(65536, 1));
  await writeFile(join(folder, 'vmlinuz'), Buffer.alloc(4096, 2));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeConformance(
  {
    name: 'libvirt on the simulator',
    createDriver: () => makeDriver(),
    createPeer: () => makeDriver('test:///conformance-peer'),
    spec,
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
    volume: (sizeMiB) => makeVolume(sizeMiB),
    newNetwork: (name) => ({
      ...{ name, forward: 'nat' },
      subnets: [
        {
          ...{ address: '10.9.0.1', prefix: 24 },
          dhcp: { ranges: [{ start: '10.9.0.100', end: '10.9.0.200' }] },
        },
      ],
    }),
    newPool: (name) => ({ name, type: 'dir', path: `/pools/${name}` }),
    deafen: (uuid) => void (host.domains.byUuid(uuid).behaviour = { powerButton: 'ignore' }),
    failures: [
      failureAfter('STORAGE_VOL_CREATE_XML', 'the disk is made and reported as not', 'root-disk'),
      failureAfter('STORAGE_VOL_CREATE_XML', 'the seed is made and reported as not', 'seed', 2),
      failureAfter('DOMAIN_DEFINE_XML_FLAGS', 'the definition is taken and reported as not', 'define'),
      failureAfter('DOMAIN_CREATE_WITH_FLAGS', 'the guest starts and is reported as not', 'start'),
    ],
    leftovers,
    // Asked for when the cases are listed too, before there is a folder.
    get rescue() {
      const kernelBoot = { kernel: { location: `${folder}/vmlinuz` } };
      return { image: { location: `${folder}/disk.img` }, format: 'raw', kernelBoot } as const;
    },
  },
  { describe, it },
);
