import type { EventResource } from '@hostelry/server/api';

/** What a stream tells. */
export interface StreamListener {
  /** Connected, or connected again: something may have been missed before. */
  opened(): void;
  event(event: EventResource): void;
  /** The connection broke, or was refused; it is tried again. */
  lost(): void;
}

/** The part of an EventSource that is used here. */
export type EventSourceLike = Pick<
  EventSource,
  'onopen' | 'onerror' | 'readyState' | 'addEventListener' | 'close'
>;

export interface StreamOptions {
  readonly open?: (url: string) => EventSourceLike;
  readonly retryMs?: number;
}

/** No log has this event: the server answers at once with a `gap` that has the id of its last one, so that a stream always has a place to resume at. */
const AT_THE_END = 999_999_999_999_999;
const CLOSED = 2;
const TYPES = ['instance', 'host', 'operation'];

/** Follows the server's events from now on, through breaks, until the returned function is called. */
export function followEvents(listener: StreamListener, options: StreamOptions = {}): () => void {
  const { open = (url) => new EventSource(url), retryMs = 2000 } = options;
  let last = AT_THE_END;
  let ended = false;
  let source: EventSourceLike | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (message: Event): void => {
    const event = JSON.parse((message as MessageEvent<string>).data) as EventResource;
    const isPlace = last === AT_THE_END;
    last = event.id;
    if (!isPlace) listener.event(event);
    // What came before the place is not known of: nothing is missed, since all is read when the stream opens.
    else listener.event({ ...event, change: 'place' });
  };
  const listen = (): void => {
    const opened = open(`/v1/events?since=${last}`);
    source = opened;
    opened.onopen = () => listener.opened();
    for (const type of TYPES) opened.addEventListener(type, take);
    opened.onerror = () => {
      if (ended) return;
      listener.lost();
      // A browser connects again by itself, and says where it was, but not after an answer that is no stream.
      if (opened.readyState === CLOSED) timer = setTimeout(listen, retryMs);
    };
  };

  listen();
  return () => {
    ended = true;
    clearTimeout(timer);
    source?.close();
  };
}
