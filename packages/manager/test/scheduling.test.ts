import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Manager } from '@hostelry/manager';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fixture } from './fake-manager.js';

const SPEC = { name: 'web', vcpus: 1, memoryMiB: 256 };

const open: Manager[] = [];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-scheduler-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((manager) => manager.close()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A manager of hosts a, b and c, of which a has 96 MiB free, b 3,584 and c 4,096. */
async function managed(scheduler?: string): Promise<Manager> {
  const { hypervisors, manager } = fixture('a', 'b', 'c');
  const [a, b] = [hypervisors.get('a')!, hypervisors.get('b')!];
  const big = a.add('big');
  a.instances.set(big.uuid, { ...big, memoryMiB: 4000 });
  b.add('small');
  const made = await manager({ from: folder, ...(scheduler === undefined ? {} : { scheduler }) });
  open.push(made);
  return made;
}

async function plugin(name: string, choose: string): Promise<string> {
  const text = `export default { kind: 'scheduler', contract: 1, name: '${name}', summary: '', optionsSchema: {}, create: () => ({ choose: ${choose} }) };`;
  await writeFile(join(folder, `${name}.mjs`), text);
  return `./${name}.mjs`;
}

test.each([
  [undefined, 'b'],
  ['first-fit', 'b'],
  ['spread', 'c'],
])('scheduler %s chooses host "%s"', async (scheduler, host) => {
  expect((await (await managed(scheduler)).launchInstance({ spec: SPEC })).host).toBe(host);
});

test('a scheduler from a file is handed the hosts with room, and its choice holds', async () => {
  const last = await plugin(
    'last',
    '(_spec, candidates) => candidates.map(({ name }) => name).join("") === "bc" ? "c" : "a"',
  );
  expect((await (await managed(last)).launchInstance({ spec: SPEC })).host).toBe('c');
});

test('a scheduler that refuses every host is told as the reason', async () => {
  const manager = await managed(await plugin('refuses', '() => undefined'));
  await expect(manager.launchInstance({ spec: SPEC })).rejects.toMatchObject({
    code: 'no-resources',
    message: expect.stringContaining('the scheduler refused "b"; the scheduler refused "c"') as string,
  });
});

test.each([
  ['throws', '() => { throw new Error("no idea"); }', 'Choosing a host for instance "web" failed: no idea'],
  ['invents', '() => "z"', 'The scheduler chose host "z", which is no candidate'],
])('a scheduler that %s fails the launch and nothing else', async (name, choose, message) => {
  const manager = await managed(await plugin(name, choose));
  await expect(manager.launchInstance({ spec: SPEC })).rejects.toMatchObject({ code: 'internal', message });
  expect(await manager.listHosts()).toHaveLength(3);
});

test('a scheduler that is not there keeps the manager from starting, by its name', async () => {
  await expect(managed('nowhere')).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('Cannot find scheduler "nowhere"') as string,
  });
});

test('the manager counts the calls of its drivers', async () => {
  const manager = await managed();
  await manager.listHosts();
  expect(manager.callMetrics()).toMatchObject({ start: { calls: 3 }, hostInfo: { calls: 3, errors: {} } });
});
