/** Timing of two things that take turns, so that what else the machine does hits both alike. */
import { performance } from 'node:perf_hooks';

export interface Contest {
  /** Rounds that count; one more runs first, for caches. */
  readonly rounds: number;
  /** Each is timed for as long as its promise takes; `reset`, untimed, runs after each. */
  ours(): Promise<void>;
  peer(): Promise<void>;
  reset?(): Promise<void>;
}

/** The median milliseconds of both. */
export async function medians(contest: Contest): Promise<{ ours: number; peer: number }> {
  const { ours, peer } = await takeTurns(contest);
  return { ours: median(ours), peer: median(peer) };
}

/** The shortest milliseconds of both: what does not vary by itself is only made slower by whatever else the machine does. */
export async function shortest(contest: Contest): Promise<{ ours: number; peer: number }> {
  const { ours, peer } = await takeTurns(contest);
  return { ours: Math.min(...ours), peer: Math.min(...peer) };
}

/** The milliseconds of each round that counts. The one that goes first changes every round. */
async function takeTurns(contest: Contest): Promise<{ ours: number[]; peer: number[] }> {
  const times = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round <= contest.rounds; round++) {
    const order = round % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const);
    for (const side of order) {
      const started = performance.now();
      await contest[side]();
      const elapsed = performance.now() - started;
      if (round > 0) times[side].push(elapsed);
      await contest.reset?.();
    }
  }
  return times;
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
