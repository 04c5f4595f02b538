import { expect, test } from 'vitest';
import { command, type Ended, openPlace, type Place, steady, type Way, WAYS } from './both-ways.js';

const POLL = { timeout: 20_000 };

/** One command, its exit code, what it must say on stdout, and on stderr. */
type Row = readonly [line: string, code: number, stdout: string | RegExp, stderr?: string];

/** The life of instances on two hosts of 4 CPUs and 4 GiB. */
const LIFE: readonly Row[] = [
  ['list', 0, /^NAME +STATE +CPUS +MEMORY +HOST +UUID\n$/],
  ['list -o json', 0, '[]\n'],
  ['list -o name', 0, /^$/],
  ['launch web', 0, /^Name: +web\n[^]*State: +running \(booted\)\nCPUs: +1\nMemory: +512 MiB/, 'define\n'],
  ['launch big --on local-2 --cpus 2 --memory 1GiB -o name', 0, /^big\n$/],
  ['launch web --on local', 4, /^$/, 'An instance named "web" exists already'],
  ['launch nine --cpus 9 --on local', 5, /^$/, 'instance "nine": step start failed'],
  ['launch huge --memory 60TiB', 5, /^$/, 'No host has room for instance "huge" with 62914560 MiB'],
  ['launch web --on nowhere', 3, /^$/, 'Host "nowhere" does not exist'],
  ['list', 0, /\nbig +running +2 +1 GiB +local-2 [^]*\nweb +running +1 +512 MiB +local /],
  ['list --on local -o name', 0, /^web\n$/],
  ['ls --on nowhere', 3, /^$/, 'Host "nowhere" does not exist'],
  ['show web', 0, /Host: +local\n/],
  ['show local/web -o yaml', 0, '\nhost: local\n'],
  ['show local-2/web', 3, /^$/, 'Instance "local-2/web" does not exist'],
  ['show nobody', 3, /^$/, 'Instance "nobody" does not exist'],
  ['pause web', 0, /^web\n$/],
  ['pause web', 0, /^web\n$/],
  ['show web', 0, /State: +paused/],
  ['resume web', 0, /^web\n$/],
  ['restart web -o json', 0, '"kind": "restart",\n "state": "succeeded"'],
  ['start web', 4, /^$/, 'Cannot start instance "web": it is running'],
  ['stop web big', 0, /^web\nbig\n$/],
  ['start nobody web big', 3, /^web\nbig\n$/, 'Instance "nobody" does not exist'],
  ['destroy big', 0, /^big\n$/],
  ['list -o yaml', 0, /name: big\n state: stopped\n[^]*name: web\n state: running\n/],
  ['host list', 0, /\nlocal +connected +TEST [0-9.]+ +1\/1 +1\/4 +512 MiB\/4 GiB +URI-1\n/],
  ['host list -o name', 0, /^local\nlocal-2\n$/],
  ['launch web --on local-2', 0, /Host: +local-2/],
  ['show web', 4, /^$/, 'say which of local/web, local-2/web'],
  ['stop web big', 4, /^big\n$/, 'say which of local/web, local-2/web'],
  ['list -o name', 0, /^big\nlocal\/web\nlocal-2\/web\n$/],
  ['delete local/web local-2/web big', 0, /^web\nweb\nbig\n$/],
  ['image prune -o name', 0, /^$/],
  ['image prune --on nowhere', 3, /^HOST +IMAGE\n$/, 'Host "nowhere" does not exist'],
  ['rm web', 3, /^$/, 'Instance "web" does not exist'],
  ['list -o name', 0, /^$/],
];

/** What an instance is given, and what is done with it as a whole. */
const CHANGES: readonly Row[] = [
  ['launch web --on local', 0, /Name: web/],
  ['interface attach web --network default --mac 52:54:00:00:00:07', 0, /^52:54:00:00:00:07\n$/],
  ['interface attach web --network none', 3, /^$/, 'There is no network "none"'],
  ['show web', 0, /Interface 0: network default 52:54:00:00:00:07/],
  ['interface detach web 52:54:00:00:00:07', 0, /^52:54:00:00:00:07\n$/],
  ['device attach web watchdog=reset -o json', 0, '"kind": "attach-device"'],
  ['device list web', 0, /watchdog/],
  ['volume attach web --file /nonexistent/disk', 3, /^$/, '/nonexistent/disk'],
  ['firewall set web --allow out', 0, /^web\n$/],
  ['firewall show web', 0, 'Spoofing: dropped\nAllow: out\n'],
  ['firewall clear web', 0, /^web\n$/],
  ['firewall show web', 0, 'none: everything passes'],
  ['snapshot create web first --memory', 0, /^first\n$/],
  ['snapshot list web -o name', 0, /^first\n$/],
  ['suspend web', 0, /^web\n$/],
  ['show web', 0, /State: +suspended/],
  ['resume web', 0, /^web\n$/],
  ['snapshot restore web first', 0, /^web\n$/],
  ['snapshot delete web first', 0, /^first\n$/],
  ['resize web --cpus 2 --memory 1GiB', 0, /^web\n$/],
  ['show web', 0, /CPUs: 2\nMemory: 1 GiB/],
  ['top --interval 1ms -o name', 0, /^web\n$/],
  ['host disable local --reason cleaning', 0, /^local\n$/],
  ['host list', 0, /in maintenance: cleaning/],
  ['launch more --on local', 4, /^$/, 'The host is in maintenance: cleaning'],
  ['host drain local', 0, /^INSTANCE HOST\nweb local-2\n$/],
  ['host enable local', 0, /^local\n$/],
  ['move web --to local', 0, /^local\n$/],
  ['show web', 0, /Host: local\n/],
  ['console web --log', 1, /^$/, 'no consoleLog facet'],
  ['delete web', 0, /^web\n$/],
  ['list -o name', 0, /^$/],
];

