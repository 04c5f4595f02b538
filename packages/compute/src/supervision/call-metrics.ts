import { type ComputeError, type ComputeErrorCode } from '../errors.js';

/** A call of a supervised driver that has ended. */
export interface ObservedCall {
  readonly driver: string;
  readonly host: string;
  /** The method, for example `spawn` or `volumes.attach`. */
  readonly call: string;
  /** What was done, for people: `Attaching a volume to instance ... on host "a"`. */
  readonly subject: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** Absent where it succeeded. */
  readonly error?: ComputeError;
}

/** Told of each call when it ends: for logs and metrics. What it throws is reported as a process warning. */
export type CallObserver = (call: ObservedCall) => void;

/** What a method has done so far. */
export interface CallCount {
  readonly calls: number;
  readonly totalMs: number;
  readonly longestMs: number;
  /** How many failed, by code. */
  readonly errors: Readonly<Partial<Record<ComputeErrorCode, number>>>;
}

/** Counts calls by method; its memory is bounded by the contract's methods. */
export class CallMetrics {
  readonly #counts = new Map<string, CallCount>();

  /** A CallObserver. */
  readonly observe: CallObserver = ({ call, durationMs, error }) => {
    const before = this.#counts.get(call) ?? { calls: 0, totalMs: 0, longestMs: 0, errors: {} };
    const { errors } = before;
    this.#counts.set(call, {
      calls: before.calls + 1,
      totalMs: before.totalMs + durationMs,
      longestMs: Math.max(before.longestMs, durationMs),
      errors: error === undefined ? errors : { ...errors, [error.code]: (errors[error.code] ?? 0) + 1 },
    });
  };

  /** The counts until now, by method. */
  snapshot(): Readonly<Record<string, CallCount>> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
