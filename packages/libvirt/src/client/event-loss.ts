import { type ConnectionError } from '../rpc/errors.js';

/** More events came than the reader took: some were lost, so what is known should be compared with the daemon. */
export class EventOverflowError extends Error {
  readonly code = 'event-overflow';
  readonly limit: number;

  constructor(limit: number) {
    super(`More than ${limit} events waited to be read and some were lost`);
    this.name = 'EventOverflowError';
    this.limit = limit;
  }
}

/** The connection was lost and made again: events in between were missed, so what is known should be compared with the daemon. */
export class EventGapError extends Error {
  readonly code = 'event-gap';

  constructor(reason: ConnectionError) {
    super(`Events were missed while the connection was away: ${reason.message}`, { cause: reason });
    this.name = 'EventGapError';
  }
}

/**
 * Stands in an iteration where events are missing, for who asked by `losses: 'yield'`.
 * `dropped`: the reader was too slow for `count` events. `gap`: the connection was away for `reason`, and nobody knows how many.
 */
export class EventLoss {
  readonly kind: 'dropped' | 'gap';
  /** Events that are known to be missing; 0 for a gap. */
  readonly count: number;
  /** Why the connection was lost; for a gap. */
  readonly reason: ConnectionError | undefined;

  constructor(
    kind: 'dropped' | 'gap',
    details: { readonly count?: number; readonly reason?: ConnectionError },
  ) {
    this.kind = kind;
    this.count = details.count ?? 0;
    this.reason = details.reason;
  }
}
