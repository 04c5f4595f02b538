import { useEffect, useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import type { Rates } from './rates.js';
import { ratesOf, useSamples } from './use-samples.js';

/** Rates at a moment, in seconds since the epoch. */
export interface Point {
  readonly at: number;
  readonly rates: Rates;
}

/** Some ten minutes. */
const KEPT = 150;

/** What an instance did since its page was opened. */
export function useHistory(instance: InstanceResource, counts: boolean): readonly Point[] {
  const samples = useSamples(counts ? [instance.host] : []);
  const [points, setPoints] = useState<readonly Point[]>([]);
  const rates = ratesOf(samples, instance);
  const sampledAt = samples.get(instance.host)?.after.at;
  useEffect(() => {
    if (rates !== undefined) {
      setPoints((kept) => [...kept.slice(-KEPT + 1), { at: Date.now() / 1000, rates }]);
    }
    // One point for each sample; the rates are made anew at each rendering.
  }, [sampledAt]);
  return points;
}
