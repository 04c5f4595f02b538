/**
 * A daemon without a hypervisor: `canned-server.js SOCKET` answers each call with bytes that were encoded once, and
 * the answers to what came together leave together. So what is measured against it is the client. It lists 1,000
 * domains and has 80 statistics of each of 200.
 */
import { createServer, type Socket } from 'node:net';
import {
  remote,
  type Procedure,
  type remote_nonnull_domain,
  type remote_typed_param,
  XdrWriter,
} from '@hostelry/libvirt/raw';

const HEADER_BYTES = 28;
const SERIAL_AT = 20;
/** A larger answer leaves without being copied. */
const COPIED_BYTES = 4096;

function domain(n: number): remote_nonnull_domain {
  return { name: `bench-${n}`, uuid: new Uint8Array(16).fill(n & 0xff), id: n };
}

/** Parameters as QEMU's bulk statistics have: names that repeat, mostly 64-bit numbers, some strings. */
function statistics(): remote_typed_param[] {
  return Array.from({ length: 80 }, (_, n) => {
    const field = `block.${n >> 3}.${['rd', 'wr', 'fl', 'name'][n & 3]}.${['reqs', 'bytes', 'times'][n % 3]}`;
    if (n % 16 === 3) return { field, value: { type: 7, value: `vd${n}` } };
    if (n % 8 === 0) return { field, value: { type: 2, value: n } };
    return { field, value: { type: 4, value: n * 1_000_003_579 } };
  });
}

/** A whole answer, its serial to be set. */
function reply<A, R>(procedure: Procedure<A, R>, ret: R): readonly [number, Buffer] {
  const writer = new XdrWriter();
  for (const word of [0, procedure.program, procedure.version, procedure.number, 1, 0, 0])
    writer.uint(word, 'header');
  procedure.ret?.encode(writer, ret);
  writer.patchUint(0, writer.length);
  return [procedure.number, writer.bytes()];
}

const params = statistics();
const replies = new Map([
  reply(remote.AUTH_LIST, { types: [0] }),
  reply(remote.CONNECT_SUPPORTS_FEATURE, { supported: 0 }),
  reply(remote.CONNECT_OPEN, undefined),
  reply(remote.CONNECT_CLOSE, undefined),
  reply(remote.CONNECT_GET_URI, { uri: 'test:///default' }),
  reply(remote.CONNECT_GET_LIB_VERSION, { lib_ver: 11_003_000 }),
  reply(remote.DOMAIN_LOOKUP_BY_NAME, { dom: domain(1) }),
  reply(remote.CONNECT_LIST_ALL_DOMAINS, {
    domains: Array.from({ length: 1000 }, (_, n) => domain(n)),
    ret: 1000,
  }),
  reply(remote.CONNECT_GET_ALL_DOMAIN_STATS, {
    retStats: Array.from({ length: 200 }, (_, n) => ({ dom: domain(n), params })),
  }),
]);

/** Answers what came and gives what is left of an incomplete call. */
function answer(socket: Socket, received: Buffer): Buffer {
  let at = 0;
  let answers: Buffer[] = [];
  for (; received.length - at >= HEADER_BYTES;) {
    const length = received.readUInt32BE(at);
    if (received.length - at < length) break;
    const type = received.readInt32BE(at + 16);
    const canned = replies.get(received.readInt32BE(at + 12));
    // Anything but a call (a keepalive) needs no answer here.
    if (type === 0) {
      if (canned === undefined) return (void socket.destroy(), Buffer.alloc(0));
      const isCopied = canned.length <= COPIED_BYTES;
      const head = Buffer.from(isCopied ? canned : canned.subarray(0, HEADER_BYTES));
      received.copy(head, SERIAL_AT, at + SERIAL_AT, at + SERIAL_AT + 4);
      answers.push(head);
      if (!isCopied) answers.push(canned.subarray(HEADER_BYTES));
    }
    at += length;
  }
  const isSmall = answers.every((bytes) => bytes.length <= COPIED_BYTES);
  if (isSmall && answers.length > 1) answers = [Buffer.concat(answers)];
  for (const bytes of answers) socket.write(bytes);
  return received.subarray(at);
}

const path = process.argv[2];
if (path === undefined) throw new Error('Usage: canned-server.js SOCKET');
createServer((socket) => {
  let rest: Buffer = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    rest = answer(socket, rest.length === 0 ? chunk : Buffer.concat([rest, chunk]));
  });
}).listen({ path, backlog: 1024 }, () => console.log('ok'));
// It lives as long as whoever started it keeps its standard input open.
process.stdin.on('end', () => process.exit()).resume();
