import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type InstanceResource } from '@hostelry/server/api';
import { hostelry, startHostelry } from './command-line.js';
import { describeLive, type LibvirtHost, startLibvirtHost, tinyGuest } from './testbed.js';

describeLive('the command line on a real libvirtd with QEMU', () => {
  let host: LibvirtHost;
  let kernelArguments: string;
  const on = (...args: string[]) => hostelry('--host', host.uri, ...args);
  const launchTiny = (name: string, ...more: string[]) =>
    on(
      'launch',
      name,
      '--memory',
      '160MiB',
      '--kernel',
      tinyGuest.kernel,
      '--initrd',
      tinyGuest.initrd,
      '--cmdline',
      `${kernelArguments} hostelry.name=${name}`,
      ...more,
    );

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'cli', network: true });
    kernelArguments = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
  });
  afterAll(async () => {
    await host?.stop();
  });

  /** The files in the host's image folder. */
  const imageFiles = (): Promise<string[]> => readdir(join(host.directory, 'lib/images')).catch(() => []);

  /** Those that belong to no image cache. */
  async function ownFiles(): Promise<string[]> {
    return (await imageFiles()).filter((name) => !name.startsWith('hostelry-image-'));
  }

  it('launches the tiny guest, shows its boot message on the serial console, and deletes it without a trace', async () => {
    const launched = await launchTiny('tiny-1', '--network', 'default', '-o', 'json');
    expect(launched, launched.stderr).toMatchObject({ code: 0 });
    const instance = JSON.parse(launched.stdout) as InstanceResource;
    expect(instance).toMatchObject({
      name: 'tiny-1',
      state: 'running',
      memoryMiB: 160,
      vcpus: 1,
      managed: true,
    });
    expect(launched.stderr).toContain('start');

    const console = startHostelry(['--host', host.uri, 'console', 'tiny-1', '--serial']);
    try {
      // A guest that still boots does not hear what is typed: it is typed again until the shell answers.
      const type = (): unknown => console.process.stdin?.write('echo SEEN-$((6*7))\n');
      const typing = setInterval(type, 1000);
      await console.says('SEEN-42', 50_000).finally(() => clearInterval(typing));
    } finally {
      console.process.kill('SIGTERM');
      await console.ended;
    }

    const ours = await on('list', '-o', 'json');
    const names = (JSON.parse(ours.stdout) as InstanceResource[]).map(
      (each) => `${each.name} ${each.uuid} ${each.state}`,
    );
    const theirs = (await host.virsh('list', '--name', '--uuid')).trim().split(/\s+/);
    expect(names).toEqual([`${theirs[1]} ${theirs[0]} running`]);

    expect(await on('delete', 'tiny-1')).toMatchObject({ code: 0, stdout: 'tiny-1\n' });
    expect((await host.virsh('list', '--all', '--name')).trim()).toBe('');
    expect(await ownFiles()).toEqual([]);
  });

  it('reads the boot message that a guest prints while its console is open', async () => {
    expect(await launchTiny('tiny-2')).toMatchObject({ code: 0 });
    const console = startHostelry(['--host', host.uri, 'console', 'tiny-2']);
    try {
      await console.says('HOSTELRY-BOOT tiny-2', 60_000);
    } finally {
      console.process.kill('SIGTERM');
      expect((await console.ended).code).toBe(0);
    }
    expect(await on('stop', 'tiny-2', '--timeout', '60s')).toMatchObject({ code: 0 });
    expect((await host.virsh('domstate', 'tiny-2')).trim()).toBe('shut off');
    expect(await on('start', 'tiny-2')).toMatchObject({ code: 0 });
    expect(await on('pause', 'tiny-2')).toMatchObject({ code: 0 });
    expect((await host.virsh('domstate', 'tiny-2')).trim()).toBe('paused');
    expect(await on('resume', 'tiny-2')).toMatchObject({ code: 0 });
    expect(await on('restart', '-f', 'tiny-2')).toMatchObject({ code: 0 });
    expect((await host.virsh('domstate', 'tiny-2')).trim()).toBe('running');
    expect(await on('stop', '-f', 'tiny-2')).toMatchObject({ code: 0 });
    expect(await on('delete', 'tiny-2')).toMatchObject({ code: 0 });
    expect((await host.virsh('list', '--all', '--name')).trim()).toBe('');
  });

  it('boots from an overlay on a disk image, with its seed', async () => {
    const launched = await on(
      'launch',
      'tiny-3',
      '--memory',
      '192MiB',
      '--image',
      tinyGuest.disk,
      '--hostname',
      'seeded',
      '-o',
      'json',
    );
    expect(launched, launched.stderr).toMatchObject({ code: 0 });
    const console = startHostelry(['--host', host.uri, 'console', 'tiny-3', '--serial']);
    try {
      await console.says('HOSTELRY-BOOT seeded', 90_000);
    } finally {
      console.process.kill('SIGTERM');
      await console.ended;
    }
    expect((await ownFiles()).length).toBeGreaterThan(0);
    expect(await on('delete', 'tiny-3')).toMatchObject({ code: 0 });
    expect(await ownFiles()).toEqual([]);

    const pruned = await on('image', 'prune', '-o', 'name');
    expect(pruned, pruned.stderr).toMatchObject({ code: 0 });
    expect(pruned.stdout).toContain('hostelry-image-');
    expect(await imageFiles()).toEqual([]);
  });

  it('follows events as they happen', async () => {
    const events = startHostelry(['--host', host.uri, 'events', '--follow', '-o', 'json']);
    try {
      await events.says('"connected"');
      expect(await launchTiny('tiny-4')).toMatchObject({ code: 0 });
      await events.says('"started"');
      expect(await on('delete', 'tiny-4')).toMatchObject({ code: 0 });
      await events.says('"undefined"');
    } finally {
      events.process.kill('SIGINT');
      expect((await events.ended).code).toBe(0);
    }
  });

  it('tells the host and tests an address step by step', async () => {
    const listed = await on('host', 'list', '-o', 'json');
    expect(JSON.parse(listed.stdout)).toMatchObject([
      { state: 'connected', info: { hostname: 'cli', hypervisor: 'QEMU' } },
    ]);
    const tested = await on('host', 'test', host.uri);
    expect(tested).toMatchObject({ code: 0 });
    expect(tested.stdout).toContain('ok');
  });

  it('refuses what cannot be, with its code, and leaves nothing', async () => {
    expect(await launchTiny('tiny-5')).toMatchObject({ code: 0 });
    const truncated = join(host.directory, 'truncated.qcow2');
    const whole = await readFile(tinyGuest.disk);
    await writeFile(truncated, whole.subarray(0, whole.length >> 1));
    const before = (await imageFiles()).sort();
    const cases: readonly (readonly [string, readonly string[], number, string])[] = [
      ['a name that is taken', ['launch', 'tiny-5', '--kernel', tinyGuest.kernel], 4, 'tiny-5'],
      ['an invalid name', ['launch', 'bad name!', '--kernel', tinyGuest.kernel], 2, 'bad name!'],
      ['an image that is missing', ['launch', 'bad', '--image', '/nowhere/a.qcow2'], 3, '/nowhere/a.qcow2'],
      [
        'a wrong checksum',
        ['launch', 'bad', '--image', tinyGuest.disk, '--sha256', '0'.repeat(64)],
        5,
        '0'.repeat(64),
      ],
      ['a truncated image', ['launch', 'bad', '--image', truncated], 5, 'truncated.qcow2'],
      [
        'a pool that is not',
        ['launch', 'bad', '--image', tinyGuest.disk, '--host-option', 'poolPath=x'],
        2,
        'poolPath is "x"',
      ],
      [
        'memory beyond the host',
        ['launch', 'bad', '--memory', '900TiB', '--kernel', tinyGuest.kernel],
        2,
        'memoryMiB is 943718400',
      ],
      [
        'memory that the host has not',
        ['launch', 'bad', '--memory', '60TiB', '--kernel', tinyGuest.kernel],
        5,
        'MiB',
      ],
      ['an instance that is not there', ['show', 'nobody'], 3, 'nobody'],
    ];
    for (const [what, args, code, told] of cases) {
      const ended = await on(...args);
      expect(ended.code, `${what}: ${ended.stderr}`).toBe(code);
      expect(ended.stderr, what).toContain(told);
      expect((await imageFiles()).sort(), what).toEqual(before);
    }
    expect((await host.virsh('list', '--all', '--name')).trim()).toBe('tiny-5');
    expect(await on('delete', 'tiny-5')).toMatchObject({ code: 0 });
    expect(await ownFiles()).toEqual([]);
  });
});
