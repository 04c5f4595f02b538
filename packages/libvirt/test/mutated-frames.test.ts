import { describe, expect, test } from 'vitest';
import { encodeHole } from '../src/rpc/stream-hole.js';
import { createDownload, createUpload, Session, StreamHole, type StreamChannel } from '../src/raw.js';
import { errorCodec } from '../src/rpc/error-payload.js';
import { encodeFrame, FrameSplitter, PacketStatus, PacketType } from '../src/rpc/frame.js';
import { KEEPALIVE_PROGRAM, KeepaliveProcedure } from '../src/rpc/keepalive.js';
import { encodePacket } from '../src/rpc/payload.js';
import { type Procedure } from '../src/rpc/procedure.js';
import { type TransportHandlers } from '../src/rpc/transport.js';
import {
  LibvirtError,
  serveConnection,
  type Handlers,
  type ServerCall,
  type Transport,
} from '../src/server/index.js';
import { damagedFrame, numbers, type Numbers } from './mutations.js';
import { sampleProtocol, type CallSample } from './protocol-samples.js';
import { expectNothingUnhandled } from './nothing-unhandled.js';
import { settle } from './scripted-peer.js';

/** Frames for each side; the nightly bench runs a million in all. */
const FRAMES = Number(process.env['HOSTELRY_MUTATED_FRAMES'] ?? 20_000) / 2;
const SEED = Number(process.env['HOSTELRY_MUTATION_SEED'] ?? 20_261_121);
/** Frames that one conversation gets, if it lives so long. */
const FRAMES_PER_CONVERSATION = 100;
/** What a side may hold beside the frame it gathers, which is at most 32 MiB. */
const MEMORY_LIMIT_BYTES = 192 * 1024 * 1024;

const { OK, ERROR, CONTINUE } = PacketStatus;
const samples = sampleProtocol(SEED);
expectNothingUnhandled();

/** A transport that the test feeds by hand; what is written is kept. */
class FedTransport implements Transport {
  readonly written: Uint8Array[] = [];
  #handlers: TransportHandlers | undefined;
  #closed = false;

