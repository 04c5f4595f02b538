import { ErrorDomain, ErrorNumber } from '../generated/constants.js';
import { errorCodec } from '../rpc/error-payload.js';
import { ConnectionError, LibvirtError } from '../rpc/errors.js';
import { encodeFrame, FrameSplitter, PacketStatus, PacketType, type Packet } from '../rpc/frame.js';
import {
  KEEPALIVE_PROGRAM,
  KEEPALIVE_VERSION,
  KeepaliveProber,
  KeepaliveProcedure,
  type KeepaliveOptions,
} from '../rpc/keepalive.js';
import { errorReport } from '../rpc/listener-errors.js';
import { decodePayload, encodePacket } from '../rpc/payload.js';
import { type EventProcedure, type Procedure } from '../rpc/procedure.js';
import { type Transport } from '../rpc/transport.js';
import { standardAnswer } from './standard-answers.js';
import { findHandler, type AnyHandler } from './programs.js';
import { ServerStream, type ServerStreamLink } from './server-stream.js';
import { type ServerCall, type ServerConnection, type Service } from './service.js';
import { toLibvirtError } from './to-libvirt-error.js';

/** How a connection is served; all have defaults. */
export interface ServeOptions {
  /** Calls of one client that are worked on at once; reading stops at that number, as in libvirtd. Default 5. */
  readonly maxRequests?: number | undefined;
  /** Pings sent once the client has said that it answers them. Default 5 s, 5 times, as libvirtd. */
  readonly keepalive?: KeepaliveOptions | undefined;
  /** Bytes that may wait for a client that does not read, before it is cut off. Default 64 MiB. */
  readonly maxQueuedBytes?: number | undefined;
  /** Called with what a service's open or close threw, or a listener of a stream; the client is cut off. Default: a process warning. */
  readonly onServiceError?: ((error: unknown) => void) | undefined;
}

const DEFAULT_MAX_REQUESTS = 5;
const DEFAULT_KEEPALIVE: KeepaliveOptions = { intervalMs: 5000, count: 5 };
const DEFAULT_MAX_QUEUED_BYTES = 64 * 1024 * 1024;

/** Serves one client on a connected transport until either side ends it. */
export function serveConnection(
  transport: Transport,
  service: Service,
  options: ServeOptions = {},
): ServerConnection {
  const connection = new ClientConversation(transport, service, options);
  connection.start();
  return connection;
}

/** The daemon's side of one conversation. */
class ClientConversation implements ServerConnection {
  readonly #transport: Transport;
  readonly #service: Service;
  readonly #maxRequests: number;
  readonly #maxQueuedBytes: number;
  readonly #keepalive: KeepaliveOptions;
  readonly #onServiceError: (error: unknown) => void;
  readonly #splitter = new FrameSplitter();
  readonly #streams = new Map<number, ServerStream>();
  readonly #pausers = new Set<object>();
  readonly #gone = new AbortController();
  #drainWaiters: (() => void)[] = [];
  #backlog: Packet[] = [];
  #inFlight = 0;
  #blockedBytes = 0;
  #blocked = false;
  #over = false;
  #prober: KeepaliveProber | undefined;
  #resolveClosed!: () => void;
  readonly closed: Promise<void>;

  constructor(transport: Transport, service: Service, options: ServeOptions) {
    this.#transport = transport;
    this.#service = service;
    this.#maxRequests = options.maxRequests ?? DEFAULT_MAX_REQUESTS;
    this.#maxQueuedBytes = options.maxQueuedBytes ?? DEFAULT_MAX_QUEUED_BYTES;
    this.#keepalive = options.keepalive ?? DEFAULT_KEEPALIVE;
    this.#onServiceError = errorReport(options.onServiceError);
    this.closed = new Promise((resolve) => (this.#resolveClosed = resolve));
  }

  start(): void {
    try {
      this.#service.open?.(this);
    } catch (error) {
      this.#onServiceError(error);
      this.#cutOff();
    }
    this.#transport.start({
      onData: (chunk) => this.#onData(chunk),
      onDrain: () => this.#onDrain(),
      onClose: () => this.#end(),
    });
  }

