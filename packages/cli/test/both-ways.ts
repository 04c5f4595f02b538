import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { serve } from '@hostelry/server';
import { type ExitCode } from '../src/exit-codes.js';
import { run } from '../src/run.js';
import { FakeIo } from './fake-io.js';

/** What a command said and how it ended. */
export interface Ended {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Hosts in memory, and the command line on them. */
export interface Place {
  /** The hosts' URIs, in order; the API calls them `local`, `local-2` and so on. */
  readonly uris: readonly string[];
  /** Runs a command to its end. */
  hostelry(...args: string[]): Promise<Ended>;
  /** Starts a command that goes on; `io` talks to it. */
  start(io: FakeIo, ...args: string[]): Promise<ExitCode>;
  close(): Promise<void>;
}

/** The two ways of working: in process on the hosts, and through a server of them. */
export const WAYS = ['in process', 'through a server'] as const;
export type Way = (typeof WAYS)[number];

/** New hosts (they are shared in this process by name, so each has a name of its own) and the way to them. */
export async function openPlace(way: Way, hosts = 1, query = ''): Promise<Place> {
  const uris = Array.from({ length: hosts }, () => `test:///${randomUUID()}${query}`);
  const server = way === 'in process' ? undefined : await openServer(uris);
  const target = server === undefined ? uris.flatMap((uri) => ['--host', uri]) : ['--server', server.address];
  return {
    uris,
    start: (io, ...args) => run([...target, ...args], io),
    hostelry: (...args) => command(...target, ...args),
    close: async () => server?.close(),
  };
}

/** Runs one command line to its end, with nothing on its standard input. */
export async function command(...args: string[]): Promise<Ended> {
  const io = new FakeIo();
  io.stdin.end();
  const code = await run(args, io);
  if (io.interruptible > 0) throw new Error(`hostelry ${args.join(' ')} still listens for interrupts`);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

/** Output with what differs from run to run (identities, times, the host's own address) replaced. */
export function steady(place: Place, ended: Ended): Ended {
  const settle = (text: string): string =>
    place.uris
      .reduce((each, uri, index) => each.replaceAll(uri, `URI-${index + 1}`), text)
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
      .replace(/op-[0-9a-z-]+/gi, 'OPERATION')
      .replace(/\b[0-9]+(\.[0-9]+)? ms\b/g, 'TIME')
      .replace(/"durationMs": [0-9.]+/g, '"durationMs": TIME')
      .replace(/("?(?:createdAt|endedAt|startedAt|at|cpuTimeNs)"?): [0-9]+/g, '$1: TIME')
      .replace(/ +/g, ' ');
  return { code: ended.code, stdout: settle(ended.stdout), stderr: settle(ended.stderr) };
}

async function openServer(uris: readonly string[]) {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'hostelry-cli-'));
  try {
    const server = await serve({ hosts: uris.map((uri) => ({ uri })), port: 0, dataDirectory });
    // On a busy machine the drivers are loaded for longer than a question waits for a host.
    const states = async (): Promise<unknown> => {
      const hosts = (await (await fetch(`${server.address}/v1/hosts`)).json()) as { state: string }[];
      return hosts.map(({ state }) => state);
    };
    await expect.poll(states, { timeout: 60_000 }).not.toContain('connecting');
    return {
      address: server.address,
      close: async () => {
        await server.close();
        await rm(dataDirectory, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(dataDirectory, { recursive: true, force: true });
    throw error;
  }
}