  start(handlers: TransportHandlers): void {
    this.#handlers = handlers;
  }
  write(bytes: Uint8Array): boolean {
    if (!this.#closed) this.written.push(bytes);
    return true;
  }
  pause(): void {
    // What is fed is fed.
  }
  resume(): void {
    // As above.
  }
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    queueMicrotask(() => this.#handlers?.onClose());
  }
  destroy(): void {
    this.close();
  }
  feed(bytes: Uint8Array): void {
    if (!this.#closed) this.#handlers?.onData(bytes);
  }
}

/** Keeps the names of errors, and the most memory that buffers took. */
class Findings {
  readonly #expected: readonly string[];
  readonly outcomes = new Map<string, number>();
  readonly strange: unknown[] = [];
  readonly #before = process.memoryUsage().arrayBuffers;
  most = 0;

  constructor(expected: readonly string[]) {
    this.#expected = expected;
  }
  note(name: string, error?: unknown): void {
    this.outcomes.set(name, (this.outcomes.get(name) ?? 0) + 1);
    if (!this.#expected.includes(name)) this.strange.push(error ?? name);
  }
  failed = (error: unknown): void => this.note((error as Error).name, error);
  weigh(): void {
    this.most = Math.max(this.most, process.memoryUsage().arrayBuffers - this.#before);
  }
}

function serialOf(frame: Uint8Array): number {
  return Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength).readUInt32BE(20);
}

function keepalive(procedure: number): Buffer {
  const header = { program: KEEPALIVE_PROGRAM, version: 1, procedure, type: PacketType.MESSAGE };
  return Buffer.from(encodeFrame({ ...header, serial: 0, status: OK }));
}

/** Feeds a client's session damaged frames of every kind that a daemon sends. */
class ClientUnderFire {
  readonly #next: Numbers;
  readonly #findings: Findings;
  #transport = new FedTransport();
  #session = new Session(this.#transport);
  #stream:
    { readonly header: Parameters<typeof encodeFrame>[0]; readonly channel: StreamChannel } | undefined;

  constructor(next: Numbers, findings: Findings) {
    this.#next = next;
    this.#findings = findings;
    this.renew();
  }

  get isOver(): boolean {
    return this.#session.closed !== undefined;
  }

  renew(): void {
    this.#session.close();
    this.#stream = undefined;
    this.#transport = new FedTransport();
    this.#session = new Session(this.#transport, { onListenerError: this.#findings.failed });
    this.#session.start();
    for (const { procedure } of samples.events) {
      this.#session.onEvent(procedure, () => this.#findings.note('event'));
    }
  }

  fire(): void {
    const kind = this.#next(10);
    if (kind < 5) this.#reply(this.#pick(samples.calls));
    else if (kind < 7) this.#event();
    else if (kind < 9) this.#streamPacket();
    else this.#feed(keepalive(1 + this.#next(2)));
  }

  #reply({ procedure, ret }: CallSample): void {
    const header = this.#call({ ...procedure, args: undefined });
    if (header === undefined) return;
    if (this.#next(10) === 0) {
      const error = new LibvirtError(42, 'gone', { str1: 'a', int1: 5 });
      this.#feed(encodePacket({ ...header, status: ERROR }, errorCodec, error));
    } else this.#feed(encodePacket(header, procedure.ret, ret));
  }

  /** Makes a call; gives the header of its reply. */
  #call(procedure: Procedure<unknown, unknown>) {
    const before = this.#transport.written.length;
    this.#session
      .call(procedure, undefined, { immediate: true, timeoutMs: Infinity })
      .then(() => this.#findings.note('reply'), this.#findings.failed);
    const frame = this.#transport.written[before];
    if (frame === undefined) return undefined;
    const { program, version, number } = procedure;
    return {
      program,
      version,
      procedure: number,
      type: PacketType.REPLY,
      serial: serialOf(frame),
      status: OK,
    };
  }

  #event(): void {
    const { procedure, message } = this.#pick(samples.events);
    const { program, version, number } = procedure;
    const header = { program, version, procedure: number, type: PacketType.MESSAGE, serial: 1, status: OK };
    this.#feed(encodePacket(header, procedure.message, message));
  }

  #streamPacket(): void {
    this.#stream ??= this.#openStream();
    const { header } = this.#stream;
    switch (this.#next(6)) {
      case 0:
        this.#feed(
          Buffer.from(
            encodeFrame({ ...header, type: PacketType.STREAM_HOLE }, encodeHole(new StreamHole(9))),
          ),
        );
        break;
      case 1:
        this.#feed(Buffer.from(encodeFrame({ ...header, status: this.#next(3) })));
        break;
      case 2:
        this.#stream = undefined;
        break;
      default:
        this.#feed(Buffer.from(encodeFrame(header, new Uint8Array(this.#next(300)))));
    }
  }

  #openStream() {
    const before = this.#transport.written.length;
    const sparse = this.#next(2) === 0;
    const procedure = {
      program: 0x20008086,
      version: 1,
      number: 209,
      name: 'S',
      args: undefined,
      ret: undefined,
    };
    const opening = this.#session.openStream(procedure, undefined, { immediate: true, timeoutMs: Infinity });
    const header = {
      program: procedure.program,
      version: 1,
      procedure: 209,
      serial: serialOf(this.#transport.written[before] ?? new Uint8Array(28)),
    };
    const opened = {
      header: { ...header, type: PacketType.STREAM, status: CONTINUE },
      channel: undefined as never,
    };
    opening.then(({ channel }) => {
      const isUpload = this.#next(2) === 0;
      const stream = isUpload ? createUpload(channel, { sparse }) : createDownload(channel, { sparse });
      stream.on('error', (error) => this.#findings.failed(error));
      stream.on('data', () => undefined);
    }, this.#findings.failed);
    this.#transport.feed(encodeFrame({ ...header, type: PacketType.REPLY, status: OK }));
    return opened;
  }

  #feed(frame: Buffer): void {
    this.#transport.feed(damagedFrame(frame, this.#next));
  }

  #pick<T>(items: readonly T[]): T {
    return items[this.#next(items.length)] as T;
  }
}

