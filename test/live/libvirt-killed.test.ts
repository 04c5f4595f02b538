/** A plain program that uses the client in every way while its daemon is killed: no promise is left to reject alone. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { connect } from '@hostelry/libvirt';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT } from '../../scripts/workspace.mjs';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';

/** Says `ready` with everything under way, then how each thing ended, and ends by itself. */
const PROGRAM = `
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
const [library, uri, option] = process.argv.slice(1);
const { connect } = await import(library);
const connection = await connect(uri, JSON.parse(option));
const ends = {};
const watch = (name, work) =>
  work.then(
    () => (ends[name] = 'done'),
    (error) => (ends[name] = error.name),
  );
const iterate = async (iteration) => {
  for await (const event of iteration) if (event.kind === 'gap') return;
};
const domain = await connection.domainLookupByName('d');
const volume = await (await connection.storagePoolLookupByName('p')).storageVolLookupByName('v');
const askOn = async () => {
  for (;;) await connection.getAllDomainStats();
};
const zeros = async function* () {
  for (;; await pause(5)) yield Buffer.alloc(65536);
};
await connection.onDomainEvent('lifecycle', () => undefined);
await connection.onNetworkEvent('lifecycle', () => undefined, { signal: AbortSignal.timeout(60_000) });
const lifecycle = connection.domainEvents('lifecycle', { losses: 'yield' });
const reboots = connection.domainEvents('reboot', { domain });
await Promise.all([lifecycle.start(), reboots.start()]);
const works = [
  watch('iteration', iterate(lifecycle)),
  watch('filtered iteration', iterate(reboots)),
  watch('console', domain.openConsole().then((stream) => pipeline(stream, new Writable({ write: (c, e, done) => done() })))),
  watch('upload', volume.upload().then((stream) => pipeline(Readable.from(zeros()), stream))),
  ...Array.from({ length: 60 }, (_, n) => watch('call ' + n, askOn())),
];
// What is opened and then forgotten, and what its caller gave up, must be no worse.
(await volume.download()).on('error', () => undefined);
const controller = new AbortController();
works.push(watch('given up', connection.getAllDomainStats({ signal: controller.signal })));
controller.abort();
console.log('ready');
connection.onClose((reason) => (ends.closed = reason?.name ?? 'closed'));
await Promise.all(works);
await connection.close();
console.log(JSON.stringify(ends));
`;

describeLive('a program whose daemon is killed', () => {
  let host: LibvirtHost;

  beforeEach(async () => {
    host = await startLibvirtHost({ name: 'killed' });
    const connection = await connect(host.uri);
    await connection.domainCreateXML(
      `<domain type='qemu'><name>d</name><memory unit='MiB'>32</memory><os><type>hvm</type></os>
<devices><serial type='pty'/></devices></domain>`,
    );
    const pool = await connection.storagePoolDefineXML(
      `<pool type='dir'><name>p</name><target><path>/var/lib/libvirt/p</path></target></pool>`,
    );
    await pool.build();
    await pool.create();
    await pool.storageVolCreateXML('<volume><name>v</name><capacity>1000000000</capacity></volume>');
    await connection.close();
  });
  afterEach(async () => {
    await host?.stop();
  });

  it.each([
    ['that it loses for good', {}, { iteration: 'ConnectionError', 'filtered iteration': 'ConnectionError' }],
    [
      'that it finds again',
      { reconnect: { delayMs: 20, maxDelayMs: 100 } },
      { iteration: 'done', 'filtered iteration': 'EventGapError' },
    ],
  ])('%s is told all by its promises, and ends by itself', async (_how, options, iterations) => {
    const library = join(ROOT, 'packages/libvirt/dist/index.js');
    const args = ['--input-type=module', '--eval', PROGRAM, library, host.uri, JSON.stringify(options)];
    const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: 50_000 });
    const ended = new Promise((resolve) => program.once('exit', (code, signal) => resolve(code ?? signal)));
    const said = text(program.stderr);
    let output = '';
    program.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await expect.poll(() => output, { timeout: 30_000 }).toContain('ready');
    await host.killDaemon();
    if ('reconnect' in options) await host.startDaemon();
    expect({ code: await ended, stderr: await said }).toEqual({ code: 0, stderr: '' });
    const ends = JSON.parse(output.slice('ready\n'.length)) as Record<string, string>;
    const kinds: Record<string, Set<string>> = {};
    for (const [name, end] of Object.entries(ends)) (kinds[name.replace(/ \d+$/, '')] ??= new Set()).add(end);
    const lost = new Set(['ConnectionError']);
    expect(kinds).toEqual({
      ...{ call: lost, console: lost, upload: lost, closed: lost, 'given up': new Set(['AbortError']) },
      ...Object.fromEntries(Object.entries(iterations).map(([name, end]) => [name, new Set([end])])),
    });
  });
});
