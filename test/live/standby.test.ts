/** Two servers on one PostgreSQL and one host that outlives them: what users see when the active one stands still, comes back, and goes. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSimulator, type ServedSimulator } from '@hostelry/simulator';
import {
  hasPostgres,
  startPostgres,
  type PostgresCluster,
} from '../../packages/manager/test/postgres-cluster.js';
import { hostelry, startHostelry, type Running } from './command-line.js';

/** A lease is 15 s long, and these processes share two cores with other tests. */
const TURN_MS = 60_000;

describe.skipIf(!hasPostgres)('servers that share a store', () => {
  let cluster: PostgresCluster;
  let folder: string;
  let url: string;
  let host: ServedSimulator;
  const servers: Running[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostelry-standby-'));
    cluster = await startPostgres();
    url = await cluster.createDatabase('shared');
    host = await serveSimulator({ path: join(folder, 'host.sock') });
  });
  afterAll(async () => {
    for (const server of servers) {
      server.process.kill('SIGCONT');
      server.process.kill('SIGKILL');
      await server.ended;
    }
    await host?.close();
    await cluster?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  function serve(): Running {
    // On one machine, with one data directory: each leaves its own token there while it is active.
    const data = join(folder, 'state');
    const server = startHostelry([
      ...['serve', '--port', '0', '--data', data, '--store', url, '--host', host.uri],
    ]);
    servers.push(server);
    return server;
  }
  const addressIn = (text: string, before: string): string =>
    new RegExp(`${before}(http://127\\.0\\.0\\.1:\\d+)`).exec(text)?.[1] ?? '';
  const kinds = async (address: string): Promise<string[]> => {
    const operations = (await (await fetch(`${address}/v1/operations`)).json()) as { kind: string }[];
    return operations.map(({ kind }) => kind);
  };

  it('take turns, and the next one knows what the last one did', { timeout: 300_000 }, async () => {
    const first = serve();
    const firstAddress = addressIn(await first.says('Hostelry is at ', TURN_MS), 'Hostelry is at ');
    expect(await hostelry('--server', firstAddress, 'launch', 'web-1')).toMatchObject({ code: 0 });

    const second = serve();
    const standing = await second.says('Standing by at ', TURN_MS);
    expect(standing).toContain(`is active at ${firstAddress}\n`);
    const asked = await hostelry('--server', addressIn(standing, 'Standing by at '), 'list');
    expect(asked).toMatchObject({ code: 6 });
    expect(asked.stderr).toContain(`is active at ${firstAddress}`);

    first.process.kill('SIGSTOP');
    const secondAddress = addressIn(await second.says('Hostelry is at ', TURN_MS), 'Hostelry is at ');
    expect(secondAddress).toBe(addressIn(standing, 'Standing by at '));
    expect(await kinds(secondAddress)).toEqual(['launch']);
    expect((await hostelry('--server', secondAddress, 'list', '-o', 'name')).stdout).toContain('web-1');
    expect(await hostelry('--server', secondAddress, 'stop', 'web-1')).toMatchObject({ code: 0 });

    first.process.kill('SIGCONT');
    await first.says(`Standing by at ${firstAddress}: `, TURN_MS);
    second.process.kill('SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0 });
    await first.says(`is active at ${secondAddress}\nHostelry is at ${firstAddress}\n`, TURN_MS);
    expect(await kinds(firstAddress)).toEqual(['stop', 'launch']);
    const token = async (): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, 'state', 'admin-token'), 'utf8'));
    expect(await token()).toMatchObject({ server: firstAddress });
    first.process.kill('SIGTERM');
    const { code, stderr } = await first.ended;
    await expect(token()).rejects.toMatchObject({ code: 'ENOENT' });
    expect(code).toBe(0);
    expect(stderr).toContain('Another manager has taken over the store');
  });

  it('leave a store that can be copied to a file, from which one server goes on', async () => {
    const file = join(folder, 'alone', 'hostelry.db');
    expect(await hostelry('migrate-db', join(folder, 'none.db'), url)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('none.db does not exist') as string,
    });
    const copied = await hostelry('migrate-db', url, file);
    expect(copied).toMatchObject({ code: 0 });
    expect(copied.stdout).toMatch(/^Copied 0 host, 2 operation, /);
    expect(await hostelry('migrate-db', url, file)).toMatchObject({ code: 4 });
    const alone = startHostelry(['serve', '--port', '0', '--data', join(folder, 'alone')]);
    servers.push(alone);
    const address = addressIn(await alone.says('Hostelry is at ', TURN_MS), 'Hostelry is at ');
    expect(await kinds(address)).toEqual(['stop', 'launch']);
    alone.process.kill('SIGTERM');
    expect(await alone.ended).toMatchObject({ code: 0 });
  });
});