/** Runs a table on new hosts, expects each row, and returns what was said. */
async function play(way: Way, rows: readonly Row[]): Promise<readonly Ended[]> {
  const place = await openPlace(way, 2, '?cpus=4&memoryMiB=4096');
  const said: Ended[] = [];
  try {
    for (const row of rows) said.push(await playRow(place, way, row));
  } finally {
    await place.close();
  }
  return said;
}

async function playRow(place: Place, way: Way, [line, code, stdout, stderr]: Row): Promise<Ended> {
  const ended = steady(place, await place.hostelry(...line.split(' ')));
  const where = `hostelry ${line}, ${way}, said ${ended.stdout}${ended.stderr}`;
  expect(ended.code, where).toBe(code);
  if (typeof stdout === 'string') expect(ended.stdout, where).toContain(stdout);
  else expect(ended.stdout, where).toMatch(stdout);
  if (stderr !== undefined) expect(ended.stderr, where).toContain(stderr);
  return ended;
}

test.each([
  ['the life of instances', LIFE],
  ['changes of instances', CHANGES],
])('%s: every command gives the same result in process and through a server', async (_name, rows) => {
  const inProcess = await play('in process', rows);
  const throughServer = await play('through a server', rows);
  expect(throughServer).toEqual(inProcess);
});

test.each(WAYS)('%s, testing a host tells its steps and finds one that is not there', async (way) => {
  const place = await openPlace(way);
  try {
    const good = steady(place, await place.hostelry('host', 'test', place.uris[0] ?? ''));
    expect(good.code).toBe(0);
    expect(good.stdout).toMatch(
      /resolve ok [^]*connect ok [^]*versions ok [^]*inventory ok TIME 0 instances/,
    );
    const bad = await place.hostelry('host', 'test', 'qemu+unix:///system?socket=/nowhere', '-o', 'json');
    expect(bad.code).toBe(6);
    expect(JSON.parse(bad.stdout)).toMatchObject([
      { ok: false, steps: [{ name: 'resolve' }, { name: 'connect', ok: false }] },
    ]);
    expect(bad.stderr).toContain('"/nowhere": no such socket');
    expect(await place.hostelry('host', 'test', 'no address')).toMatchObject({ code: 2, stdout: '' });
  } finally {
    await place.close();
  }
});

test('--no-wait returns the operation of a server, which goes on with it', async () => {
  const place = await openPlace('through a server');
  try {
    const launched = await place.hostelry('launch', 'late', '--no-wait');
    expect(launched).toMatchObject({ code: 0, stderr: '' });
    expect(launched.stdout.trim()).not.toBe('');
    await expect.poll(async () => (await place.hostelry('show', 'late')).code, POLL).toBe(0);
    await expect.poll(async () => (await place.hostelry('stop', '-f', 'late')).code, POLL).toBe(0);
    const started = await place.hostelry('start', 'late', '--no-wait', '-o', 'json');
    expect(JSON.parse(started.stdout)).toMatchObject([{ kind: 'start', instance: { name: 'late' } }]);
  } finally {
    await place.close();
  }
});

test('--no-wait is a usage error in process, where the work would end with the command', async () => {
  const place = await openPlace('in process');
  for (const line of ['launch late --no-wait', 'stop late --no-wait']) {
    const ended = await place.hostelry(...line.split(' '));
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain('--no-wait needs a server');
  }
  expect((await place.hostelry('list', '-o', 'name')).stdout).toBe('');
});

test('testing a host needs no server, and asks the one that was named', async () => {
  const alone = await command('host', 'test', 'test:///tested-alone');
  expect(alone).toMatchObject({ code: 0 });
  expect(alone.stdout).toContain('inventory');
  const named = await command('--server', 'http://127.0.0.1:1', 'host', 'test', 'test:///tested-alone');
  expect(named).toMatchObject({ code: 6, stdout: '' });
});
