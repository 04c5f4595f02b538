import { readFile, stat } from 'node:fs/promises';
import { type Duplex, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import {
  connect,
  fillHoles,
  findHoles,
  StreamHole,
  type Connection,
  type Domain,
  type StoragePool,
  type StorageVol,
} from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

/** Transfers in the test of descriptors; the whole of it is 10,000. */
const DOWNLOADS = Number(process.env['HOSTELRY_LIVE_DOWNLOADS'] ?? 2000);
const MIB = 1024 * 1024;

async function guestXml(name: string): Promise<string> {
  const kernelArguments = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
  return `<domain type='qemu'><name>${name}</name><memory unit='MiB'>128</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type><kernel>${tinyGuest.kernel}</kernel>
<initrd>${tinyGuest.initrd}</initrd><cmdline>${kernelArguments} hostelry.name=${name}</cmdline></os>
<features><acpi/></features><devices><serial type='pty'/><console type='pty'/>
<channel type='unix'><target type='virtio' name='org.example.0'/></channel>
<graphics type='vnc' socket='/var/lib/libvirt/qemu/vnc.sock'/><video><model type='vga'/></video></devices></domain>`;
}

/** Reads until the text is there, within 20 s; gives all that came. */
async function readUntil(stream: Duplex, text: string): Promise<string> {
  let all = '';
  return new Promise((resolve, reject) => {
    const done = (error?: Error): void => {
      clearTimeout(timer);
      stream.off('data', onData).off('close', onClose);
      stream.pause();
      if (error === undefined) resolve(all);
      else reject(error);
    };
    const onClose = (): void => done(new Error(`The stream ended without "${text}", after: ${all}`));
    const timer = setTimeout(() => done(new Error(`No "${text}" came, but: ${all}`)), 20_000);
    const onData = (chunk: Buffer): void => {
      all += chunk.toString();
      if (all.includes(text)) done();
    };
    stream.on('data', onData).once('close', onClose).resume();
  });
}

describeLive('streams of a real libvirtd', () => {
  let host: LibvirtHost;
  let connection: Connection;
  let pool: StoragePool;

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'streams' });
    const setUp = await connect(host.uri);
    pool = await setUp.storagePoolDefineXML(
      "<pool type='dir'><name>p</name><target><path>/var/lib/libvirt/p</path></target></pool>",
    );
    await pool.build();
    await pool.create();
    await pool.setAutostart(true);
    await setUp.close();
  });
  afterAll(async () => {
    await host?.stop();
  });
  beforeEach(async () => {
    connection = await connect(host.uri);
    pool = await connection.storagePoolLookupByName('p');
  });
  afterEach(async () => {
    await connection?.close();
  });

  const volume = (name: string, bytes: number): Promise<StorageVol> =>
    pool.storageVolCreateXML(
      `<volume><name>${name}</name><capacity>${bytes}</capacity><allocation>0</allocation>
<target><format type='raw'/></target></volume>`,
    );
  const descriptors = async (): Promise<number> =>
    Number(await host.enter('sh', '-c', 'ls /proc/$(cat /run/libvirtd.pid)/fd | wc -l'));

  it('keep the holes of a volume, both ways', async () => {
    const vol = await volume('sparse', 64 * MIB);
    const bytes = Buffer.alloc(64 * MIB);
    for (const at of [0, 20, 63]) bytes.fill(at + 1, at * MIB, (at + 1) * MIB);
    await pipeline(Readable.from([bytes]), findHoles, await vol.upload({ sparse: true }));
    const file = `${host.directory}/lib/p/sparse`;
    expect((await readFile(file)).equals(bytes)).toBe(true);
    expect((await stat(file)).blocks * 512).toBeLessThan(8 * MIB);
    const chunks = (await (await vol.download({ sparse: true })).toArray()) as (Buffer | StreamHole)[];
    const holes = chunks.filter((chunk) => chunk instanceof StreamHole).map(({ length }) => Number(length));
    expect(holes.reduce((sum, length) => sum + length, 0)).toBe(61 * MIB);
    expect((await buffer(fillHoles(Readable.from(chunks)))).equals(bytes)).toBe(true);
    // Copied by libvirt's own words: the holes stay.
    const copy = await volume('copy', 64 * MIB);
    await pipeline(await vol.download({ sparse: true }), await copy.upload({ sparse: true }));
    const copied = `${host.directory}/lib/p/copy`;
    expect((await readFile(copied)).equals(bytes)).toBe(true);
    expect((await stat(copied)).blocks * 512).toBeLessThan(8 * MIB);
    await vol.delete();
    await copy.delete();
  });

  it('run beside calls on one connection, where that is asked for', async () => {
    const shared = await connect(host.uri, { streams: 'shared' });
    const vol = await (
      await shared.storagePoolLookupByName('p')
    ).storageVolCreateXML(
      `<volume><name>s</name><capacity>${MIB}</capacity><target><format type='raw'/></target></volume>`,
    );
    const [first, second, name] = await Promise.all([
      vol.download().then((stream) => buffer(stream)),
      vol.download().then((stream) => buffer(stream)),
      shared.getHostname(),
    ]);
    expect([first.length, second.length, name]).toEqual([MIB, MIB, 'streams']);
    await vol.delete();
    await shared.close();
  });

  it('talk with a guest: console and channel both ways, and a picture of its screen', async () => {
    const domain: Domain = await connection.domainCreateXML(await guestXml('talker'));
    const serial = await domain.openConsole();
    await readUntil(serial, 'HOSTELRY-BOOT talker');
    serial.write('\n');
    await readUntil(serial, '#');
    serial.write('echo six times seven is $((6 * 7))\n');
    expect(await readUntil(serial, 'is 42')).toContain('is 42');
    const channel = await domain.openChannel({ name: 'org.example.0' });
    // The guest sends back in capitals whatever comes, a line at a time.
    serial.write('d=/dev/$(ls /sys/class/virtio-ports)\n');
    serial.write('while read l; do echo "$l" | tr a-z A-Z; done <>$d >&0 &\n');
    channel.write('hello guest\n');
    expect(await readUntil(channel, 'HELLO GUEST\n')).toContain('HELLO GUEST\n');
    channel.write('and again\n');
    await readUntil(channel, 'AND AGAIN\n');
    channel.destroy();
    await expect(domain.openChannel({ name: 'org.example.1' })).rejects.toMatchObject({
      name: 'LibvirtError',
    });
    const { mime, image } = await domain.screenshot();
    const picture = await buffer(image);
    const png = picture.subarray(1, 4).toString() === 'PNG';
    expect(mime).toBe(png ? 'image/png' : 'image/x-portable-pixmap');
    expect(png || picture.subarray(0, 2).toString() === 'P6').toBe(true);
    expect(picture.length).toBeGreaterThan(1000);
    const ended = new Promise((resolve) => serial.once('close', resolve));
    serial.resume();
    await domain.destroy();
    await ended;
  });

  it(
    `leave no descriptor behind in the daemon, ${DOWNLOADS} times`,
    { timeout: DOWNLOADS * 40 + 20_000 },
    async () => {
      const vol = await volume('many', 10_000);
      await buffer(await vol.download());
      const before = await descriptors();
      for (let n = 0; n < DOWNLOADS; n += 4) {
        const lengths = await Promise.all(
          [0, 1, 2, 3].map(async (kind) => {
            const download = await vol.download({ sparse: kind === 1 });
            if (kind !== 2) return (await download.toArray()).length;
            download.destroy();
            return 0;
          }),
        );
        expect(lengths.slice(2)).toEqual([0, 1]);
      }
      await expect.poll(descriptors).toBeLessThanOrEqual(before + 1);
      await vol.delete();
    },
  );

  it('fail with the daemon, and those after it work', async () => {
    const lasting = await connect(host.uri, { reconnect: { delayMs: 20, maxDelayMs: 100 } });
    const vol = await (
      await lasting.storagePoolLookupByName('p')
    ).storageVolCreateXML(
      `<volume><name>big</name><capacity>${256 * MIB}</capacity><allocation>0</allocation><target><format type='raw'/></target></volume>`,
    );
    const download = await vol.download();
    const upload = await vol.upload();
    const reading = download.once('readable', () => void download.read());
    const ends = [reading, upload].map((stream) => new Promise((resolve) => stream.once('error', resolve)));
    await host.killDaemon();
    for (const end of ends) expect(await end).toMatchObject({ name: 'ConnectionError', retryable: true });
    const opening = vol.download({ length: 1000 });
    await host.startDaemon();
    expect((await buffer(await opening)).length).toBe(1000);
    await vol.delete();
    await lasting.close();
  });

  it('wait for a daemon that froze, and go on when it does', async () => {
    const vol = await volume('cold', 16 * MIB);
    const download = await vol.download();
    await new Promise((resolve) => download.once('readable', resolve));
    const freeze = (signal: string): Promise<string> =>
      host.enter('sh', '-c', `kill -${signal} $(cat /run/libvirtd.pid)`);
    await freeze('STOP');
    try {
      await expect(vol.download({ timeoutMs: 100 })).rejects.toMatchObject({ name: 'TimeoutError' });
      await expect(vol.upload({ signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
    } finally {
      await freeze('CONT');
    }
    expect((await buffer(download)).length).toBe(16 * MIB);
    await vol.delete();
  });
});
