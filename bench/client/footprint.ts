/** What a connection costs in memory, and what importing the client costs in time. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median, shortest } from '../measure.js';
import { type Bench, type BenchRow, makeRow } from '../row.js';
import { withCannedDaemon } from './canned.js';
import { type Endpoint, PeerProcess } from './peer-process.js';
import { buildPeers, ourPeer, type Peer } from './peers.js';

const execute = promisify(execFile);
const CONNECTIONS = 400;
const LIMIT_KB = 30;
const LIMIT_MS = 20;
const FIRST_CALL = fileURLToPath(new URL('../peers/first-call.js', import.meta.url));

/** The middle of three processes: what garbage there is at the end is chance. */
async function kilobytesPerConnection(peer: Peer, endpoint: Endpoint): Promise<number> {
  const figures: number[] = [];
  for (let round = 0; round < 3; round++) figures.push(await kilobytesInProcess(peer, endpoint));
  return median(figures);
}

/** Kilobytes that each of many connections adds to the process; the first ones, which bring code along, do not count. */
async function kilobytesInProcess(peer: Peer, endpoint: Endpoint): Promise<number> {
  const process = new PeerProcess(peer.command, peer.args);
  try {
    await process.open(endpoint);
    await process.hold(100);
    const before = await process.residentKb();
    await process.hold(CONNECTIONS);
    return ((await process.residentKb()) - before) / CONNECTIONS;
  } finally {
    process.stop();
  }
}

async function memoryRows(peers: readonly Peer[], endpoint: Endpoint): Promise<BenchRow[]> {
  const ours = await kilobytesPerConnection(ourPeer(), endpoint);
  const goal = `at most ${LIMIT_KB} kB`;
  const rows: BenchRow[] = [];
  for (const peer of peers.filter(({ name }) => name !== 'libvirt-python')) {
    const figures = { ours, peer: await kilobytesPerConnection(peer, endpoint) };
    const row = { name: 'client: a connection', ...figures, peerName: peer.name, unit: 'kB', goal };
    rows.push(makeRow(row, (kilobytes) => kilobytes <= LIMIT_KB));
  }
  return rows;
}

async function node(...args: string[]): Promise<void> {
  await execute(process.execPath, args, { timeout: 30_000 });
}

async function startRow(endpoint: Endpoint): Promise<BenchRow> {
  const { ours, peer } = await shortest({
    rounds: 41,
    ours: () => node(FIRST_CALL, endpoint.uri),
    peer: () => node('-e', '0'),
  });
  const goal = `at most ${LIMIT_MS} ms more`;
  return makeRow(
    { name: 'client: import and first call', ours, peer, peerName: 'node -e 0', unit: 'ms', goal },
    (mine, theirs) => mine - theirs <= LIMIT_MS,
  );
}

export const clientFootprint: Bench = {
  name: 'client-footprint',
  async run() {
    const { present, absent } = await buildPeers();
    return withCannedDaemon(async (endpoint) => ({
      rows: [...(await memoryRows(present, endpoint)), await startRow(endpoint)],
      ...(absent.length > 0 && { reason: `lacks ${absent.join(', ')}` }),
    }));
  },
};
