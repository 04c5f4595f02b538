/** What a bench reports: our number beside a peer's, measured in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: string;
  /** ours / peer. */
  readonly ratio: number;
  /** The goal, for people. */
  readonly goal: string;
  /** Whether the goal is met in this run. */
  readonly holds: boolean;
}

/** What a file of benches found. Rows come from one run; `reason` says why some or all are left out on this machine. */
export interface BenchReport {
  readonly rows: readonly BenchRow[];
  readonly reason?: string;
}

/** A file of benches. */
export interface Bench {
  readonly name: string;
  run(): Promise<BenchReport>;
}

export interface Comparison {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: string;
  readonly goal: string;
}

/** A row of the numbers, rounded to what a reader can use; `holds` judges the numbers before rounding. */
export function makeRow(comparison: Comparison, holds: (ours: number, peer: number) => boolean): BenchRow {
  const { name, ours, peer, peerName, unit, goal } = comparison;
  const round = (value: number) => Number(value.toPrecision(4));
  return {
    name,
    ours: round(ours),
    peer: round(peer),
    peerName,
    unit,
    ratio: round(ours / peer),
    goal,
    holds: holds(ours, peer),
  };
}