describe('damaged frames', () => {
  test(
    `of a daemon, ${FRAMES} of them, end calls with typed errors or the session, and nothing else`,
    { timeout: 60_000 + FRAMES * 5 },
    async () => {
      const next = numbers(SEED);
      const findings = new Findings([
        'reply',
        'event',
        'LibvirtError',
        'XdrError',
        'ConnectionError',
        'StreamError',
      ]);
      const client = new ClientUnderFire(next, findings);
      for (let n = 0; n < FRAMES; n++) {
        if (client.isOver || n % FRAMES_PER_CONVERSATION === 0) client.renew();
        client.fire();
        if (n % 50 === 0) {
          findings.weigh();
          await settle(1);
        }
      }
      client.renew();
      await settle();
      expect(findings.strange).toEqual([]);
      for (const name of ['reply', 'event', 'LibvirtError', 'XdrError', 'ConnectionError'])
        expect(findings.outcomes.get(name), name).toBeGreaterThan(FRAMES / 500);
      expect(findings.most).toBeLessThan(MEMORY_LIMIT_BYTES);
    },
  );

  test(
    `of a client, ${FRAMES} of them, are answered or end that client, and nothing else`,
    { timeout: 60_000 + FRAMES * 5 },
    async () => {
      const next = numbers(SEED + 1);
      const findings = new Findings(['answer', 'end', 'handled', 'stream']);
      const handlers = everyHandler(
        () => findings.note('handled'),
        () => findings.note('stream'),
      );
      let transport = new FedTransport();
      let closed: Promise<void> = Promise.resolve();
      const endings: Promise<void>[] = [];
      let over = true;
      const renew = (): void => {
        transport.close();
        const splitter = new FrameSplitter();
        // Whatever is answered is frames.
        for (const bytes of transport.written) splitter.push(bytes, () => findings.note('answer'));
        expect(splitter.pending).toBe(0);
        transport = new FedTransport();
        const connection = serveConnection(
          transport,
          { handlers },
          { onServiceError: (error) => findings.strange.push(error) },
        );
        over = false;
        closed = connection.closed.then(() => {
          over = true;
          findings.note('end');
        });
        endings.push(closed);
      };
      let serial = 2;
      for (let n = 0; n < FRAMES; n++) {
        if (over || n % FRAMES_PER_CONVERSATION === 0) {
          renew();
          serial = 2;
        }
        // A stream that is damaged must have been opened first.
        if (next(8) === 0) transport.feed(streamCall(next, serial++));
        transport.feed(damagedFrame(clientFrame(next, serial++), next));
        if (n % 20 === 0) {
          findings.weigh();
          await settle(1);
        }
      }
      renew();
      transport.close();
      await Promise.all(endings);
      expect(findings.strange).toEqual([]);
      for (const name of ['answer', 'end', 'handled', 'stream'])
        expect(findings.outcomes.get(name), name).toBeGreaterThan(FRAMES / 500);
      expect(findings.most).toBeLessThan(MEMORY_LIMIT_BYTES);
    },
  );
});

const streamCalls = samples.calls.filter(({ procedure }) => procedure.stream !== undefined);

function callFrame({ procedure, args }: CallSample, serial: number): Buffer {
  const { program, version, number } = procedure;
  const header = { program, version, procedure: number, type: PacketType.CALL, serial, status: OK };
  return encodePacket(header, procedure.args, args);
}

/** A call that opens a stream, undamaged. */
function streamCall(next: Numbers, serial: number): Buffer {
  return callFrame(streamCalls[next(streamCalls.length)] as CallSample, serial);
}

/** What a client may send: calls of every kind, packets of the streams that they open, keepalive. */
function clientFrame(next: Numbers, serial: number): Buffer {
  if (next(20) === 0) return keepalive(KeepaliveProcedure.PING);
  if (next(2) === 0) return callFrame(samples.calls[next(samples.calls.length)] as CallSample, serial);
  const { program, version, number } = (streamCalls[0] as CallSample).procedure;
  const header = { program, version, procedure: number, serial: Math.max(2, serial - 1 - next(4)) };
  const hole = { ...header, type: PacketType.STREAM_HOLE, status: CONTINUE };
  if (next(4) === 0) return Buffer.from(encodeFrame(hole, encodeHole(new StreamHole(77))));
  const data = { ...header, type: PacketType.STREAM, status: next(4) === 0 ? next(3) : CONTINUE };
  return Buffer.from(encodeFrame(data, new Uint8Array(next(200))));
}

/** A service that answers every procedure with a value that fits, and uses the streams of those that open one. */
function everyHandler(onCall: () => void, onStream: () => void): Handlers {
  const programs: Record<string, Record<string, (args: unknown, call: ServerCall) => unknown>> = {};
  for (const { program, procedure, ret } of samples.calls) {
    (programs[program] ??= {})[procedure.name] = (_args, call) => {
      onCall();
      if (procedure.stream === 'write') {
        void call.stream().receiveSparse(async (chunks) => {
          for await (const chunk of chunks) if (chunk !== undefined) onStream();
        });
      } else if (procedure.stream === 'read' && procedure.sparse === true) {
        onStream();
        void call.stream().send([Buffer.alloc(500), new StreamHole(5)]);
      } else if (procedure.stream === 'read') {
        const end = call.stream().duplex();
        end.on('data', onStream);
        end.on('error', () => undefined);
      }
      return ret;
    };
  }
  // The table has every name with its own handler, which no type can follow.
  return programs;
}
