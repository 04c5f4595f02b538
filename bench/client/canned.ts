/** The clients against a daemon that answers at once with bytes that it has ready: what a client can do itself. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, makeRow } from '../row.js';
import { type Contest, runContest } from './compare.js';
import { type Endpoint, PeerProcess } from './peer-process.js';
import { buildPeers } from './peers.js';

const SERVER = fileURLToPath(new URL('../peers/canned-server.js', import.meta.url));
const RATE_FLOOR = 150_000;
/** The canned daemon has no limit of five calls, so ours may have more under way too. */
const BESIDE = 64;

/** Runs `work` with a canned daemon, which is gone afterwards. */
export async function withCannedDaemon<T>(work: (endpoint: Endpoint) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hostelry-bench-'));
  const socket = join(folder, 'socket');
  const server = new PeerProcess(process.execPath, [SERVER, socket]);
  try {
    await server.ready();
    return await work({ uri: `test+unix:///default?socket=${socket}`, socket, name: 'test:///default' });
  } finally {
    server.stop();
    await rm(folder, { recursive: true });
  }
}

const contests: readonly Contest[] = [
  {
    rounds: 25,
    load: { scenario: 'version', depth: 1, count: 800 },
    goals: [
      {
        name: 'client, canned: one by one',
        of: 'callsPerSecond',
        ratios: { C: 0.9, 'go-libvirt': 0.9, 'libvirt-python': 1 },
      },
    ],
  },
  {
    rounds: 25,
    load: { scenario: 'version', depth: BESIDE, count: 12_800 },
    window: BESIDE,
    goals: [
      { name: `client, canned: ${BESIDE} at once`, of: 'callsPerSecond', ratios: { C: 4, 'go-libvirt': 1 } },
      {
        name: `client, canned: ${BESIDE} at once`,
        of: 'cpuMicroseconds',
        ratios: { C: 0.6, 'go-libvirt': 0.7 },
      },
    ],
    without: 'libvirt-python',
  },
  {
    rounds: 25,
    load: { scenario: 'list', depth: 1, count: 40 },
    goals: [
      {
        name: 'client, canned: list 1000 domains',
        of: 'callsPerSecond',
        ratios: { C: 1.5, 'libvirt-python': 1.5 },
      },
    ],
  },
  {
    rounds: 25,
    load: { scenario: 'stats', depth: 1, count: 25 },
    goals: [
      {
        name: 'client, canned: 200 x 80 statistics',
        of: 'cpuMicroseconds',
        ratios: { C: 1, 'go-libvirt': 0.35, 'libvirt-python': 1 },
      },
    ],
  },
];

export const clientOnCannedDaemon: Bench = {
  name: 'client-canned',
  async run() {
    const { present, absent } = await buildPeers();
    return withCannedDaemon(async (endpoint) => {
      const rows = [];
      for (const contest of contests) {
        const { results, rows: compared } = await runContest(present, endpoint, contest);
        rows.push(...compared);
        const ours = results.get('ours');
        if (contest.window === undefined || ours === undefined) continue;
        rows.push(
          makeRow(
            {
              name: `client, canned: ${BESIDE} at once`,
              ours: ours.callsPerSecond,
              peer: RATE_FLOOR,
              peerName: 'the goal',
              unit: 'calls/s',
              goal: `at least ${RATE_FLOOR}`,
            },
            (rate, floor) => rate >= floor,
          ),
        );
      }
      return { rows, ...(absent.length > 0 && { reason: `lacks ${absent.join(', ')}` }) };
    });
  },
};
