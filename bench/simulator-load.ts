/** A thousand simulated hosts of a hundred guests in one process, beside libvirtd with its own test driver. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, type Connection } from '@hostelry/libvirt';
import { medians } from './measure.js';
import { type Bench, type BenchRow, makeRow } from './row.js';
import { type LibvirtHost, loadTestbed } from './testbed.js';

const PROGRAM = fileURLToPath(new URL('../../packages/simulator/bin/hostelry-simulator.js', import.meta.url));
const HOSTS = 1000;
const GUESTS = 100;
/** How many hosts are talked to at once. */
const CLIENTS = 20;
const LOOKUPS = 200;
const PEER_DOMAINS = 2000;
const READY_MS = 120_000;

/** A simulator in a process of its own. */
interface Served {
  readonly socket: string;
  /** Resident memory in KiB. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

async function serve(guests: number): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  const socket = join(folder, 'sock');
  const args = ['--expose-gc', PROGRAM, '--socket', socket, '--hosts', `${HOSTS}`, '--guests', `${guests}`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The simulator is not ready')), READY_MS);
      child.stdout.once('data', () => {
        clearTimeout(timer);
        resolve();
      });
      child.once('close', () => reject(new Error('The simulator ended')));
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { socket, memory: () => residentKiB(`/proc/${child.pid}/status`), stop };
}

async function residentKiB(statusFile: string): Promise<number> {
  const status = await readFile(statusFile, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]);
}

function testHostXml(domains: number): string {
  const devices = `<devices><disk type='file'><source file='/images/d.img'/><target dev='vda' bus='virtio'/></disk>
<interface type='network'><source network='default'/><mac address='52:54:00:00:00:01'/></interface><serial type='pty'/></devices>`;
  const domain = (n: number): string =>
    `<domain type='test'><name>guest-${n}</name><memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type>hvm</type></os>${devices}</domain>`;
  return `<node>${Array.from({ length: domains }, (_, n) => domain(n + 1)).join('\n')}</node>`;
}

/** KiB that libvirtd's own test driver takes for a domain. */
async function peerMemory(host: LibvirtHost): Promise<number> {
  const resident = async (): Promise<number> => {
    const status = await host.enter('sh', '-c', 'grep VmRSS /proc/$(cat /run/libvirtd.pid)/status');
    return Number(/(\d+)/.exec(status)?.[1]);
  };
  const file = join(host.directory, 'many.xml');
  await writeFile(file, testHostXml(PEER_DOMAINS));
  const before = await resident();
  const connection = await connect(`test+unix://${file}?socket=${host.socket}`);
  try {
    return ((await resident()) - before) / PEER_DOMAINS;
  } finally {
    await connection.close();
  }
}

async function lookUp(connections: readonly Connection[]): Promise<void> {
  await Promise.all(
    connections.map(async (connection) => {
      for (let n = 0; n < LOOKUPS; n++) await connection.domainLookupByName(`guest-${(n % GUESTS) + 1}`);
    }),
  );
}

/** Suspends and resumes a running guest of each host again and again, and waits for the events of that. */
async function makeEvents(connections: readonly Connection[]): Promise<void> {
  await Promise.all(
    connections.map(async (connection) => {
      const domain = await connection.domainLookupByName('guest-1');
      let seen = 0;
      let arrived = (): void => undefined;
      const all = new Promise<void>((resolve) => (arrived = resolve));
      const stop = await connection.onDomainEvent('lifecycle', () => {
        if (++seen === LOOKUPS) arrived();
      });
      for (let n = 0; n < LOOKUPS / 2; n++) {
        await domain.suspend();
        await domain.resume();
      }
      await all;
      stop();
    }),
  );
}

export const simulatorLoad: Bench = {
  name: 'simulator-load',
  async run() {
    const testbed = await loadTestbed();
    if (testbed.skipReason !== undefined) return { rows: [], reason: testbed.skipReason };
    const host = await testbed.startLibvirtHost({ name: 'load' });
    const rows: BenchRow[] = [];
    const open: Connection[] = [];
    const empty = await serve(0);
    const emptyKiB = await empty.memory().finally(() => empty.stop());
    const full = await serve(GUESTS);
    try {
      const fullKiB = await full.memory();
      rows.push(
        makeRow(
          {
            name: `simulator: memory a guest, ${HOSTS} hosts of ${GUESTS} (whole process ${Math.round(fullKiB / 1024)} MiB)`,
            ours: (fullKiB - emptyKiB) / (HOSTS * GUESTS),
            peer: await peerMemory(host),
            peerName: "libvirtd's test driver",
            unit: 'KiB',
            goal: 'at most half',
          },
          (ours, peer) => ours <= peer / 2,
        ),
      );
      const file = join(host.directory, 'few.xml');
      await writeFile(file, testHostXml(GUESTS));
      const connections = async (uri: (n: number) => string): Promise<Connection[]> => {
        const made = await Promise.all(Array.from({ length: CLIENTS }, (_, n) => connect(uri(n))));
        open.push(...made);
        return made;
      };
      const ours = await connections((n) => `test+unix:///host-${n * 50 + 1}?socket=${full.socket}`);
      const peer = await connections(() => `test+unix://${file}?socket=${host.socket}`);
      const count = CLIENTS * LOOKUPS;
      for (const [what, work, ratio] of [
        ['calls/s', lookUp, 0.5],
        ['events/s', makeEvents, 0.5],
      ] as const) {
        const times = await medians({ rounds: 5, ours: () => work(ours), peer: () => work(peer) });
        rows.push(
          makeRow(
            {
              name: `simulator: ${what} to ${CLIENTS} clients`,
              ours: (count / times.ours) * 1000,
              peer: (count / times.peer) * 1000,
              peerName: "libvirtd's test driver",
              unit: '/s',
              goal: `at least ${ratio}x`,
            },
            (mine, theirs) => mine >= theirs * ratio,
          ),
        );
      }
    } finally {
      await Promise.all(open.map((connection) => connection.close()));
      await full.stop();
      await host.stop();
    }
    return { rows };
  },
};