  sendEvent<M>(procedure: EventProcedure<M>, message: M): void {
    if (this.#over) return;
    const { program, version, number } = procedure;
    // libvirtd numbers its messages 1.
    const header = {
      program,
      version,
      procedure: number,
      type: PacketType.MESSAGE,
      serial: 1,
      status: PacketStatus.OK,
    };
    this.#write(encodePacket(header, procedure.message, message));
  }

  close(): void {
    if (this.#over) return;
    this.#transport.close();
    this.#end();
  }

  /** Starts pinging; called when the client has said that it answers. */
  startKeepalive(): void {
    if (this.#over || this.#prober !== undefined) return;
    this.#prober = new KeepaliveProber(this.#keepalive, {
      ping: () => this.#sendKeepalive(KeepaliveProcedure.PING),
      isPaused: () => this.#pausers.size > 0,
      dead: () => this.#cutOff(),
    });
    this.#prober.start();
  }

  #onData(chunk: Uint8Array): void {
    if (this.#over) return;
    this.#prober?.received();
    try {
      this.#splitter.push(chunk, (packet) => {
        if (this.#backlog.length > 0 || this.#inFlight >= this.#maxRequests) this.#backlog.push(packet);
        else this.#onPacket(packet);
      });
    } catch (error) {
      // Not a libvirt client, and there is no frame to answer in; or what a listener of a stream threw.
      if (!(error instanceof ConnectionError)) this.#onServiceError(error);
      this.#cutOff();
    }
    if (this.#inFlight >= this.#maxRequests) this.#pause(this);
  }

  #onPacket(packet: Packet): void {
    if (this.#over) return;
    switch (packet.type) {
      case PacketType.CALL:
      case PacketType.CALL_WITH_FDS:
        return this.#onCall(packet);
      case PacketType.STREAM:
      case PacketType.STREAM_HOLE:
        return this.#streams.get(packet.serial)?.accept(packet);
      case PacketType.MESSAGE:
        if (packet.program === KEEPALIVE_PROGRAM && packet.procedure === KeepaliveProcedure.PING) {
          this.#sendKeepalive(KeepaliveProcedure.PONG);
        }
        return;
      default:
        return;
    }
  }

  #onCall(packet: Packet): void {
    this.#inFlight++;
    let stream: ServerStream | undefined;
    try {
      if (packet.type === PacketType.CALL_WITH_FDS) {
        throw new LibvirtError(
          ErrorNumber.NO_SUPPORT,
          'File descriptors cannot be taken over this connection',
        );
      }
      const found = findHandler(packet, this.#service.handlers);
      const handler: AnyHandler =
        found.handler ?? standardAnswer(found.procedure, this.#service, () => this.startKeepalive());
      const args = decodeArguments(found.procedure, packet);
      const call: ServerCall = {
        client: this,
        signal: this.#gone.signal,
        stream: () => (stream ??= this.#openStream(packet)),
      };
      const result = handler(args, call);
      if (result instanceof Promise) {
        result.then(
          (ret) => this.#reply(packet, found.procedure, ret, stream),
          (error: unknown) => this.#replyError(packet, error, stream),
        );
      } else this.#reply(packet, found.procedure, result, stream);
    } catch (error) {
      this.#replyError(packet, error, stream);
    }
  }

  #reply(
    packet: Packet,
    procedure: Procedure<unknown, unknown>,
    ret: unknown,
    stream: ServerStream | undefined,
  ): void {
    if (!this.#over) {
      let frame;
      try {
        frame = encodePacket(replyHeader(packet, PacketStatus.OK), procedure.ret, ret);
      } catch (error) {
        return this.#replyError(packet, error, stream);
      }
      this.#write(frame);
      stream?.begin();
    }
    this.#answered();
  }

  #replyError(packet: Packet, thrown: unknown, stream: ServerStream | undefined): void {
    const error = toLibvirtError(thrown);
    stream?.drop(error);
    if (!this.#over) this.#write(encodePacket(replyHeader(packet, PacketStatus.ERROR), errorCodec, error));
    this.#answered();
  }

  #answered(): void {
    this.#inFlight--;
    while (this.#inFlight < this.#maxRequests && this.#backlog.length > 0) {
      this.#onPacket(this.#backlog.shift() as Packet);
    }
    if (this.#inFlight < this.#maxRequests) this.#resume(this);
  }

  #openStream(packet: Packet): ServerStream {
    const { program, version, procedure, serial } = packet;
    const header = (status: number, type: number = PacketType.STREAM) => ({
      program,
      version,
      procedure,
      type,
      serial,
      status,
    });
    const link: ServerStreamLink = {
      send: (status, data) => this.#write(encodeFrame(header(status), data)),
      sendHole: (payload) =>
        this.#write(encodeFrame(header(PacketStatus.CONTINUE, PacketType.STREAM_HOLE), payload)),
      sendError: (error) => void this.#write(encodePacket(header(PacketStatus.ERROR), errorCodec, error)),
      onDrain: (callback) => {
        if (this.#over || !this.#blocked) callback();
        else this.#drainWaiters.push(callback);
      },
      pause: () => this.#pause(link),
      resume: () => this.#resume(link),
      done: () => void this.#streams.delete(serial),
    };
    const stream = new ServerStream(link);
    this.#streams.set(serial, stream);
    return stream;
  }

  #sendKeepalive(procedure: number): void {
    const header = { program: KEEPALIVE_PROGRAM, version: KEEPALIVE_VERSION, procedure };
    this.#write(encodeFrame({ ...header, type: PacketType.MESSAGE, serial: 0, status: PacketStatus.OK }));
  }

  #write(frame: Uint8Array): boolean {
    if (this.#over) return true;
    if (this.#blocked) {
      this.#blockedBytes += frame.byteLength;
      if (this.#blockedBytes > this.#maxQueuedBytes) {
        this.#cutOff();
        return true;
      }
    }
    const more = this.#transport.write(frame);
    if (!more) this.#blocked = true;
    return more;
  }

  #onDrain(): void {
    this.#blocked = false;
    this.#blockedBytes = 0;
    const waiters = this.#drainWaiters;
    this.#drainWaiters = [];
    for (const waiter of waiters) waiter();
  }

