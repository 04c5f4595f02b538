import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWholeServer, type WholeServer } from '../../server/test/whole-server.js';
import { ruleOf, textOfRule } from '../src/commands/firewall.js';
import { deviceOf } from '../src/commands/devices.js';
import { run } from '../src/run.js';
import { command, type Ended } from './both-ways.js';
import { FakeIo } from './fake-io.js';

/** One command, its exit code, what it must say on stdout, and on stderr. Arguments with blanks are in quotes. */
type Row = readonly [line: string, code: number, stdout: string | RegExp, stderr?: string | RegExp];

let server: WholeServer;
beforeEach(async () => {
  server = await openWholeServer('a', 'b');
  for (const [name, size] of Object.entries({ data: 16, other: 32 })) {
    server.hosts.host('a').volumes.add({ kind: 'pool', pool: 'default', name }, size);
  }
  expect(await hostelry('launch web --on a --network default')).toMatchObject({ code: 0 });
});
afterEach(() => server.close());

function hostelry(line: string): Promise<Ended> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  return command('--server', server.address, ...words);
}

async function play(rows: readonly Row[]): Promise<void> {
  for (const [line, code, stdout, stderr] of rows) {
    const ended = await hostelry(line);
    const where = `hostelry ${line} said ${ended.stdout}${ended.stderr}`;
    expect(ended.code, where).toBe(code);
    if (typeof stdout === 'string') expect(ended.stdout, where).toContain(stdout);
    else expect(ended.stdout, where).toMatch(stdout);
    if (typeof stderr === 'string') expect(ended.stderr, where).toContain(stderr);
    else if (stderr !== undefined) expect(ended.stderr, where).toMatch(stderr);
  }
}

test('instances are suspended, resumed, and what was saved is given up', () =>
  play([
    ['suspend web', 0, /^web\n$/],
    ['show web', 0, /State: +suspended/],
    ['resume web', 0, /^web\n$/],
    ['show web', 0, /State: +running/],
    ['managedsave web', 0, /^web\n$/],
    ['discard web', 0, /^web\n$/],
    ['discard web', 4, /^$/, 'web'],
    ['show web', 0, /State: +stopped/],
  ]));

test('snapshots are created, listed, restored and deleted', () =>
  play([
    ['snapshot list web', 0, /^NAME +TAKEN +STATE +PARENT +CURRENT +DESCRIPTION\n$/],
    ['snapshot create web first --memory --description "before the upgrade"', 0, /^first\n$/],
    ['snapshot create web first', 4, /^$/, 'first'],
    ['snapshot create web "bad name"', 2, /^$/, 'name is "bad name"'],
    ['snapshot create web', 2, /^$/, "missing required argument 'name'"],
    ['snapshot create web a b', 2, /^$/, 'Too many arguments'],
    ['snapshot list web', 0, /\nfirst +20[0-9-]+ [0-9:]+ +running +yes +before the upgrade\n$/],
    ['snapshot list web -o name', 0, /^first\n$/],
    ['snapshot restore web first', 0, /^web\n$/],
    ['snapshot restore web second', 3, /^$/, 'second'],
    ['snapshot delete web first -o json', 0, '"kind": "delete-snapshot"'],
    ['snapshot ls nobody', 3, /^$/, 'Instance "nobody" does not exist'],
  ]));

test('volumes are attached, extended, swapped and detached', () =>
  play([
    ['volume attach web --pool default/data --target vdx --read-only', 0, /^vdx\n$/],
    ['volume attach web --pool default/data', 4, /^$/, 'default/data'],
    ['volume attach web --pool default/none', 3, /^$/, 'default/none'],
    ['volume attach web --pool data', 2, /^$/, '--pool is "data"'],
    ['volume attach web', 2, /^$/, 'Give one of --pool, --file and --block'],
    ['volume attach web --file /a --block /b', 2, /^$/, 'Give one of --pool, --file and --block'],
    ['volume attach web --file /a --bus abacus', 2, /^$/, 'bus is "abacus"'],
    ['volume extend web vdx 24MiB', 0, /^vdx\n$/],
    ['volume extend web vdx large', 2, /^$/, 'size is "large"'],
    ['volume extend web vdx 8', 5, /^$/, 'cannot shrink to 8 MiB'],
    ['volume swap web vdx --pool default/other', 0, /^vdx\n$/],
    ['show web', 0, /Disk vdx: +disk .*default\/other/],
    ['volume detach web vdx --timeout 5s', 0, /^vdx\n$/],
    ['volume detach web vdx', 3, /^$/, 'vdx'],
  ]));

