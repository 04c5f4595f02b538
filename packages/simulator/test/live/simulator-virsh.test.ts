import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { socketUri } from '../../src/index.js';
import { RICH_GUEST } from './rich-guest.js';
import { isInstalled, LIBVIRT_TEST_DRIVER, run, serveForTest, virsh, virshScript } from './virsh.js';

const hasVirsh = isInstalled('virsh');
const hasSchemas = isInstalled('xmllint') && existsSync('/usr/share/libvirt/schemas/domain.rng');
const describeVirsh = hasVirsh ? describe : describe.skip;
const suffix = hasVirsh ? '' : ' (skipped: virsh is not installed)';

/** Takes out what may differ: generated UUIDs and MACs, times, and the lines of decision 0050. */
function comparable(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !/<alias name=|^(CPU time|OS Type|Allocation|Available):?/.test(line.trim()))
    .map((line) =>
      line
        .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (uuid) =>
          /^(6695eb01|dfe224cb)/.test(uuid) ? uuid : 'UUID',
        )
        .replace(/52:54:00(:[0-9a-f]{2}){3}/g, 'MAC')
        .trimEnd(),
    )
    .filter((line) => line !== '');
}

describeVirsh(`virsh against the simulator${suffix}`, () => {
  describe('says what it says against the test driver of libvirt', () => {
    test.each(
      [
        'list --all',
        'list --all --uuid',
        'list --name',
        'list --inactive',
        'list --transient',
        'domstate --reason test',
        'dominfo test',
        'domid test',
        'domuuid test',
        'domname 1',
        'dumpxml test',
        'dumpxml --inactive test',
        'vcpucount test',
        'domcontrol test',
        'domblklist test',
        'domiflist test',
        'snapshot-list test',
        'nodeinfo',
        'version',
        'hostname',
        'maxvcpus',
        'net-list --all',
        'net-info default',
        'net-uuid default',
        'net-dumpxml default',
        'pool-list --all',
        'pool-list --all --details',
        'pool-info default-pool',
        'pool-uuid default-pool',
        'vol-list default-pool',
        'dominfo nobody',
        'start test',
        'resume test',
        'net-info nothing',
        'pool-info nothing',
        'vol-info nothing default-pool',
        'start nobody',
      ].map((command) => [command]),
    )('%s', async (command) => {
      const { uri } = await serveForTest();
      const args = command.split(' ');
      const [ours, theirs] = await Promise.all([virsh(uri, ...args), virsh(LIBVIRT_TEST_DRIVER, ...args)]);
      expect(comparable(ours.stdout.split('\n'))).toEqual(comparable(theirs.stdout.split('\n')));
      // A domain that is paused already, or runs already, is another kind of error with QEMU, which we follow.
      if (command !== 'resume test') {
        expect(comparable(ours.stderr.split('\n'))).toEqual(comparable(theirs.stderr.split('\n')));
      }
      expect(ours.exitCode).toBe(theirs.exitCode);
    });
  });

  test('leads a guest through its life as the test driver of libvirt does', async () => {
    const { uri, folder } = await serveForTest();
    const guest = join(folder, 'guest.xml');
    const transient = join(folder, 'transient.xml');
    const xml = (name: string): string => `<domain type='test'>
      <name>${name}</name><memory unit='MiB'>512</memory><vcpu>2</vcpu>
      <os><type>hvm</type></os>
      <devices>
        <disk type='file' device='cdrom'><source file='/iso/seed.iso'/><target dev='sda' bus='sata'/></disk>
        <graphics type='vnc' autoport='yes'/>
      </devices>
    </domain>`;
    writeFileSync(guest, xml('vm1'));
    writeFileSync(transient, xml('tr'));
    const commands = [
      `define ${guest}`,
      `define ${guest}`,
      'dumpxml vm1',
      'start vm1',
      'start vm1',
      'domstate --reason vm1',
      'suspend vm1',
      'domstate --reason vm1',
      'resume vm1',
      'domstate --reason vm1',
      'reboot vm1',
      'domstate --reason vm1',
      'shutdown vm1',
      'domstate --reason vm1',
      'destroy vm1',
      'start vm1',
      'destroy vm1',
      'domstate --reason vm1',
      'autostart vm1',
      'list --all --autostart',
      'desc vm1 --config hello',
      'desc vm1',
      'autostart vm1 --disable',
      'undefine vm1',
      'list --all',
      `create ${transient}`,
      `create ${transient}`,
      'domstate --reason tr',
      'shutdown tr',
      'list --all',
    ];
    const [ours, theirs] = await Promise.all([
      virshScript(uri, commands),
      virshScript(LIBVIRT_TEST_DRIVER, commands),
    ]);
    expect(comparable(ours)).toEqual(comparable(theirs));
    expect(ours.filter((line) => line.startsWith('--- '))).toHaveLength(commands.length);
  });

  test('leads pools, volumes and networks through theirs as the test driver of libvirt does', async () => {
    const { uri, folder } = await serveForTest();
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const pool = file('pool.xml', "<pool type='dir'><name>p1</name><target><path>/p1</path></target></pool>");
    const volume = file('vol.xml', "<volume><name>a</name><capacity unit='MiB'>10</capacity></volume>");
    const network = file('net.xml', "<network><name>n1</name><bridge name='br9'/></network>");
    const commands = [
      `pool-define ${pool}`,
      `pool-define ${pool}`,
      `vol-create p1 ${volume}`,
      'pool-build p1',
      'pool-start p1',
      'pool-start p1',
      `vol-create p1 ${volume}`,
      'vol-list p1 --details',
      'vol-dumpxml a p1',
      'vol-info a p1',
      'vol-key a p1',
      'vol-path a p1',
      'vol-pool /p1/a',
      'vol-clone a b p1',
      'vol-list p1',
      'vol-delete b p1',
      'vol-delete b p1',
      'pool-autostart p1',
      'pool-refresh p1',
      'pool-undefine p1',
      'vol-delete a p1',
      'pool-destroy p1',
      'pool-delete p1',
      'pool-undefine p1',
      'pool-list --all',
      `net-define ${network}`,
      `net-define ${network}`,
      'net-dumpxml n1',
      'net-start n1',
      'net-start n1',
      'net-undefine n1',
      'net-autostart n1',
      'net-list --all',
      'net-destroy n1',
      'net-undefine n1',
      'net-list --all',
    ];
    const [ours, theirs] = await Promise.all([
      virshScript(uri, commands),
      virshScript(LIBVIRT_TEST_DRIVER, commands),
    ]);
    expect(comparable(ours)).toEqual(comparable(theirs));
  });

  test('uploads and downloads the same bytes', async () => {
    const { uri, folder } = await serveForTest();
    const up = join(folder, 'up');
    const down = join(folder, 'down');
    const bytes = randomBytes(5 * 1024 * 1024 + 3);
    writeFileSync(up, bytes);
    const created = await virsh(
      uri,
      'vol-create-as',
      'default-pool',
      'image',
      `${bytes.length}`,
      '--format',
      'raw',
    );
    expect(created).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('Vol image created') as string,
    });
    expect(await virsh(uri, 'vol-upload', 'image', up, '--pool', 'default-pool')).toMatchObject({
      exitCode: 0,
    });
    expect(await virsh(uri, 'vol-download', 'image', down, '--pool', 'default-pool')).toMatchObject({
      exitCode: 0,
    });
    expect(readFileSync(down).equals(bytes)).toBe(true);
    const resized = await virsh(uri, 'vol-resize', 'image', '8M', '--pool', 'default-pool');
    expect(resized).toMatchObject({ exitCode: 0 });
    const wiped = await virsh(uri, 'vol-wipe', 'image', '--pool', 'default-pool');
    expect(wiped).toMatchObject({ exitCode: 0 });
    await virsh(uri, 'vol-download', 'image', down, '--pool', 'default-pool');
    expect(readFileSync(down).equals(Buffer.alloc(8 * 1024 * 1024))).toBe(true);
  });

  test('prints the events of a guest as they happen', async () => {
    const { uri } = await serveForTest();
    const events = spawn('virsh', ['-c', uri, 'event', '--all', '--loop', '--timeout', '30'], {
      env: { ...process.env, LC_ALL: 'C' },
    });
    let output = '';
    const saw = (text: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (output.includes(text)) resolve();
        };
        events.stdout.on('data', check);
        events.once('close', () => reject(new Error(`virsh ended without "${text}":\n${output}`)));
        check();
      });
    events.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    // It says nothing when it has registered: the first suspension that it reports shows that it has.
    const ready = saw('Suspended Paused');
    let isReady = false;
    void ready.then(() => (isReady = true));
    while (!isReady) {
      await virsh(uri, 'suspend', 'test');
      await virsh(uri, 'resume', 'test');
    }
    for (const command of ['reboot', 'shutdown', 'start', 'destroy', 'undefine']) {
      expect(await virsh(uri, command, 'test')).toMatchObject({ exitCode: 0 });
    }
    await saw('Undefined Removed');
    events.removeAllListeners('close');
    events.kill('SIGINT');
    const seen = [...output.matchAll(/event '([^']*)' for domain 'test':? ?(.*)/g)].map(([, event, detail]) =>
      `${event} ${detail}`.trim(),
    );
    expect(seen.slice(seen.indexOf('reboot'))).toEqual([
      'reboot',
      'lifecycle Stopped Shutdown',
      'lifecycle Started Booted',
      'lifecycle Stopped Destroyed',
      'lifecycle Undefined Removed',
    ]);
  });

  test('talks to a console', async () => {
    const { uri } = await serveForTest();
    // virsh insists on a terminal, which script(1) gives it.
    const child = spawn('script', ['-qec', `virsh -c '${uri}' console test`, '/dev/null'], {
      env: { ...process.env, LC_ALL: 'C', TERM: 'dumb' },
    });
    let output = '';
    const ended = new Promise((resolve) => child.once('close', resolve));
    await new Promise<void>((resolve, reject) => {
      child.once('close', () => reject(new Error(`virsh ended: ${output}`)));
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('login: ')) resolve();
      });
    });
    child.removeAllListeners('close');
    // Control and right bracket leave the console.
    child.stdin.write('\x1d');
    child.kill();
    await Promise.race([ended, new Promise((resolve) => child.once('close', resolve))]);
    expect(output).toContain('Booting test');
  });

  test('reads the facts of a host', async () => {
    const { uri } = await serveForTest();
    const outputs = await Promise.all(
      [
        'uri',
        'nodememstats',
        'nodecpustats',
        'nodecpumap',
        'freecell --all',
        'domstats',
        'domxml-to-native x --domain test',
      ].map(async (command) => ({ command, ...(await virsh(uri, ...command.split(' '))) })),
    );
    const of = (command: string): (typeof outputs)[number] | undefined =>
      outputs.find((output) => output.command === command);
    expect(of('uri')?.stdout.trim()).toBe(uri);
    expect(of('nodememstats')?.stdout).toMatch(/^total *: +3145728 KiB/);
    expect(of('nodecpustats')?.stdout).toMatch(/idle:/);
    expect(of('nodecpumap')?.stdout).toMatch(/CPU map: +y{16}/);
    expect(of('freecell --all')?.stdout).toMatch(/Total: +\d+ KiB/);
    expect(of('domstats')?.stdout).toMatch(/state\.state=1\n +state\.reason=0\n +cpu\.time=\d+/);
    // What the simulator has not is refused as an older daemon would.
    expect(of('domxml-to-native x --domain test')).toMatchObject({ exitCode: 1 });
    expect(of('domxml-to-native x --domain test')?.stderr).toContain('unknown procedure');
  });

  test('sees the hosts and guests that were asked for', async () => {
    const { path } = await serveForTest({ hosts: 2, guests: 4 });
    const { stdout } = await virsh(socketUri('host-2', path), 'list', '--all');
    expect(stdout.match(/guest-\d+ +(running|shut off)/g)).toEqual([
      'guest-1   running',
      'guest-2   running',
      'guest-4   running',
      'guest-3   shut off',
    ]);
  });

  test('may only look when it asks for no more', async () => {
    const { uri } = await serveForTest();
    expect(await run('virsh', ['-r', '-c', uri, 'domstate', 'test'])).toMatchObject({ exitCode: 0 });
    const refused = await run('virsh', ['-r', '-c', uri, 'destroy', 'test']);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/operation forbidden|read only/);
  });

  const testSchemas = hasSchemas ? test : test.skip;
  testSchemas(
    `gets documents that are valid by the schemas of libvirt${hasSchemas ? '' : ' (skipped: xmllint or the schemas are missing)'}`,
    async () => {
      const { uri, path, folder } = await serveForTest({ hosts: 1, guests: 3 });
      const other = socketUri('host-1', path);
      const vol =
        "<volume><name>v</name><capacity>1000</capacity><target><format type='qcow2'/></target></volume>";
      writeFileSync(join(folder, 'vol.xml'), vol);
      await virsh(uri, 'vol-create', 'default-pool', join(folder, 'vol.xml'));
      writeFileSync(join(folder, 'rich.xml'), RICH_GUEST);
      expect(await virsh(other, 'define', join(folder, 'rich.xml'))).toMatchObject({ exitCode: 0 });
      expect(await virsh(other, 'start', 'rich')).toMatchObject({ exitCode: 0 });
      expect(await virsh(other, 'metadata', 'rich', 'urn:a', '--key', 'k', '--set', '<x/>')).toMatchObject({
        exitCode: 0,
      });
      const documents = [
        [other, 'dumpxml rich', 'domain'],
        [other, 'dumpxml --inactive --security-info rich', 'domain'],
        [uri, 'dumpxml test', 'domain'],
        [other, 'dumpxml guest-1', 'domain'],
        [other, 'dumpxml guest-3', 'domain'],
        [uri, 'capabilities', 'capability'],
        [other, 'capabilities', 'capability'],
        [uri, 'domcapabilities', 'domaincaps'],
        [other, 'domcapabilities', 'domaincaps'],
        [uri, 'net-dumpxml default', 'network'],
        [uri, 'pool-dumpxml default-pool', 'storagepool'],
        [uri, 'vol-dumpxml v default-pool', 'storagevol'],
      ] as const;
      for (const [host, command, schema] of documents) {
        const { stdout, exitCode } = await virsh(host, ...command.split(' '));
        expect(exitCode, command).toBe(0);
        const file = join(folder, 'document.xml');
        writeFileSync(file, stdout);
        const rng = `/usr/share/libvirt/schemas/${schema}.rng`;
        const verdict = await run('xmllint', ['--noout', '--relaxng', rng, file]);
        expect(verdict, `${command}: ${verdict.stderr}`).toMatchObject({ exitCode: 0 });
      }
    },
  );
});
