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

/** Reads hosts and instances once, and again when the server's event stream says that something changed. */
export function useLive(): Live {
  const [live, setLive] = useState<Live>({ hosts: [], instances: [], loaded: false, trouble: undefined });

  useEffect(() => {
    const end = new AbortController();
    let timer: number | undefined;
    let reading = false;
    let again = false;

    const read = async (): Promise<void> => {
      if (reading) {
        again = true;
        return;
      }
      reading = true;
      try {
        const [hosts, instances] = await Promise.allSettled([
          listHosts(end.signal),
          listInstances(end.signal),
        ]);
        if (hosts.status === 'rejected') throw hosts.reason;
        // Where no host answers there is no list of instances; the hosts say why, so they are shown all the same.
        const listed = instances.status === 'fulfilled';
        setLive((last) => ({
          hosts: hosts.value,
          instances: listed ? instances.value : last.instances,
          loaded: true,
          trouble: listed ? undefined : String(instances.reason),
        }));
      } catch (error) {
        if (!end.signal.aborted) setLive((last) => ({ ...last, trouble: String(error) }));
      }
      reading = false;
      if (again) {
        again = false;
        void read();
      }
    };
    const soon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void read(), GATHER_MS);
    };

    const events = new EventSource('/v1/events');
    // Opening, and opening again after a break: something may have been missed in between.
    events.onopen = soon;
    events.onmessage = soon;
    for (const type of ['instance', 'host', 'operation']) events.addEventListener(type, soon);
    events.onerror = () =>
      setLive((last) => ({ ...last, trouble: 'The server does not answer; trying again' }));
    return () => {
      end.abort();
      window.clearTimeout(timer);
      events.close();
    };
  }, []);

  return live;
}
