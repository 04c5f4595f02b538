/** What goes through a guest's own agent, with Debian's qemu-guest-agent in the guest. Its getters are in differential. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  connect,
  ConnectDomainEventAgentLifecycleReason,
  ConnectDomainEventAgentLifecycleState,
  DomainAuthorizedSSHKeysSetFlags,
  DomainEventType,
  DomainGetHostnameFlags,
  DomainShutdownFlags,
  type Connection,
  type Domain,
} from '@hostelry/libvirt';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const WAIT = { timeout: 30_000 };
const { CONNECTED, DISCONNECTED } = ConnectDomainEventAgentLifecycleState;
const { AGENT } = DomainGetHostnameFlags;
const { CHANNEL, DOMAIN_STARTED } = ConnectDomainEventAgentLifecycleReason;

/** What the agent's guest-exec and guest-exec-status return. */
interface ExecStatus {
  readonly pid?: number;
  readonly exited?: boolean;
  readonly 'out-data'?: string;
}

/** libvirt 11.3 refuses other letters in a command's text (virsh's too), unless they are escaped. */
function asciiJson(value: object): string {
  const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[^ -~]/g, escaped);
}

async function guestXml(): Promise<string> {
  const kernelArguments = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
  return `<domain type='qemu'><name>agented</name><memory unit='MiB'>128</memory><vcpu>2</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type><kernel>${tinyGuest.kernel}</kernel>
<initrd>${tinyGuest.agentInitrd}</initrd>
<cmdline>${kernelArguments} hostelry.name=agented hostelry.data=/dev/vda</cmdline></os>
<features><acpi/></features><devices>
<serial type='pty'><log file='/var/log/libvirt/qemu/agented.serial' append='off'/></serial>
<disk type='file' device='disk'><driver name='qemu' type='raw'/>
<source file='/var/lib/libvirt/images/data.raw'/><target dev='vda' bus='virtio'/></disk>
<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel></devices></domain>`;
}

