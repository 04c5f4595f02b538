import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

async function waitForText(file: string, text: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const content = await readFile(file, 'utf8').catch(() => '');
    if (content.includes(text)) return;
    if (Date.now() > deadline) throw new Error(`"${text}" is not in ${file}: ${content.slice(-400)}`);
    await delay(50);
  }
}

/** The host's libvirtd by its process id out here: its mounts come from the host's folder. */
async function libvirtdOf(host: LibvirtHost): Promise<string> {
  const { stdout } = await promisify(execFile)('pgrep', ['-x', 'libvirtd']);
  for (const pid of stdout.trim().split('\n')) {
    const mounts = await readFile(`/proc/${pid}/mountinfo`, 'utf8').catch(() => '');
    if (mounts.includes(basename(host.directory))) return pid;
  }
  throw new Error(`No libvirtd runs in ${host.directory}`);
}

function domainXml(name: string, cmdline: string): string {
  return `<domain type='qemu'><name>${name}</name><memory unit='MiB'>128</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type><kernel>${tinyGuest.kernel}</kernel>
<initrd>${tinyGuest.initrd}</initrd><cmdline>${cmdline} hostelry.name=${name}</cmdline></os>
<features><acpi/></features><on_poweroff>destroy</on_poweroff>
<devices><serial type='pty'><log file='/var/log/libvirt/qemu/${name}.serial' append='off'/></serial>
<interface type='network'><source network='default'/><model type='virtio'/></interface></devices></domain>`;
}

describeLive('the libvirt host of the tests', () => {
  let host: LibvirtHost;
  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'fixture', network: true });
  });
  afterAll(async () => {
    await host?.stop();
  });

  it('answers on its own socket under its own name and has no guests', async () => {
    expect((await host.virsh('hostname')).trim()).toBe('fixture');
    expect(await host.virsh('list', '--all', '--name')).toBe('');
    expect(Buffer.byteLength(host.socket)).toBeLessThanOrEqual(107);
  });

  it('boots the tiny guest, gives it an address, and its power button works', async () => {
    const cmdline = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
    const file = join(host.directory, 'tiny.xml');
    await writeFile(file, domainXml('tiny', cmdline));
    await host.virsh('create', file);
    const serial = join(host.directory, 'log/qemu/tiny.serial');
    await waitForText(serial, 'HOSTELRY-BOOT tiny');
    await waitForText(serial, 'HOSTELRY-ADDRESS tiny eth0 192.168.130.');
    await host.virsh('shutdown', 'tiny', '--mode', 'acpi');
    await waitForText(serial, 'HOSTELRY-POWEROFF tiny');
    await expect.poll(() => host.virsh('list', '--all', '--name'), { timeout: 10_000 }).toBe('');
  });

  it('survives its daemon: killed, it refuses; started again, it answers', async () => {
    await host.killDaemon();
    await expect(host.virsh('uri')).rejects.toThrow(/Failed to connect/);
    await host.startDaemon();
    expect(await host.virsh('net-list', '--name')).toContain('default');
  });

  it('leaves no process, control group, mount or file behind', async () => {
    const other = await startLibvirtHost({ name: 'short' });
    const pid = (await readFile(join(other.directory, 'run/libvirtd.pid'), 'utf8')).trim();
    expect(pid).toMatch(/^\d+$/);
    expect((await other.enter('hostname')).trim()).toBe('short');
    await other.stop();
    expect(existsSync(other.directory)).toBe(false);
    const mounts = await readFile('/proc/self/mounts', 'utf8');
    expect(mounts).not.toContain(other.directory);
    await expect(other.virsh('uri')).rejects.toThrow();
    const groups = join('/sys/fs/cgroup/memory', `hostelry-${other.directory.split('/').at(-1)}`);
    expect(existsSync(groups)).toBe(false);
  });

  it('clears away what a killed supervisor left', async () => {
    const victim = await startLibvirtHost({ name: 'victim' });
    const daemon = await libvirtdOf(victim);
    const supervisor = Number(await readFile(join(victim.directory, 'supervisor.pid'), 'utf8'));
    process.kill(supervisor, 'SIGKILL');
    await expect.poll(() => existsSync(`/proc/${supervisor}`)).toBe(false);
    const next = await startLibvirtHost({ name: 'next' });
    await next.stop();
    expect(existsSync(victim.directory)).toBe(false);
    await expect.poll(() => existsSync(`/proc/${daemon}`)).toBe(false);
    await victim.stop();
  });
});