test('interfaces are attached and detached by their addresses', () =>
  play([
    ['interface attach web --network default --mac 52:54:00:00:00:07', 0, /^52:54:00:00:00:07\n$/],
    ['interface attach web --network default --mac 52:54:00:00:00:07', 4, /^$/],
    ['interface attach web --network none', 3, /^$/, 'none'],
    ['interface attach web', 2, /^$/, 'Give one of --network and --bridge'],
    ['interface attach web --bridge br0 --network default', 2, /^$/, 'Give one of --network and --bridge'],
    ['interface detach web 52:54:00:00:00:07', 0, /^52:54:00:00:00:07\n$/],
    ['interface detach web 52:54:00:00:00:07 --timeout soon', 2, /^$/, '--timeout is "soon"'],
    ['interface detach web 52:54:00:00:00:07', 3, /^$/, '52:54:00:00:00:07'],
  ]));

test('devices are listed, attached and detached, and a host tells what it has', async () => {
  await play([
    ['host devices a', 0, /^DEVICE +USED BY +SUMMARY\npci=0000:3b:00.0 [^]*usb=046d:c52b /],
    ['host devices c', 3, /^$/, 'Host "c" does not exist'],
    ['device attach web pci=3b:00.0', 2, /^$/, 'address is "3b:00.0"'],
    ['device attach web teapot', 2, /^$/, 'Device "teapot" is not known'],
  ]);
  const { stdout } = await hostelry('device attach web usb=046d:c52b');
  const id = stdout.trim();
  await play([
    ['device list web', 0, new RegExp(`\\n${id} +usb +yes `)],
    ['host devices a -o name', 0, /^pci=0000:3b:00.0\nusb=046d:c52b\n$/],
    [`device detach web ${id}`, 0, `${id}\n`],
    [`device detach web ${id}`, 3, /^$/, id],
  ]);
});

test('a firewall is shown as it is set', () =>
  play([
    ['firewall show web', 0, 'Policy: none: everything passes\n'],
    ['firewall set web --allow "in tcp/22 from 10.0.0.0/8" --allow "out"', 0, /^web\n$/],
    ['firewall show web', 0, 'Spoofing: dropped\nAllow:    in tcp/22 from 10.0.0.0/8\nAllow:    out\n'],
    ['firewall show web -o json', 0, '"remote": "10.0.0.0/8"'],
    ['firewall set web --allow "in tcp/99999"', 2, /^$/, '99999'],
    ['firewall set web --allow "sideways"', 2, /^$/, 'Rule "sideways" cannot be read'],
    ['firewall set web --allow-spoofing', 0, /^web\n$/],
    ['firewall show web', 0, /^Spoofing: +allowed\n$/],
    ['firewall clear web', 0, /^web\n$/],
    ['firewall show web', 0, 'none: everything passes'],
  ]));

