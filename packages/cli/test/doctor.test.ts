import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { examineMachine, type MachinePlaces } from '../src/doctor/machine.js';
import { run } from '../src/run.js';
import { command, openPlace } from './both-ways.js';
import { FakeIo } from './fake-io.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-doctor-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function verdicts(places: Partial<MachinePlaces>): Record<string, string> {
  const findings = examineMachine({
    nodeVersion: 'v24.1.0',
    path: folder,
    dataDirectory: join(folder, 'state'),
    sockets: [],
    kvm: join(folder, 'kvm'),
    groups: join(folder, 'group'),
    ...places,
  });
  for (const { verdict, advice } of findings) expect(advice === undefined).toBe(verdict === 'ok');
  return Object.fromEntries(findings.map(({ name, verdict, detail }) => [name, `${verdict}: ${detail}`]));
}

test('a Node.js that is too old is broken', () => {
  expect(verdicts({ nodeVersion: 'v20.19.0' })['Node.js']).toBe('ok: v20.19.0');
  for (const nodeVersion of ['v20.18.9', 'v18.20.0']) {
    expect(verdicts({ nodeVersion })['Node.js']).toBe(`broken: ${nodeVersion} is older than 20.19`);
  }
});

test('a data directory is there for its owner alone, or can be made', async () => {
  const dataDirectory = join(folder, 'a', 'b');
  const verdict = (): string | undefined => verdicts({ dataDirectory })['Data directory'];
  expect(verdict()).toBe(`ok: ${dataDirectory} is made by the first "hostelry serve"`);
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  expect(verdict()).toBe(`ok: ${dataDirectory}`);
  await chmod(dataDirectory, 0o755);
  expect(verdict()).toMatch(/^note: .* is open to other users/);
  await rm(dataDirectory, { recursive: true });
  await writeFile(dataDirectory, '');
  expect(verdict()).toMatch(/^broken: .* is no folder/);
  expect(verdicts({ dataDirectory: join(dataDirectory, 'below') })['Data directory']).toMatch(
    /^broken: .* cannot be made/,
  );
});

test('sockets, KVM and ssh are found where they are', async () => {
  expect(verdicts({})).toMatchObject({
    'libvirt socket': 'note: there is none on this machine',
    KVM: expect.stringMatching(/^note: there is no .*emulated/) as string,
    ssh: expect.stringMatching(/^note: there is no ssh in PATH/) as string,
  });
  const socket = join(folder, 'libvirt-sock');
  const server = createServer().listen(socket);
  await once(server, 'listening');
  await writeFile(join(folder, 'ssh'), '', { mode: 0o755 });
  await writeFile(join(folder, 'kvm'), '');
  expect(verdicts({ sockets: [[socket, 'qemu:///system']], path: `/nonexistent:${folder}` })).toMatchObject({
    'libvirt socket': `ok: ${socket}, for --host qemu:///system`,
    KVM: `ok: ${join(folder, 'kvm')}`,
    ssh: `ok: ${join(folder, 'ssh')}`,
  });
  server.close();
});

test('the command tells of a server that runs, and does not miss one that was not named', async () => {
  const place = await openPlace('through a server');
  try {
    const { stdout } = await place.hostelry('doctor', '--data', folder);
    expect(stdout).toMatch(/^WHAT +VERDICT +DETAIL +WHAT TO DO\nNode\.js +ok /);
    expect(stdout).toMatch(/\nServer +ok +Hostelry [0-9.]+ at http/);
  } finally {
    await place.close();
  }
  const io = new FakeIo({ HOSTELRY_SERVER: 'http://127.0.0.1:1' });
  expect(await run(['doctor', '--data', folder, '-o', 'name'], io)).toBe(1);
  expect(io.stdout.text).toContain('Server: broken\n');
  expect(io.stderr.text).toMatch(/Broken: .*Server/);
});

test('the command tests the hosts that are named', async () => {
  const good = await command('--host', 'test:///doctored', 'doctor', '--data', folder, '-o', 'name');
  expect(good.stdout).toContain('Host test:///doctored: ok\n');
  const uri = 'qemu+unix:///system?socket=/nowhere';
  const bad = await command('--host', uri, 'doctor', '--data', folder);
  expect(bad.code).toBe(1);
  expect(bad.stdout).toMatch(/broken +connect: .*"\/nowhere": no such socket/);
});
