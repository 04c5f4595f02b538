/** The clients against a real libvirtd: its test driver with 1,000 domains, and its storage driver's streams. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bench } from '../row.js';
import { type LibvirtHost, loadTestbed } from '../testbed.js';
import { type Contest, runContest } from './compare.js';
import { type Endpoint } from './peer-process.js';
import { buildPeers } from './peers.js';

const DOMAINS = 1000;
const MEGABYTES = 256;
const BESIDE = 16;

/** A host for libvirt's test driver, each domain's XML of about 1.2 kB as libvirt prints it. */
export function testHostXml(): string {
  const devices = `<devices><disk type='file' device='disk'><source file='/images/d.img'/><target dev='vda' bus='virtio'/></disk>
<interface type='network'><source network='default'/><mac address='52:54:00:00:00:01'/></interface></devices>`;
  const domain = (n: number): string =>
    `<domain type='test'><name>bench-${n}</name><memory unit='MiB'>64</memory><vcpu>2</vcpu><os><type>hvm</type></os>${devices}</domain>`;
  return `<node>${Array.from({ length: DOMAINS }, (_, n) => domain(n)).join('\n')}</node>`;
}

const python = { 'libvirt-python': 1 } as const;

const onTestDriver: readonly Contest[] = [
  {
    rounds: 25,
    isTypical: true,
    load: { scenario: 'version', depth: 1, count: 1000 },
    goals: [
      {
        name: 'client: version, one by one',
        of: 'callsPerSecond',
        ratios: { C: 0.9, 'go-libvirt': 0.9, ...python },
      },
      { name: 'client: version, one by one', of: 'cpuMicroseconds', ratios: { C: 1, 'go-libvirt': 1 } },
    ],
  },
  {
    rounds: 25,
    isTypical: true,
    load: { scenario: 'lookup', depth: 1, count: 1000, argument: 'bench-500' },
    goals: [
      {
        name: 'client: lookup, one by one',
        of: 'callsPerSecond',
        ratios: { C: 0.9, 'go-libvirt': 0.9, ...python },
      },
    ],
  },
  ...(['version', 'lookup'] as const).map((scenario): Contest => ({
    rounds: 25,
    isTypical: true,
    load: { scenario, depth: BESIDE, count: 3200, argument: 'bench-500' },
    goals: [
      {
        name: `client: ${scenario}, ${BESIDE} at once`,
        of: 'callsPerSecond',
        ratios: { C: 0.95, 'go-libvirt': 0.95 },
      },
      {
        name: `client: ${scenario}, ${BESIDE} at once`,
        of: 'cpuMicroseconds',
        ratios: { C: 0.6, 'go-libvirt': 0.7 },
      },
    ],
    without: 'libvirt-python',
  })),
  {
    rounds: 15,
    load: { scenario: 'list', depth: 1, count: 25 },
    goals: [
      {
        name: `client: list ${DOMAINS} domains`,
        of: 'callsPerSecond',
        ratios: { C: 1.5, 'go-libvirt': 1, ...python },
      },
    ],
  },
  {
    rounds: 15,
    load: { scenario: 'stats', depth: 1, count: 12 },
    goals: [
      {
        name: `client: statistics of ${DOMAINS} domains`,
        of: 'callsPerSecond',
        ratios: { C: 1, 'go-libvirt': 1, ...python },
      },
    ],
  },
];

const onVolume = (argument: string): readonly Contest[] =>
  (['download', 'upload'] as const).map((scenario) => ({
    rounds: 9,
    load: { scenario, depth: 1, count: 1, argument },
    goals: [
      {
        name: `client: ${scenario} ${MEGABYTES} MiB`,
        of: 'callsPerSecond',
        megabytes: MEGABYTES * 1.048576,
        ratios: { C: 0.9, 'go-libvirt': 1 },
      },
    ],
    without: 'libvirt-python',
  }));

async function makeVolume(host: LibvirtHost): Promise<string> {
  const target = '/var/lib/libvirt/images';
  await host.virsh('pool-create-as', 'bench', 'dir', '--target', target);
  await host.virsh('vol-create-as', 'bench', 'volume', `${MEGABYTES}M`);
  return `${target}/volume`;
}

export const clientOnDaemon: Bench = {
  name: 'client-daemon',
  async run() {
    const testbed = await loadTestbed();
    if (testbed.skipReason !== undefined) return { rows: [], reason: testbed.skipReason };
    const { present, absent } = await buildPeers();
    const host = await testbed.startLibvirtHost({ name: 'bench' });
    try {
      const file = join(host.directory, 'test-host.xml');
      await writeFile(file, testHostXml());
      const { socket } = host;
      const test: Endpoint = { uri: `test+unix://${file}?socket=${socket}`, socket, name: `test://${file}` };
      const qemu: Endpoint = { uri: host.uri, socket, name: 'qemu:///system' };
      const contests = [
        ...onTestDriver.map((contest) => ({ contest, endpoint: test })),
        ...onVolume(await makeVolume(host)).map((contest) => ({ contest, endpoint: qemu })),
      ];
      const rows = [];
      for (const { contest, endpoint } of contests) {
        rows.push(...(await runContest(present, endpoint, contest)).rows);
      }
      return { rows, ...(absent.length > 0 && { reason: `lacks ${absent.join(', ')}` }) };
    } finally {
      await host.stop();
    }
  },
};
