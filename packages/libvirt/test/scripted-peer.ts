import { createLoopback } from '../src/dialers/loopback.js';
import { errorCodec } from '../src/rpc/error-payload.js';
import { type LibvirtError } from '../src/rpc/errors.js';
import { encodeFrame, FrameSplitter, PacketStatus, PacketType, type Packet } from '../src/rpc/frame.js';
import { encodePacket } from '../src/rpc/payload.js';
import { type EventProcedure, type Procedure } from '../src/rpc/procedure.js';
import { Session, type SessionOptions } from '../src/rpc/session.js';
import { type Transport } from '../src/rpc/transport.js';
import { type Codec } from '../src/xdr/codec.js';

const PROGRAM = 0x20008086;

const textCodec: Codec<string> = {
  encode: (writer, value) => writer.string(value, 4_194_304, 'text'),
  decode: (reader) => reader.string(4_194_304, 'text'),
};

/** A procedure that takes and gives a text. */
export const ECHO: Procedure<string, string> = {
  program: PROGRAM,
  version: 1,
  number: 9001,
  name: 'ECHO',
  args: textCodec,
  ret: textCodec,
};

/** The same, answered by priority workers. */
export const ECHO_PRIORITY: Procedure<string, string> = {
  ...ECHO,
  number: 9002,
  name: 'ECHO_PRIORITY',
  priority: true,
};

/** A procedure that opens a stream and returns nothing. */
export const OPEN_STREAM: Procedure<string, void> = {
  program: PROGRAM,
  version: 1,
  number: 9003,
  name: 'OPEN_STREAM',
  args: textCodec,
  ret: undefined,
  stream: 'read',
};

/** A message with a text. */
export const NOTICE: EventProcedure<string> = {
  program: PROGRAM,
  version: 1,
  number: 9004,
  name: 'NOTICE',
  message: textCodec,
};

/** The daemon's end of a session, moved by hand: it keeps the packets that came and sends what the test says. */
export class ScriptedPeer {
  readonly packets: Packet[] = [];
  readonly transport: Transport;
  closed = false;
  #waiters: (() => void)[] = [];

  constructor(transport: Transport) {
    this.transport = transport;
    const splitter = new FrameSplitter();
    transport.start({
      onData: (chunk) => {
        splitter.push(chunk, (packet) => this.packets.push(packet));
        this.#wake();
      },
      onDrain: () => undefined,
      onClose: () => {
        this.closed = true;
        this.#wake();
      },
    });
  }

  /** The n-th packet (from 0) that fits, when it is there. */
  async packet(fits: (packet: Packet) => boolean, n = 0): Promise<Packet> {
    for (;;) {
      const found = this.packets.filter(fits)[n];
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
  }

  /** The n-th call, when it is there. */
  call(n = 0): Promise<Packet> {
    return this.packet((packet) => packet.type === PacketType.CALL, n);
  }

  /** The n-th stream packet of that status, when it is there. */
  streamPacket(status: number, n = 0): Promise<Packet> {
    return this.packet((packet) => packet.type === PacketType.STREAM && packet.status === status, n);
  }

  /** The calls that are there now. */
  get calls(): Packet[] {
    return this.packets.filter((packet) => packet.type === PacketType.CALL);
  }

  reply(call: Packet, text: string): void {
    this.transport.write(
      encodePacket({ ...call, type: PacketType.REPLY, status: PacketStatus.OK }, textCodec, text),
    );
  }

  replyNothing(call: Packet): void {
    this.transport.write(encodeFrame({ ...call, type: PacketType.REPLY, status: PacketStatus.OK }));
  }

  replyError(call: Packet, error: LibvirtError): void {
    this.transport.write(
      encodePacket({ ...call, type: PacketType.REPLY, status: PacketStatus.ERROR }, errorCodec, error),
    );
  }

  stream(call: Packet, status: number, data?: Uint8Array): void {
    this.transport.write(encodeFrame({ ...call, type: PacketType.STREAM, status }, data));
  }

  streamError(call: Packet, error: LibvirtError): void {
    this.transport.write(
      encodePacket({ ...call, type: PacketType.STREAM, status: PacketStatus.ERROR }, errorCodec, error),
    );
  }

  notice(text: string): void {
    const header = { program: PROGRAM, version: 1, procedure: NOTICE.number };
    this.transport.write(
      encodePacket(
        { ...header, type: PacketType.MESSAGE, serial: 1, status: PacketStatus.OK },
        textCodec,
        text,
      ),
    );
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) waiter();
  }
}

/** A started session and its scripted peer. */
export function sessionWithPeer(options: SessionOptions = {}): { session: Session; peer: ScriptedPeer } {
  const [client, server] = createLoopback();
  const peer = new ScriptedPeer(server);
  const session = new Session(client, options);
  session.start();
  return { session, peer };
}

/** Lets everything that is ready happen: a few turns of the event loop. */
export async function settle(turns = 10): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}