test('an instance is resized, rescued and moved', () =>
  play([
    ['resize web', 2, /^$/, 'Give at least one of --cpus, --memory and --disk'],
    ['resize web --cpus none', 2, /^$/, '--cpus is "none"'],
    ['resize web --cpus 2 --memory 1GiB', 0, /^web\n$/],
    ['show web', 0, /CPUs: +2\nMemory: +1 GiB/],
    ['rescue web', 2, /^$/, 'Give --image or --kernel'],
    ['rescue web --sha256 abc', 2, /^$/, '--sha256 needs --image'],
    [`rescue web --image "${import.meta.filename}"`, 0, /^web\n$/],
    ['show web', 0, /Rescued: +yes/],
    ['unrescue web', 0, /^web\n$/],
    ['move web --to c', 3, /^$/, 'Host "c" does not exist'],
    ['move web --to b', 0, /^b\n$/, 'pack\nunpack\n'],
    ['move web --to b', 4, /^$/, 'it is on host "b" already'],
    ['move web --to a --live -o json', 0, '"host": "a"'],
    ['list -o name --on a', 0, /^web\n$/],
  ]));

test('a host is disabled, drained and enabled', () =>
  play([
    ['launch down --on a', 0, /^Name: +down\n/],
    ['stop down -f', 0, /^down\n$/],
    ['launch kept --on a', 0, /^Name: +kept\n/],
    ['suspend kept', 0, /^kept\n$/],
    ['host disable a --reason "a new disk"', 0, /^a\n$/],
    ['host disable c', 3, /^$/, 'Host "c" does not exist'],
    ['host list', 0, /\na +connected [^\n]*in maintenance: a new disk\n/],
    ['launch new -o name', 0, /^new\n$/],
    ['host drain a', 4, /^INSTANCE +HOST\ndown +b\nweb +b\n$/, 'suspended'],
    ['list --on a -o name', 0, /^kept\n$/],
    ['host enable a', 0, /^a\n$/],
    ['host list', 0, /^(?![^]*maintenance)/],
    ['move web', 0, /^a\n$/],
    ['host drain a --stop -o name', 4, /^web\n$/],
    ['list --on b -o name', 0, /^down\nnew\nweb\n$/],
  ]));

test('a guest tells its addresses, and what it uses', () =>
  play([
    [
      'addresses web',
      0,
      /^INTERFACE +MAC +ADDRESSES\nlo +127\.0\.0\.1\/8\neth0 +52:54:00[0-9a-f:]+ +192\.0\.2\.1\/24\n$/,
    ],
    ['domifaddr web -o name', 0, /^127\.0\.0\.1\n192\.0\.2\.1\n$/],
    [
      'top --interval 10ms',
      0,
      /^NAME +HOST +STATE +CPU +MEMORY +READ +WRITTEN +RECEIVED +SENT\nweb +a +running +[0-9.]+ % /,
    ],
    ['top --on b --interval 1ms', 0, /^NAME [^\n]*\n$/],
    ['top --on c --interval 1ms', 3, /^NAME [^\n]*\n$/, 'Host "c" does not exist'],
    ['top --interval soon', 2, /^$/, '--interval is "soon"'],
    ['console web --log', 0, /./],
  ]));

test('a password comes from standard input, and is not shown', async () => {
  const io = new FakeIo();
  const ended = run(['--server', server.address, 'password', 'web', '--user', 'admin'], io);
  io.stdin.end('secret-word\nmore\n');
  expect(await ended).toBe(0);
  expect(io.stdout.text + io.stderr.text).toBe('');
  const { uuid } = server.hosts
    .host('a')
    .guests()
    .find(({ name }) => name === 'web')!;
  expect(server.hosts.host('a').guest(uuid).passwords.get('admin')).toBe('secret-word');
  expect(await hostelry('password web')).toMatchObject({ code: 2, stdout: '' });

  const terminal = new FakeIo();
  terminal.stdin.isTTY = true;
  const typed = run(['--server', server.address, 'password', 'web'], terminal);
  await terminal.stderr.says('Password for root of "web": ');
  terminal.stdin.write('another\r');
  expect(await typed).toBe(0);
  expect(terminal.stdout.text + terminal.stderr.text).not.toContain('another');
  expect(terminal.interruptible).toBe(0);
});

