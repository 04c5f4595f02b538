import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { type CapturedImage } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DisposableStream } from '../src/capture/disposable-stream.js';
import { fullSpec, simulate, volumeNames, type ImageFiles, type Simulation } from './simulated-host.js';

const broken = new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'broken as planted');

let files: ImageFiles;
let simulation: Simulation;
let uuid: string;
let before: readonly string[];

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
beforeEach(async () => {
  simulation = await simulate();
  ({ uuid } = await simulation.driver.spawn(files.spec));
  before = volumeNames(simulation.host).sort();
});
afterEach(() => simulation.stop());

const left = (): readonly string[] => volumeNames(simulation.host).sort();
const capture = (): Promise<CapturedImage> => simulation.driver.capture!.capture(uuid);

async function bytesOf({ stream }: CapturedImage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The name of the backing file that a qcow2 header gives; 0 for none. */
const backingOffset = (bytes: Buffer): bigint => bytes.readBigUInt64BE(8);

describe('capture', () => {
  it('gives what the disk shares with its image, running or not', async () => {
    const { driver } = simulation;
    const images = [await capture()];
    const first = await bytesOf(images[0]!);
    await driver.power!.stop(uuid, { mode: 'force' });
    images.push(await capture());
    const second = await bytesOf(images[1]!);
    for (const bytes of [first, second]) {
      expect(backingOffset(bytes)).toBe(0n);
      expect(bytes.includes(Buffer.alloc(65536, 1))).toBe(true);
    }
    expect(images).toMatchObject([
      { format: 'qcow2', sizeMiB: 8 },
      { format: 'qcow2', sizeMiB: 8 },
    ]);
    expect(left()).toEqual(before);
  });

  const faults = [
    ['DOMAIN_GET_BLOCK_INFO', {}],
    ['STORAGE_VOL_CREATE_XML', { afterwards: true }],
    ['DOMAIN_BACKUP_BEGIN', { afterwards: true }],
    ['STORAGE_VOL_DOWNLOAD', {}],
  ] as const;
  it.each(faults)('leaves nothing of a running instance when %s fails', async (procedure, how) => {
    const { host } = simulation;
    host.faults.plant(procedure, { error: broken, ...how });
    await expect(capture()).rejects.toMatchObject({ code: 'failed' });
    expect(left()).toEqual(before);
    await bytesOf(await capture());
    expect(left()).toEqual(before);
  });

  it('leaves nothing of a stopped instance when the copy fails', async () => {
    const { driver, host } = simulation;
    await driver.power!.stop(uuid, { mode: 'force' });
    for (const afterwards of [true, false]) {
      host.faults.plant('STORAGE_VOL_CREATE_XML_FROM', { error: broken, afterwards });
      await expect(capture()).rejects.toMatchObject({ code: 'failed' });
      expect(left()).toEqual(before);
    }
  });

  it('ends the backup and leaves nothing when it is aborted', async () => {
    const { driver, host, calls } = simulation;
    host.durations.blockJobMs = 60_000;
    const controller = new AbortController();
    const progress = {
      step: (name: string) => {
        if (name === 'copy-disk') setTimeout(() => controller.abort(), 20);
      },
    };
    await expect(
      driver.capture!.capture(uuid, { signal: controller.signal, progress }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(calls).toContain('DOMAIN_ABORT_JOB');
    expect(left()).toEqual(before);
    expect((await driver.get(uuid)).state).toBe('running');
  });

  it("leaves somebody else's backup alone when it cannot begin its own", async () => {
    const { host, connections } = simulation;
    host.durations.blockJobMs = 60_000;
    const domain = await connections[0]!.domainLookupByUUID(uuid);
    await domain.backupBegin("<domainbackup><disks><disk name='vda' type='file'/></disks></domainbackup>");
    await expect(capture()).rejects.toMatchObject({ code: 'conflict' });
    expect(await domain.backupGetXMLDesc()).toContain('vda');
    expect(left()).toEqual(before);
    await domain.abortJob();
  });

  it('fails and leaves nothing when the instance stops meanwhile', async () => {
    const { driver, host } = simulation;
    host.durations.blockJobMs = 200;
    const { signal } = new AbortController();
    const begun = new Promise<void>((resolve) => {
      simulation.onCall = (procedure) => {
        if (procedure === 'DOMAIN_BACKUP_BEGIN') resolve();
      };
    });
    const captured = driver.capture!.capture(uuid, { signal });
    captured.catch(() => undefined);
    await begun;
    await driver.power!.stop(uuid, { mode: 'force' });
    await expect(captured).rejects.toMatchObject({
      code: 'failed',
      message: 'Cannot copy disk "vda" of instance "web1": it stopped meanwhile',
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(left()).toEqual(before);
  });

  it('says no-resources when the pool is full', async () => {
    const { host } = simulation;
    host.storage.copyFile = () => {
      throw new LibvirtError(ErrorNumber.SYSTEM_ERROR, 'cannot write: No space left on device');
    };
    await expect(capture()).rejects.toMatchObject({ code: 'no-resources' });
    expect(left()).toEqual(before);
  });

  it('refuses an instance without a root disk, and a disk in no pool', async () => {
    const { driver, host } = simulation;
    const bare = await driver.spawn({ name: 'bare', vcpus: 1, memoryMiB: 64 });
    await expect(driver.capture!.capture(bare.uuid)).rejects.toMatchObject({
      code: 'conflict',
      message: 'Cannot capture instance "bare": it has no root disk',
    });
    const theirs = host.defineDomain(`<domain type='test'><name>theirs</name><memory>65536</memory>
      <os><type>hvm</type></os><devices><disk type='file'><driver name='qemu' type='raw'/>
      <source file='/srv/theirs.img'/><target dev='vda'/></disk></devices></domain>`);
    await expect(driver.capture!.capture(theirs.uuid)).rejects.toMatchObject({ code: 'unsupported' });
    expect(left()).toEqual(before);
  });

  it('holds the guest still for the moment alone', async () => {
    const { driver, calls, host } = simulation;
    calls.length = 0;
    await bytesOf(await driver.capture!.capture(uuid, { quiesce: true }));
    const order = ['DOMAIN_FSFREEZE', 'DOMAIN_BACKUP_BEGIN', 'DOMAIN_FSTHAW', 'STORAGE_VOL_DOWNLOAD'];
    expect(calls.filter((call) => order.includes(call))).toEqual(order);
    host.domains.byUuid(uuid).behaviour = { powerButton: 'obey', agent: 'silent' };
    await expect(driver.capture!.capture(uuid, { quiesce: true })).rejects.toMatchObject({
      code: 'unsupported',
    });
    expect(left()).toEqual(before);
  });

  it('fails in the end when the copy cannot be removed', async () => {
    const { host } = simulation;
    const image = await capture();
    host.faults.plant('STORAGE_VOL_DELETE', { error: broken });
    await expect(bytesOf(image)).rejects.toThrow('broken as planted');
  });
});

describe('a stream with something to take away', () => {
  it('ends only when it is away', async () => {
    const order: string[] = [];
    const dispose = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      order.push('away');
    };
    const stream = new DisposableStream(Readable.from([Buffer.from('a'), Buffer.from('b')]), {
      ...{ what: 'Capture', dispose, stallMs: 1_000 },
    });
    for await (const chunk of stream) order.push(String(chunk));
    expect(order).toEqual(['ab', 'away']);
  });

  it('gives up a source from which nothing comes, and not a reader who takes time', async () => {
    const source = new PassThrough();
    let disposed = 0;
    const dispose = (): Promise<void> => Promise.resolve(void (disposed += 1));
    const stream = new DisposableStream(source, { what: 'Capture', dispose, stallMs: 40 });
    source.write(Buffer.alloc(2 * stream.readableHighWaterMark));
    await once(stream, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(stream.destroyed).toBe(false);
    const [error] = (await once(
      stream.on('data', () => undefined),
      'error',
    )) as [unknown];
    expect(error).toMatchObject({ code: 'timeout', message: 'Capture stalled: nothing came for 0.04 s' });
    expect(source.destroyed).toBe(true);
    expect(disposed).toBe(1);
  });
});