  #pause(who: object): void {
    if (this.#over) return;
    this.#pausers.add(who);
    this.#transport.pause();
  }

  #resume(who: object): void {
    if (this.#pausers.delete(who) && this.#pausers.size === 0 && !this.#over) this.#transport.resume();
  }

  #cutOff(): void {
    this.#transport.destroy();
    this.#end();
  }

  #end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#prober?.stop();
    this.#backlog = [];
    const reason = new LibvirtError(ErrorNumber.SYSTEM_ERROR, 'The client closed the connection');
    this.#gone.abort(reason);
    for (const stream of [...this.#streams.values()]) stream.drop(reason);
    this.#onDrain();
    this.#resolveClosed();
    try {
      this.#service.close?.(this);
    } catch (error) {
      this.#onServiceError(error);
    }
  }
}

function replyHeader(packet: Packet, status: number) {
  const { program, version, procedure, serial } = packet;
  return { program, version, procedure, type: PacketType.REPLY, serial, status };
}

/** A call's arguments. Throws what libvirtd answers when they do not fit: VIR_ERR_RPC. */
function decodeArguments(procedure: Procedure<unknown, unknown>, packet: Packet): unknown {
  try {
    return decodePayload(procedure.args, packet.payload);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new LibvirtError(ErrorNumber.RPC, `Unable to decode message payload: ${why}`, {
      domain: ErrorDomain.RPC,
      cause,
    });
  }
}
