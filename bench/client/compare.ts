/** Several clients under the same load, taking turns. */
import { median } from '../measure.js';
import { type BenchRow, makeRow } from '../row.js';
import { type Endpoint, type Load, PeerProcess, type Timing } from './peer-process.js';
import { ourPeer, type Peer } from './peers.js';

/** What one client did, per call of the load. */
export interface Figures {
  readonly callsPerSecond: number;
  readonly cpuMicroseconds: number;
}

/** The best of the rounds, or the middle one. */
type Choose = (values: readonly number[]) => number;

interface Race {
  readonly rounds: number;
  readonly choose: Choose;
  readonly peers: readonly Peer[];
  readonly endpoint: Endpoint;
  readonly load: Load;
}

/** Until then some clients' code is still being compiled. */
const WARM_ROUNDS = 6;

/** Runs every client some times for warmth, then `rounds` times in turn, and gives the figures by name. */
async function race({ rounds, choose, peers, endpoint, load }: Race): Promise<Map<Peer['name'], Figures>> {
  const racers: { name: Peer['name']; process: PeerProcess; timings: Timing[] }[] = [];
  try {
    for (const peer of peers) {
      const process = new PeerProcess(peer.command, peer.args);
      racers.push({ name: peer.name, process, timings: [] });
      await process.open(endpoint);
    }
    for (let round = -WARM_ROUNDS; round < rounds; round++) {
      for (const racer of racers) {
        const timing = await racer.process.run(load);
        if (round >= 0) racer.timings.push(timing);
      }
      // Whoever is first after a pause pays for it, so it is not always the same one.
      racers.push(...racers.splice(0, 1));
    }
    return new Map(racers.map(({ name, timings }) => [name, figures(timings, load.count, choose)]));
  } finally {
    for (const { process } of racers) process.stop();
  }
}

function figures(timings: readonly Timing[], count: number, choose: Choose): Figures {
  return {
    callsPerSecond: count / choose(timings.map(({ seconds }) => seconds)),
    cpuMicroseconds: (choose(timings.map(({ cpuSeconds }) => cpuSeconds)) / count) * 1e6,
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
  /**
   * Where client and daemon wake each other, what a call takes depends on the processors that they happen to run on, and
   * the best round is the one with the most luck: then the middle one. Else the best, since whatever else the machine does
   * can only make a round worse.
   */
  readonly isTypical?: true;
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
  const { rounds, isTypical, load, goals, window, without } = contest;
  const racers = [...peers.filter(({ name }) => name !== without), ourPeer(window)];
  const choose: Choose = isTypical ? median : (values) => Math.min(...values);
  const results = await race({ rounds, choose, peers: racers, endpoint, load });
  return { results, rows: rowsOf(results, goals) };
}
