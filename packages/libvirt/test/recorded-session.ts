import { connect, type Connection } from '../src/index.js';
import { FrameSplitter, PacketType } from '../src/rpc/frame.js';
import { type LoopbackService, type Transport } from '../src/server/index.js';
import { CANNED_DOMAIN, cannedService } from './canned-service.js';

/** One thing that the server said, and how many calls it had heard by then. */
export interface Utterance {
  readonly afterCalls: number;
  readonly bytes: Buffer;
}

/** What both sides said in one session. */
export interface RecordedSession {
  readonly client: Buffer;
  readonly server: readonly Utterance[];
}

/** Tells of each call that comes along. */
function countCalls(): { heard: number; take(chunk: Uint8Array): void } {
  const splitter = new FrameSplitter();
  const counter = {
    heard: 0,
    take: (chunk: Uint8Array): void => {
      splitter.push(chunk, (packet) => {
        if (packet.type === PacketType.CALL) counter.heard++;
      });
    },
  };
  return counter;
}

/** The session that is recorded and played again: it opens, listens to events, looks up a domain and closes. */
export async function performSession(loopback: LoopbackService, during?: () => void): Promise<void> {
  const connection: Connection = await connect('test:///default', {
    loopback,
    onListenerError: () => undefined,
  });
  try {
    await connection.onDomainEvent('lifecycle', () => undefined);
    during?.();
    await connection.domainLookupByName(CANNED_DOMAIN.name);
  } finally {
    await connection.close();
  }
}

/** Performs the session with a canned service and keeps what was said. */
export async function recordSession(): Promise<RecordedSession> {
  const client: Uint8Array[] = [];
  const server: Utterance[] = [];
  const calls = countCalls();
  const service = cannedService();
  const tap = (transport: Transport): Transport => ({
    start: (handlers) =>
      transport.start({
        onData: (chunk) => {
          client.push(chunk);
          calls.take(chunk);
          handlers.onData(chunk);
        },
        onDrain: () => handlers.onDrain(),
        onClose: (error) => handlers.onClose(error),
      }),
    write: (bytes) => {
      server.push({ afterCalls: calls.heard, bytes: Buffer.from(bytes) });
      return transport.write(bytes);
    },
    pause: () => transport.pause(),
    resume: () => transport.resume(),
    close: () => transport.close(),
    destroy: () => transport.destroy(),
  });
  await performSession({ accept: (transport) => service.accept(tap(transport)) }, () =>
    service.lifecycle(2, 0),
  );
  return { client: Buffer.concat(client), server };
}

/** A server that says what was recorded, each thing when its call has come, up to `maxBytes`, and then ends. */
export function playBack(server: readonly Utterance[], maxBytes = Infinity): LoopbackService {
  return {
    accept: (transport) => {
      const calls = countCalls();
      const left = [...server];
      let budget = maxBytes;
      const speak = (): void => {
        for (let next = left[0]; next !== undefined && next.afterCalls <= calls.heard; next = left[0]) {
          left.shift();
          transport.write(next.bytes.subarray(0, Math.min(budget, next.bytes.length)));
          budget -= next.bytes.length;
          if (budget <= 0) break;
        }
        if (budget <= 0 || left.length === 0) transport.close();
      };
      transport.start({
        onData: (chunk) => {
          calls.take(chunk);
          speak();
        },
        onDrain: () => undefined,
        onClose: () => undefined,
      });
      if (budget <= 0) transport.close();
    },
  };
}