describe('capture', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostelry-capture-'));
    expect(await hostelry(`launch image --on a --image "${import.meta.filename}"`)).toMatchObject({
      code: 0,
    });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('writes an image to a file, or to standard output', async () => {
    const path = join(folder, 'image.raw');
    await play([
      [`capture image ${path}`, 0, `File:   ${path}\nFormat: raw\n`],
      [`capture image ${path} -o name`, 0, `${path}\n`],
      ['capture image -', 0, import.meta.filename],
    ]);
    // The disk in memory holds the name of what it was made of, in one sector.
    const bytes = await readFile(path);
    expect([bytes.length, bytes.toString().startsWith(import.meta.filename)]).toEqual([512, true]);
    expect(await readdir(folder)).toEqual(['image.raw']);
  });

  test('leaves nothing of what it could not write', async () => {
    await play([
      [`capture web ${join(folder, 'image.raw')}`, 4, /^$/, 'it has no root disk'],
      [`capture image ${join(folder, 'nowhere/image.raw')}`, 1, /^$/, 'ENOENT'],
      [`capture image ${folder}`, 1, /^$/, 'EISDIR'],
    ]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('console --vnc', () => {
  test('gives viewers of this machine the display, until it is interrupted', async () => {
    const io = new FakeIo();
    const ended = run(['--server', server.address, 'console', 'web', '--vnc'], io);
    await io.stdout.says('\n');
    const port = Number(/^vnc:\/\/127\.0\.0\.1:(\d+)\n$/.exec(io.stdout.text)?.[1]);
    for (const round of ['one', 'two']) {
      const viewer = connect(port, '127.0.0.1');
      viewer.write(round);
      // The display in memory gives back what it is sent.
      expect(String((await once(viewer, 'data'))[0])).toBe(round);
      viewer.destroy();
    }
    const viewer = connect(port, '127.0.0.1');
    viewer.write('three');
    await once(viewer, 'data');
    io.interrupt();
    expect(await ended).toBe(0);
    await once(viewer, 'close');
    expect(io.interruptible).toBe(0);
  });

  test('says what keeps it from opening', async () => {
    await hostelry('stop web -f');
    expect(await hostelry('console web --vnc')).toMatchObject({ code: 4, stdout: '' });
    expect(await hostelry('console nobody --vnc')).toMatchObject({ code: 3, stdout: '' });
  });
});

describe('a firewall rule', () => {
  test.each([
    ['out', { direction: 'out' }],
    ['in tcp', { direction: 'in', protocol: 'tcp' }],
    ['in tcp/22', { direction: 'in', protocol: 'tcp', ports: { from: 22, to: 22 } }],
    [
      'in udp/80-90 from fd00::/8',
      { direction: 'in', protocol: 'udp', ports: { from: 80, to: 90 }, remote: 'fd00::/8' },
    ],
    ['in ipv6 icmp/128', { direction: 'in', ipVersion: 6, protocol: 'icmp', icmp: { type: 128 } }],
    ['in icmp/3.4', { direction: 'in', protocol: 'icmp', icmp: { type: 3, code: 4 } }],
    ['out ipv4 to 10.1.2.3', { direction: 'out', ipVersion: 4, remote: '10.1.2.3' }],
  ])('"%s" is read, and told the same', (text, rule) => {
    expect(ruleOf(text)).toEqual(rule);
    expect(textOfRule(ruleOf(text))).toBe(text);
  });

  test.each(['', 'in/22', 'in 22', 'tcp/22', 'in tcp/22.3', 'in tcp/a', 'in from', 'in from 1 2'])(
    '"%s" is refused',
    (text) => expect(() => ruleOf(text)).toThrow(`Rule "${text}" cannot be read`),
  );
});

test.each([
  ['random', { kind: 'random' }],
  ['random=1024', { kind: 'random', bytesPerSecond: 1024 }],
  ['watchdog=reset', { kind: 'watchdog', action: 'reset' }],
  [
    'mediated=c2177883-f1bb-47f0-914d-32a22e3a8804',
    { kind: 'mediated', uuid: 'c2177883-f1bb-47f0-914d-32a22e3a8804' },
  ],
])('the device %s is read', (text, spec) => expect(deviceOf(text)).toEqual(spec));
