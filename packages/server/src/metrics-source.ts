import { type CallCount } from '@hostelry/compute';
import { type HostelryApi, type HostResource } from './api/index.js';

/** What the metrics are made of: the API, and what the manager counts by itself. */
export interface MetricsSource extends Pick<HostelryApi, 'getHost' | 'listInstances' | 'listOperations'> {
  /** What the drivers' methods have done, by their names. */
  callMetrics(): Readonly<Record<string, CallCount>>;
  /** The state of each host by its name; nothing is asked. */
  readonly hostStates: Readonly<Record<string, HostResource['state']>>;
  /** How many read the events now. */
  readonly eventSubscribers: number;
}
