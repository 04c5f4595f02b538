import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  connect,
  DomainCreateFlags,
  DomainEventType,
  DomainMetadataType,
  DomainState,
  DomainStatsTypes,
  type Connection,
} from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

const NAMESPACE = 'https://hostelry.example/test/1';

async function guestXml(name: string): Promise<string> {
  const kernelArguments = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
  return `<domain type='qemu'><name>${name}</name><memory unit='MiB'>128</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type><kernel>${tinyGuest.kernel}</kernel>
<initrd>${tinyGuest.initrd}</initrd><cmdline>${kernelArguments} hostelry.name=${name}</cmdline></os>
<features><acpi/></features><devices><serial type='pty'/><console type='pty'/></devices></domain>`;
}

describeLive('our client and a real libvirtd', () => {
  let host: LibvirtHost;
  let connection: Connection;

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'client' });
  });
  afterAll(async () => {
    await host?.stop();
  });
  beforeEach(async () => {
    connection = await connect(host.uri);
  });
  afterEach(async () => {
    await connection?.close();
  });

  const descriptors = async (): Promise<number> =>
    Number(await host.enter('sh', '-c', 'ls /proc/$(cat /run/libvirtd.pid)/fd | wc -l'));

  it('agree about the host', async () => {
    expect(await connection.getHostname()).toBe((await host.virsh('hostname')).trim());
    expect(await connection.getURI()).toBe('qemu:///system');
    expect(await connection.getType()).toBe('QEMU');
    expect(await connection.getCapabilities()).toBe((await host.virsh('capabilities')).trimEnd() + '\n');
    const info = await connection.nodeGetInfo();
    expect(info.model).toBe('x86_64');
    expect(await host.virsh('nodeinfo')).toContain(`${info.memoryKiB} KiB`);
    expect((await connection.nodeGetMemoryStats())['total']).toBeGreaterThan(0);
    expect(await connection.getDomainCapabilities({ arch: 'x86_64', virtType: 'qemu' })).toContain(
      '<domainCapabilities>',
    );
  });

  it('bring a guest up and down: console, states, metadata, statistics and events', async () => {
    const events: string[] = [];
    const names = Object.entries(DomainEventType);
    await connection.onDomainEvent('lifecycle', ({ domain, event }) => {
      events.push(`${domain.name} ${names.find(([, value]) => value === event)?.[0]}`);
    });
    const domain = await connection.domainDefineXML(await guestXml('tiny'));
    expect([await domain.isActive(), await domain.isPersistent(), domain.id]).toEqual([false, true, -1]);
    await domain.setMetadata(DomainMetadataType.ELEMENT, '<m a="1"/>', { key: 'h', uri: NAMESPACE });
    expect(await domain.getMetadata(DomainMetadataType.ELEMENT, { uri: NAMESPACE })).toBe('<m a="1"/>');
    await domain.create(DomainCreateFlags.START_PAUSED);
    expect((await domain.getState()).state).toBe(DomainState.PAUSED);
    const serial = await domain.openConsole();
    await domain.resume();
    let text = '';
    for await (const chunk of serial) {
      text += (chunk as Buffer).toString();
      if (text.includes('HOSTELRY-BOOT tiny')) break;
    }
    expect(text).toContain('HOSTELRY-BOOT tiny');
    const [stats] = await connection.getAllDomainStats({ stats: DomainStatsTypes.STATE });
    expect(stats).toMatchObject({
      domain: { uuid: domain.uuid },
      params: { 'state.state': DomainState.RUNNING },
    });
    expect(await host.virsh('domstate', 'tiny')).toContain('running');
    await domain.destroy();
    await domain.undefine();
    await expect(domain.getInfo()).rejects.toMatchObject({ codeName: 'NO_DOMAIN', domainName: 'QEMU' });
    // QEMU may or may not get to say that it shuts down before it is killed.
    expect(events.filter((event) => !event.endsWith('SHUTDOWN'))).toEqual([
      'tiny DEFINED',
      'tiny STARTED',
      'tiny SUSPENDED',
      'tiny RESUMED',
      'tiny STOPPED',
      'tiny UNDEFINED',
    ]);
  });

  it('end a console together when the guest stops', async () => {
    const domain = await connection.domainCreateXML(await guestXml('brief'));
    const serial = await domain.openConsole();
    const ended = new Promise((resolve) => serial.once('close', resolve));
    serial.resume();
    await domain.destroy();
    await ended;
    expect(serial.errored).toBeNull();
  });

  it('move the bytes of a volume both ways, and leave no descriptor open', async () => {
    const xml = `<pool type='dir'><name>p</name><target><path>/var/lib/libvirt/p</path></target></pool>`;
    const pool = await connection.storagePoolDefineXML(xml);
    await pool.build();
    await pool.create();
    const size = 5_000_003;
    const vol = await pool.storageVolCreateXML(
      `<volume><name>v</name><capacity>${size}</capacity><target><format type='raw'/></target></volume>`,
    );
    const bytes = Buffer.alloc(size);
    for (let at = 0; at < size; at++) bytes[at] = (at * 7 + (at >> 8)) & 0xff;
    await pipeline(Readable.from([bytes]), await vol.upload({ length: size }));
    expect((await readFile(`${host.directory}/lib/p/v`)).equals(bytes)).toBe(true);
    const before = await descriptors();
    for (let round = 0; round < 10; round++) {
      const chunks: Buffer[] = [];
      for await (const chunk of await vol.download()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    }
    const part = await (await vol.download({ offset: 1000, length: 10 })).toArray();
    expect(Buffer.concat(part as Buffer[]).equals(bytes.subarray(1000, 1010))).toBe(true);
    for (let round = 0; round < 10; round++) {
      for await (const chunk of await vol.download()) {
        expect((chunk as Buffer).length).toBeGreaterThan(0);
        break;
      }
      const upload = await vol.upload();
      upload.write(Buffer.alloc(100));
      upload.destroy();
    }
    await expect.poll(descriptors).toBeLessThanOrEqual(before + 1);
    await vol.delete();
    await expect(vol.download()).rejects.toMatchObject({ codeName: 'NO_STORAGE_VOL' });
    await pool.destroy();
    await pool.undefine();
  });

  it('tell the answers of a thousand calls apart', async () => {
    const messages = await Promise.all(
      Array.from({ length: 1000 }, (_, n) =>
        connection.domainLookupByName(`none-${n}`).then(
          () => 'found',
          (error: Error) => error.message,
        ),
      ),
    );
    expect(messages.filter((message, n) => !message.includes(`'none-${n}'`))).toEqual([]);
  });

  it('part at once when the daemon is killed, and meet again when it is back', async () => {
    const reason = new Promise<Error>((resolve) => connection.onClose(resolve));
    await host.killDaemon();
    expect(await reason).toMatchObject({ code: 'closed' });
    await expect(connection.getHostname()).rejects.toMatchObject({ code: 'closed' });
    await expect(connect(host.uri)).rejects.toMatchObject({ code: 'connect-failed' });
    await host.startDaemon();
    const again = await connect(host.uri);
    expect(await again.getHostname()).toBe('client');
    await again.close();
  });

  it('part by keepalive when the daemon is frozen, and a new connection has its deadline', async () => {
    const watched = await connect(host.uri, { keepalive: { intervalMs: 100, count: 2 } });
    const reason = new Promise<Error>((resolve) => watched.onClose(resolve));
    await host.enter('sh', '-c', 'kill -STOP $(cat /run/libvirtd.pid)');
    try {
      await expect(connect(host.uri, { openTimeoutMs: 200 })).rejects.toMatchObject({ code: 'open-timeout' });
      expect((await reason).message).toContain('keepalive');
      await expect(connection.getHostname({ timeoutMs: 100 })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
    } finally {
      await host.enter('sh', '-c', 'kill -CONT $(cat /run/libvirtd.pid)');
    }
    // The call that timed out left the connection usable.
    expect(await connection.getHostname()).toBe('client');
  });
});
