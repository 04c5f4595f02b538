import { useEffect, useState } from 'react';
import type { HostResource, InstanceResource } from '@hostelry/server/api';
import { listHosts, listInstances } from './api.js';

/** What the page shows: the last known state, and whether it is still being told. */
export interface Live {
  readonly hosts: readonly HostResource[];
  readonly instances: readonly InstanceResource[];
  readonly loaded: boolean;
  /** Why what is shown may be old. */
  readonly trouble: string | undefined;
}

/** Many events come together (a host that connects, a bulk action): one reading answers them all. */
const GATHER_MS = 100;
const RETRY_MS = 2000;

/** Reads hosts and instances once, and again when the server's event stream says that something changed. */
export function useLive(): Live {
  const [live, setLive] = useState<Live>({ hosts: [], instances: [], loaded: false, trouble: undefined });
  useEffect(
    () => follow((change) => setLive((last) => ({ ...last, ...change }))),
    // Once: what it follows does not depend on what is shown.
    [],
  );
  return live;
}

/** Tells what is known, and each change of it, until the returned function is called. */
function follow(tell: (change: Partial<Live>) => void): () => void {
  const end = new AbortController();
  let events: EventSource | undefined;
  let timer: number | undefined;
  let reading = false;
  let again = false;

  const readIn = (delayMs: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void read(), delayMs);
  };
  const read = async (): Promise<void> => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    again = false;
    try {
      const [hosts, instances] = await Promise.all([listHosts(end.signal), listInstances(end.signal)]);
      tell({ hosts, instances, loaded: true, trouble: undefined });
      if (again) readIn(0);
    } catch (error) {
      if (end.signal.aborted) return;
      tell({ trouble: error instanceof Error ? error.message : String(error) });
      readIn(RETRY_MS);
    } finally {
      reading = false;
    }
  };
  const soon = (): void => readIn(GATHER_MS);
  const listen = (): void => {
    const source = new EventSource('/v1/events');
    events = source;
    // Opening, and opening again after a break: something may have been missed in between.
    source.onopen = soon;
    for (const type of ['instance', 'host', 'operation']) source.addEventListener(type, soon);
    source.onerror = () => {
      tell({ trouble: 'The server does not answer' });
      // A browser tries again by itself after a broken connection, but not after an error that a proxy answered.
      if (source.readyState === EventSource.CLOSED && !end.signal.aborted) {
        window.setTimeout(() => void (end.signal.aborted || listen()), RETRY_MS);
      }
    };
  };

  listen();
  soon();
  return () => {
    end.abort();
    window.clearTimeout(timer);
    events?.close();
  };
}