describeLive("a guest's own agent", () => {
  let host: LibvirtHost;
  let connection: Connection;
  let domain: Domain;
  const heard: (readonly [state: number, reason: number])[] = [];

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'agent' });
    connection = await connect(host.uri);
    await host.enter('truncate', '-s', '8M', '/var/lib/libvirt/images/data.raw');
    domain = await connection.domainDefineXML(await guestXml());
    const options = { domain };
    await connection.onDomainEvent('agentLifecycle', (e) => heard.push([e.state, e.reason]), options);
    await domain.create();
    await vi.waitFor(() => expect(heard).toContainEqual([CONNECTED, CHANNEL]), WAIT);
  });
  afterAll(async () => {
    await connection?.close();
    await host?.stop();
  });

  /** What a program in the guest writes. */
  async function inGuest(...[path, ...arg]: string[]): Promise<string> {
    const ask = async (execute: string, args: object): Promise<ExecStatus> => {
      const answer = await domain.qemuAgentCommand(asciiJson({ execute, arguments: args }));
      return (JSON.parse(answer ?? '{}') as { return: ExecStatus }).return;
    };
    const { pid } = await ask('guest-exec', { path, arg, 'capture-output': true });
    let status: ExecStatus = {};
    await expect
      .poll(async () => (status = await ask('guest-exec-status', { pid })), WAIT)
      .toMatchObject({ exited: true });
    return Buffer.from(status['out-data'] ?? '', 'base64').toString();
  }

  it('says that it came, and libvirt why', () => {
    expect(heard).toEqual([
      [DISCONNECTED, DOMAIN_STARTED],
      [CONNECTED, CHANNEL],
    ]);
  });

  it('runs programs and hands back what they write', async () => {
    expect(await inGuest('/bin/sh', '-c', 'cat /run/name; echo "$0"', 'ünï')).toBe('agented\nünï\n');
  });

  it('sets keys, a password and the time, and takes a vCPU out and in', async () => {
    const { APPEND, REMOVE } = DomainAuthorizedSSHKeysSetFlags;
    await domain.authorizedSSHKeysSet('root', ['ssh-rsa AAAA one']);
    await domain.authorizedSSHKeysSet('root', ['ssh-rsa BBBB two'], APPEND);
    expect([...(await domain.authorizedSSHKeysGet('root'))].sort()).toEqual([
      'ssh-rsa AAAA one',
      'ssh-rsa BBBB two',
    ]);
    await domain.authorizedSSHKeysSet('root', ['ssh-rsa AAAA one'], REMOVE);
    expect(await domain.authorizedSSHKeysGet('root')).toEqual(['ssh-rsa BBBB two']);
    await domain.setUserPassword('root', 'open sesame');
    expect(await inGuest('/bin/cat', '/run/password')).toBe('root:open sesame\n');
    await domain.setTime(1_000_000_000, 0);
    expect(Number(await inGuest('/bin/date', '+%s'))).toBeLessThan(1_000_000_600);
    await domain.setGuestVcpus('1', false);
    expect(await domain.getGuestVcpus()).toMatchObject({ vcpus: '0-1', online: '0', offlinable: '1' });
    await domain.setGuestVcpus('1', true);
    expect(await domain.getGuestVcpus()).toMatchObject({ online: '0-1' });
  });

  it('freezes the file system, refuses to do it twice, and thaws it', async () => {
    expect(await domain.fsFreeze(['/data'])).toBe(1);
    await expect(domain.fsFreeze()).rejects.toMatchObject({ name: 'LibvirtError' });
    // Thawing is the one thing that it does while frozen.
    expect(await domain.fsThaw()).toBe(1);
    expect(await domain.fsThaw()).toBe(0);
  });

  describe('by the compute driver', () => {
    let driver: LibvirtDriver;
    beforeAll(async () => {
      driver = new LibvirtDriver({ uri: host.uri, accelerator: 'qemu', stopTimeoutMs: 1_000 });
      await driver.start();
    });
    afterAll(() => driver?.stop());

    it('freezes once, thaws, tells addresses and sets a password', async () => {
      const { agent } = driver;
      const { fileSystems } = (await agent?.freeze(domain.uuid)) ?? {};
      expect(fileSystems).toBe(1);
      await expect(agent?.freeze(domain.uuid)).rejects.toMatchObject({ code: 'conflict' });
      expect(await agent?.thaw(domain.uuid)).toEqual({ fileSystems });
      expect(await agent?.thaw(domain.uuid)).toEqual({ fileSystems: 0 });
      const loopback = { address: '127.0.0.1', prefixLength: 8, family: 4 };
      const addresses = await agent?.addresses(domain.uuid);
      expect(addresses?.find(({ name }) => name === 'lo')?.addresses).toContainEqual(loopback);
      await agent?.setPassword(domain.uuid, { user: 'root', password: 'by the driver' });
      expect(await inGuest('/bin/cat', '/run/password')).toBe('root:by the driver\n');
    });

    it('grows a disk that the guest sees grow while it runs', async () => {
      await driver.resize?.resize(domain.uuid, { rootDiskMiB: 16 }, { mode: 'live' });
      expect(await inGuest('/bin/cat', '/sys/block/vda/size')).toBe('32768\n');
    });

    it('lists guests and their statistics while one is frozen', async () => {
      const pid = (await host.enter('cat', '/run/libvirt/qemu/agented.pid')).trim();
      await host.enter('kill', '-STOP', pid);
      try {
        const [one] = (await driver.statistics?.list()) ?? [];
        expect(one).toMatchObject({ name: 'agented', state: 'running' });
        expect(await driver.list()).toMatchObject([{ name: 'agented', state: 'running' }]);
      } finally {
        await host.enter('kill', '-CONT', pid);
      }
      // What was asked of it while it was frozen keeps it busy for a moment, and busy ones are passed over.
      const disks = async () => (await driver.statistics?.list())?.[0]?.disks;
      await expect.poll(disks, WAIT).toMatchObject([{ target: 'vda', capacityBytes: 16 * 1024 * 1024 }]);
    });

    it('rescues it: the guest sees the rescue disk first, and then its own again', async () => {
      const sizes = (): Promise<string> => inGuest('/bin/sh', '-c', 'cat /sys/block/vd*/size');
      const connected = (): Promise<void> =>
        vi.waitFor(() => expect(heard.at(-1)).toEqual([CONNECTED, CHANNEL]), WAIT);
      const kernelArguments = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
      await driver.rescue?.rescue(domain.uuid, {
        image: { location: tinyGuest.disk },
        kernelBoot: {
          kernel: { location: tinyGuest.kernel },
          initrd: { location: tinyGuest.agentInitrd },
          commandLine: `${kernelArguments} hostelry.name=agented`,
        },
      });
      await connected();
      const [rescue, own] = (await sizes()).trim().split('\n');
      expect(own).toBe('32768');
      expect(rescue).not.toBe(own);
      await driver.rescue?.unrescue(domain.uuid);
      await connected();
      expect(await sizes()).toBe('32768\n');
    });
  });

  it('is missed by name and by event when it is gone, and heard when it is back', async () => {
    const shell = await domain.openConsole();
    shell.resume().write('kill $(cat /run/qemu-ga.pid)\n');
    await expect.poll(() => heard.at(-1), WAIT).toEqual([DISCONNECTED, CHANNEL]);
    await expect(domain.getHostname(AGENT)).rejects.toMatchObject({
      name: 'LibvirtError',
      codeName: 'AGENT_UNRESPONSIVE',
    });
    expect(await domain.isActive()).toBe(true);
    shell.write('start-agent\n');
    await expect.poll(() => heard.at(-1), WAIT).toEqual([CONNECTED, CHANNEL]);
    expect(await domain.getHostname(AGENT)).toBe('agented');
    shell.destroy();
  });

  it('powers off and ends the guest when it is asked to, and not the power button', async () => {
    const ends: number[] = [];
    await connection.onDomainEvent('lifecycle', ({ event }) => ends.push(event), { domain });
    await domain.shutdown(DomainShutdownFlags.GUEST_AGENT);
    await expect.poll(() => ends, WAIT).toContain(DomainEventType.STOPPED);
    const said = await readFile(join(host.directory, 'log/qemu/agented.serial'), 'utf8');
    expect(said).toContain('HOSTELRY-SHUTDOWN agented');
    expect(said).not.toContain('HOSTELRY-POWEROFF');
  });
});
