/** The other clients, built from bench/peers with what Debian packages of them. */
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SOURCES = fileURLToPath(new URL('../../peers/', import.meta.url));
const BUILT = fileURLToPath(new URL('../peers/', import.meta.url));
const BUILD_DEADLINE_MS = 180_000;

/** A client's name and how its process is started. */
export interface Peer {
  readonly name: 'C' | 'go-libvirt' | 'libvirt-python' | 'ours';
  readonly command: string;
  readonly args: readonly string[];
}

/** Peers that can be had here, and what is missing of the others. */
export interface Peers {
  readonly present: readonly Peer[];
  readonly absent: readonly string[];
}

/** Our own client in a process like the others', with a request window of its own if need be. */
export function ourPeer(window?: number): Peer {
  const args = ['--expose-gc', join(BUILT, 'ours.js'), ...(window === undefined ? [] : [String(window)])];
  return { name: 'ours', command: process.execPath, args };
}

/** Builds the peers. Never rejects: one that cannot be built is absent, with the reason. */
export async function buildPeers(): Promise<Peers> {
  const results = await Promise.all([
    attempt('C', buildC),
    attempt('go-libvirt', buildGo),
    attempt('libvirt-python', findPython),
  ]);
  return {
    present: results.filter((result) => typeof result !== 'string'),
    absent: results.filter((result) => typeof result === 'string'),
  };
}

async function attempt(name: string, build: () => Promise<Peer>): Promise<Peer | string> {
  try {
    return await build();
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n').slice(0, 2).join(' ') : String(error);
    return `${name} (${why})`;
  }
}

async function buildC(): Promise<Peer> {
  const program = join(BUILT, 'peer-c');
  await run('gcc', ['-O2', '-o', program, join(SOURCES, 'peer.c'), '-lvirt', '-lpthread'], {
    timeout: BUILD_DEADLINE_MS,
  });
  return { name: 'C', command: program, args: [] };
}

/** Offline: Debian's packages of Go libraries are a GOPATH. */
async function buildGo(): Promise<Peer> {
  const program = join(BUILT, 'peer-go');
  const cache = join(BUILT, 'go-build');
  await mkdir(cache, { recursive: true });
  const environment = {
    ...process.env,
    GO111MODULE: 'off',
    GOPATH: '/usr/share/gocode',
    GOCACHE: cache,
    GOFLAGS: '',
  };
  await run('go', ['build', '-o', program, join(SOURCES, 'peer.go')], {
    env: environment,
    timeout: BUILD_DEADLINE_MS,
  });
  return { name: 'go-libvirt', command: program, args: [] };
}

/** Debian's own Python, which another one may hide in PATH. */
async function findPython(): Promise<Peer> {
  const command = '/usr/bin/python3';
  accessSync(command, constants.X_OK);
  await run(command, ['-c', 'import libvirt'], { timeout: BUILD_DEADLINE_MS });
  return { name: 'libvirt-python', command, args: [join(SOURCES, 'peer.py')] };
}
