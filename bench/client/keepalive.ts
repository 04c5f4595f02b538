/** How soon a real daemon answers our pings while a thousand calls wait: what keepalive lives on. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { connect, UnixDialer, type Dialer, type Transport } from '@hostelry/libvirt';
import { FrameSplitter, type Packet } from '@hostelry/libvirt/server';
import { makeRow, type Bench } from '../row.js';
import { loadTestbed } from '../testbed.js';
import { testHostXml } from './daemon.js';

const CALLS = 1000;
const GOAL_MS = 5;
const KEEPALIVE_PROGRAM = 0x6b656570;
const [PING, PONG] = [1, 2];

/** Dials as the other does, and times each ping of ours until its answer. */
function timingDialer(inner: Dialer, latencies: number[]): Dialer {
  const time = (transport: Transport): Transport => {
    let pinged = 0;
    const watch = (procedure: number | undefined, then: () => void) => {
      const splitter = new FrameSplitter();
      const onPacket = (packet: Packet): void => {
        if (packet.program === KEEPALIVE_PROGRAM && packet.procedure === procedure) then();
      };
      return (bytes: Uint8Array): void => splitter.push(bytes, onPacket);
    };
    const sent = watch(PING, () => (pinged = performance.now()));
    const received = watch(PONG, () => latencies.push(performance.now() - pinged));
    return {
      start: (handlers) =>
        transport.start({
          onData: (chunk) => {
            received(chunk);
            handlers.onData(chunk);
          },
          onDrain: () => handlers.onDrain(),
          onClose: (error) => handlers.onClose(error),
        }),
      write: (bytes) => {
        sent(bytes);
        return transport.write(bytes);
      },
      pause: () => transport.pause(),
      resume: () => transport.resume(),
      close: () => transport.close(),
      destroy: () => transport.destroy(),
    };
  };
  return { dial: async (options) => time(await inner.dial(options)) };
}

/** The median of the answers' times, in milliseconds, while the calls go on. */
async function pongUnderLoad(uri: string, socket: string, window: number): Promise<number> {
  const latencies: number[] = [];
  const dialer = timingDialer(new UnixDialer({ paths: [socket], uri }), latencies);
  // Pings as close together as they can be told apart, and no end of patience with them.
  const connection = await connect(uri, { dialer, window, keepalive: { intervalMs: 100, count: 1000 } });
  try {
    await Promise.all(Array.from({ length: CALLS }, () => connection.getAllDomainStats()));
  } finally {
    await connection.close();
  }
  const sorted = latencies.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error('No ping was answered while the calls went on');
  return median;
}

export const keepaliveUnderLoad: Bench = {
  name: 'client-keepalive',
  async run() {
    const testbed = await loadTestbed();
    if (testbed.skipReason !== undefined) return { rows: [], reason: testbed.skipReason };
    const host = await testbed.startLibvirtHost({ name: 'bench' });
    try {
      const file = join(host.directory, 'test-host.xml');
      await writeFile(file, testHostXml());
      const uri = `test+unix://${file}?socket=${host.socket}`;
      const numbers = {
        name: `client: PONG while ${CALLS} bulk statistics wait (median)`,
        ours: await pongUnderLoad(uri, host.socket, 4),
        peer: await pongUnderLoad(uri, host.socket, 64),
        peerName: 'a window of 64',
        unit: 'ms',
        goal: `≤ ${GOAL_MS} ms`,
      };
      return { rows: [makeRow(numbers, (ours) => ours <= GOAL_MS)] };
    } finally {
      await host.stop();
    }
  },
};
