/** Our client in the benches; the commands are those of peer.c. */
import { createInterface } from 'node:readline';
import { performance } from 'node:perf_hooks';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { connect, type Connection } from '@hostelry/libvirt';

const BLOCK = Buffer.alloc(256 * 1024, 'x');

function* blocks(length: number): Generator<Buffer> {
  for (let left = length; left > 0; left -= BLOCK.length)
    yield BLOCK.subarray(0, Math.min(left, BLOCK.length));
}

const calls: Readonly<Record<string, (connection: Connection, argument: string) => Promise<unknown>>> = {
  version: (connection) => connection.getLibVersion(),
  lookup: (connection, name) => connection.domainLookupByName(name),
  list: (connection) => connection.listAllDomains(),
  stats: (connection) => connection.getAllDomainStats({}),
  download: async (connection, path) => {
    const vol = await connection.storageVolLookupByPath(path);
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    await pipeline(await vol.download(), sink);
  },
  upload: async (connection, path) => {
    const vol = await connection.storageVolLookupByPath(path);
    const length = Number((await vol.getInfo()).capacity);
    await pipeline(Readable.from(blocks(length)), await vol.upload({ length }));
  },
};

async function run(connection: Connection, words: readonly string[]): Promise<string> {
  const [scenario = '', depth, count, argument = ''] = words;
  const call = calls[scenario];
  if (call === undefined) throw new Error(`Unknown scenario "${scenario}"`);
  const started = performance.now();
  const used = process.cpuUsage();
  const worker = async (): Promise<void> => {
    for (let n = Number(count) / Number(depth); n >= 1; n--) await call(connection, argument);
  };
  await Promise.all(Array.from({ length: Number(depth) }, worker));
  const { user, system } = process.cpuUsage(used);
  return `${(performance.now() - started) / 1000} ${(user + system) / 1e6}`;
}

async function main(): Promise<void> {
  const window = process.argv[2] === undefined ? undefined : Number(process.argv[2]);
  const held: Connection[] = [];
  let uri = '';
  for await (const line of createInterface({ input: process.stdin })) {
    const [command, ...words] = line.split(' ');
    let answer = 'ok';
    if (command === 'open') {
      uri = words[0] ?? '';
      held.push(await connect(uri, { window }));
    } else if (command === 'run' && held[0] !== undefined) {
      answer = await run(held[0], words);
    } else if (command === 'hold') {
      for (let n = Number(words[0]); n > 0; n--) held.push(await connect(uri));
      // What opening left behind is no part of a connection.
      globalThis.gc?.();
    } else throw new Error(`Unknown command "${line}"`);
    console.log(answer);
  }
  process.exit();
}

await main();
