/** Several clients under the same load, taking turns. */
import { type BenchRow, makeRow } from '../row.js';
import { type Endpoint, type Load, PeerProcess, type Timing } from './peer-process.js';
import { ourPeer, type Peer } from './peers.js';

/** The best rounds of one client, per call of the load: whatever else the machine does can only make a round worse. */
export interface Figures {
  readonly callsPerSecond: number;
  readonly cpuMicroseconds: number;
}

interface Race {
  readonly rounds: number;
  readonly peers: readonly Peer[];
  readonly endpoint: Endpoint;
  readonly load: Load;
}

/** Runs every client once for warmth, then `rounds` times in turn, and gives the best figures by name. */
async function race({ rounds, peers, endpoint, load }: Race): Promise<Map<Peer['name'], Figures>> {
  const racers: { name: Peer['name']; process: PeerProcess; timings: Timing[] }[] = [];
  try {
    for (const peer of peers) {
      const process = new PeerProcess(peer.command, peer.args);
      racers.push({ name: peer.name, process, timings: [] });
      await process.open(endpoint);
    }
    for (let round = 0; round <= rounds; round++) {
      for (const racer of racers) {
        const timing = await racer.process.run(load);
        if (round > 0) racer.timings.push(timing);
      }
      // Whoever is first after a pause pays for it, so it is not always the same one.
      racers.push(...racers.splice(0, 1));
    }
    return new Map(racers.map(({ name, timings }) => [name, figures(timings, load.count)]));
  } finally {
    for (const { process } of racers) process.stop();
  }
}

function figures(timings: readonly Timing[], count: number): Figures {
  return {
    callsPerSecond: count / Math.min(...timings.map(({ seconds }) => seconds)),
    cpuMicroseconds: (Math.min(...timings.map(({ cpuSeconds }) => cpuSeconds)) / count) * 1e6,
  };
}

/** What is compared of a race, against whom, and how much is wanted. */
export interface Goal {
  readonly name: string;
  readonly of: keyof Figures;
  /** For calls that move bytes: how many megabytes each does. */
  readonly megabytes?: number;
  /** Our figure divided by the peer's: at least this for rates, at most this for costs. */
  readonly ratios: Partial<Readonly<Record<Peer['name'], number>>>;
}

/** A row for each peer of the goal that took part. */
function rowsOf(results: ReadonlyMap<Peer['name'], Figures>, goals: readonly Goal[]): BenchRow[] {
  const ours = results.get('ours');
  if (ours === undefined) return [];
  return goals.flatMap(({ name, of, megabytes, ratios }) =>
    Object.entries(ratios).flatMap(([peerName, wanted]) => {
      const peer = results.get(peerName as Peer['name']);
      if (peer === undefined) return [];
      const isRate = of === 'callsPerSecond';
      const unit = megabytes !== undefined ? 'MB/s' : isRate ? 'calls/s' : 'us cpu/call';
      const scale = megabytes ?? 1;
      const goal = `${isRate ? 'at least' : 'at most'} ${wanted}x`;
      const figures = { ours: ours[of] * scale, peer: peer[of] * scale };
      const row = makeRow({ name, ...figures, peerName, unit, goal }, (mine, theirs) =>
        isRate ? mine / theirs >= wanted : mine / theirs <= wanted,
      );
      return [row];
    }),
  );
}

/** One load, who takes part, and what is wanted. */
export interface Contest {
  readonly rounds: number;
  readonly load: Load;
  readonly goals: readonly Goal[];
  /** Our calls in flight, where the default is not meant. */
  readonly window?: number;
  /** Who has nothing of the kind: Python no threads worth the name, and no streams here. */
  readonly without?: Peer['name'];
}

/** Our client and the peers under the contest's load: the figures by name, and the rows. */
export async function runContest(
  peers: readonly Peer[],
  endpoint: Endpoint,
  contest: Contest,
): Promise<{ readonly results: ReadonlyMap<Peer['name'], Figures>; readonly rows: readonly BenchRow[] }> {
  const { rounds, load, goals, window, without } = contest;
  const racers = [...peers.filter(({ name }) => name !== without), ourPeer(window)];
  const results = await race({ rounds, peers: racers, endpoint, load });
  return { results, rows: rowsOf(results, goals) };
}
