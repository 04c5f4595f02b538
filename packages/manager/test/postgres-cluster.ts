/** A PostgreSQL of the tests' own: a cluster in a new folder, reached by a unix socket there only. */
import { execFile, spawn } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const RELEASES = '/usr/lib/postgresql';
const READY_MS = 60_000;

/** Debian keeps the programs of each release in a folder of its own. */
function programs(): string | undefined {
  const releases = existsSync(RELEASES) ? readdirSync(RELEASES).sort((a, b) => Number(b) - Number(a)) : [];
  return releases
    .map((release) => join(RELEASES, release, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

/** Whether the machine has PostgreSQL; CI installs it. */
export const hasPostgres = programs() !== undefined;

export interface PostgresCluster {
  /** The address of a new, empty database. */
  createDatabase(name: string): Promise<string>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root. */
async function identity(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const id = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

export async function startPostgres(): Promise<PostgresCluster> {
  const bin = programs();
  if (bin === undefined) throw new Error('There is no PostgreSQL on this machine');
  const as = await identity();
  const folder = await mkdtemp(join(tmpdir(), 'hostelry-postgres-'));
  if (as !== undefined) await chown(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder };
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '-N'], options);
  let server: ReturnType<typeof spawn> | undefined;
  const psql = (database: string, command: string) =>
    run(join(bin, 'psql'), ['-h', folder, '-U', 'postgres', '-d', database, '-qAtc', command], options);

  async function start(): Promise<void> {
    const settings = [
      '-c',
      'listen_addresses=',
      '-c',
      `unix_socket_directories=${folder}`,
      '-c',
      'fsync=off',
    ];
    server = spawn(join(bin!, 'postgres'), ['-D', data, ...settings], { ...options, stdio: 'ignore' });
    const deadline = Date.now() + READY_MS;
    for (;;) {
      const failure = await psql('postgres', 'select 1').then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) return;
      if (Date.now() > deadline) throw new Error('PostgreSQL does not start', { cause: failure });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  async function end(signal: 'SIGINT' | 'SIGQUIT'): Promise<void> {
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server.kill(signal);
    await ended;
  }
  const stop = async (): Promise<void> => {
    await end('SIGINT');
    await rm(folder, { recursive: true, force: true });
  };
  await start().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    createDatabase: async (name) => {
      await psql('postgres', `create database "${name}"`);
      return `postgres://postgres@${encodeURIComponent(folder)}/${name}`;
    },
    kill: () => end('SIGQUIT'),
    start,
    stop,
  };
}
