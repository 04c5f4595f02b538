import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EventResource, OperationResource } from '@hostelry/server/api';
import { getOperation } from '../api/operations.js';
import { followEvents } from './event-stream.js';
import { type Key, keys } from './keys.js';
import { Refresher, staleAfter } from './refresher.js';

/** Whether the pages are being told what happens. */
export type ConnectionState = 'connecting' | 'live' | 'lost';

/** How many events are kept for the pages that show them. */
const KEPT_EVENTS = 2000;

/** Keeps the cache true by the one event stream, for as long as the component is shown. */
export function useLiveStream(): void {
  const client = useQueryClient();
  useEffect(() => {
    const operations = new OperationRenewal(client);
    const refresher = new Refresher((stale) => readAgain(client, stale));
    const stop = followEvents({
      opened() {
        client.setQueryData<ConnectionState>(keys.connection, 'live');
        refresher.add(undefined);
      },
      event(event) {
        keepEvent(client, event);
        if (event.change === 'place') return;
        if (event.operation !== undefined) operations.add(event.operation.id);
        refresher.add(staleAfter(event));
      },
      lost() {
        client.setQueryData<ConnectionState>(keys.connection, 'lost');
        // A session that has ended closes the stream, too.
        void client.invalidateQueries({ queryKey: keys.session });
      },
    });
    return () => {
      stop();
      refresher.stop();
      operations.stop();
    };
  }, [client]);
}

async function readAgain(client: QueryClient, stale: readonly Key[] | undefined): Promise<void> {
  const read = (key?: Key) => client.invalidateQueries(key === undefined ? {} : { queryKey: key });
  await (stale === undefined ? read() : Promise.all(stale.map(read)));
}

/** The first is the place where the stream began; later ones are shown. */
function keepEvent(client: QueryClient, event: EventResource): void {
  client.setQueryData<readonly EventResource[]>(keys.events, (kept = []) => [
    ...kept.slice(-KEPT_EVENTS + 1),
    event,
  ]);
}

/** Reads the operations that events name, and puts them into the list: the list itself may be long. */
class OperationRenewal {
  readonly #client: QueryClient;
  readonly #wanted = new Set<string>();
  #running = false;
  #stopped = false;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  add(id: string): void {
    this.#wanted.add(id);
    if (!this.#running) void this.#run();
  }

  stop(): void {
    this.#stopped = true;
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#wanted.size > 0 && !this.#stopped) {
      const ids = [...this.#wanted];
      this.#wanted.clear();
      if (ids.length > 20) {
        await this.#client.invalidateQueries({ queryKey: keys.operations });
        continue;
      }
      // An operation that cannot be read keeps what is known of it; the next event, or the next opening, asks again.
      const read = await Promise.all(ids.map((id) => getOperation(id).catch(() => undefined)));
      for (const operation of read) if (operation !== undefined) putOperation(this.#client, operation);
    }
    this.#running = false;
  }
}

/** Puts an operation where the pages look for it. */
export function putOperation(client: QueryClient, operation: OperationResource): void {
  client.setQueryData(keys.operation(operation.id), operation);
  client.setQueryData<readonly OperationResource[]>(keys.operations, (known) => {
    if (known === undefined) return undefined;
    const others = known.filter(({ id }) => id !== operation.id);
    return [operation, ...others].sort((a, b) => b.createdAt - a.createdAt);
  });
}
