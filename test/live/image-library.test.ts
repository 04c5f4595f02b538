/** The image library of a real QEMU host: what is imported boots, what is captured too, and what is torn is refused. */
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type ImagesFacet, type InstanceSpec } from '@hostelry/compute';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeLive, startLibvirtHost, tinyGuest, type LibvirtHost } from './testbed.js';

describeLive('the image library of a real QEMU host', () => {
  vi.setConfig({ testTimeout: 180_000 });

  let host: LibvirtHost;
  let driver: LibvirtDriver;
  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'library' });
    driver = new LibvirtDriver({ uri: host.uri, accelerator: 'qemu' }, { report: () => undefined });
    await driver.start();
  }, 120_000);
  afterAll(async () => {
    await driver?.stop();
    await host?.stop();
  });

  const images = (): ImagesFacet => {
    if (driver.images === undefined) throw new Error('There is no images facet');
    return driver.images;
  };
  const spec = (name: string, image: string): InstanceSpec => ({
    ...{ name, vcpus: 1, memoryMiB: 128 },
    rootDisk: { image: { location: `image:${image}` } },
  });
  const files = async (): Promise<string[]> =>
    (await readdir(join(host.directory, 'lib/images'))).filter((name) =>
      name.startsWith('hostelry-library-'),
    );

  it('imports a disk, makes a guest of it, and a guest of what is captured of that', async () => {
    const imported = await images().import({ name: 'tiny', stream: createReadStream(tinyGuest.disk) });
    expect(imported).toMatchObject({ name: 'tiny', usedBy: [] });
    const first = await driver.spawn(spec('first', 'tiny'));
    const captured = await driver.capture?.capture(first.uuid);
    if (captured === undefined) throw new Error('There is no capture facet');
    const golden = await images().import({ name: 'golden', stream: captured.stream });
    expect(golden).toMatchObject({ format: 'qcow2', sizeMiB: imported.sizeMiB });
    const second = await driver.spawn(spec('second', 'golden'));
    const users = async (name: string) => (await images().get(name)).usedBy.map((user) => user.name);
    expect(await users('tiny')).toEqual(['first']);
    expect(await users('golden')).toEqual(['second']);
    await expect(images().delete('golden')).rejects.toMatchObject({ code: 'conflict' });
    // Stopped guests keep their images as well.
    await driver.power?.stop(second.uuid, { mode: 'force' });
    await expect(images().delete('golden')).rejects.toMatchObject({ code: 'conflict' });
    await driver.destroy(second.uuid);
    await images().delete('golden');
    await driver.destroy(first.uuid);
    await images().delete('tiny');
    expect(await files()).toEqual([]);
  });

  it('refuses a qcow2 image whose end is missing, and one that reads from another file', async () => {
    await host.enter('qemu-img', 'create', '-q', '-f', 'qcow2', '/var/lib/libvirt/whole.qcow2', '8M');
    await host.enter('qemu-io', '-c', 'write -P 7 0 8M', '/var/lib/libvirt/whole.qcow2');
    const overlay = ['-b', '/etc/passwd', '-F', 'raw', '/var/lib/libvirt/over.qcow2'];
    await host.enter('qemu-img', 'create', '-q', '-u', '-f', 'qcow2', ...overlay, '8M');
    const [whole, over] = await Promise.all(
      ['whole', 'over'].map((name) => readFile(join(host.directory, 'lib', `${name}.qcow2`))),
    );
    const importing = (bytes: Buffer | undefined) =>
      images().import({ name: 'torn', stream: Readable.from([bytes ?? Buffer.alloc(0)]) });
    await expect(importing(whole?.subarray(0, whole.length - 1_000_000))).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(importing(over)).rejects.toMatchObject({ code: 'invalid' });
    expect(await files()).toEqual([]);
    expect(await importing(whole)).toMatchObject({ format: 'qcow2', sizeMiB: 8 });
    await images().delete('torn');
  });
});
