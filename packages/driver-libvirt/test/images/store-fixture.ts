import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Connection } from '@hostelry/libvirt';
import { afterEach, beforeEach } from 'vitest';
import { ImageStore, type CachedImage, type ImageStoreOptions } from '../../src/images/index.js';
import { planted, type Plant } from './planted-connection.js';
import { qcow2Image } from './qcow2-image.js';

/** The image that each test finds at `location`. */
export const IMAGE = qcow2Image({ clusters: 20 });
export const SHA256 = createHash('sha256').update(IMAGE).digest('hex');
export const MIB = 2 ** 20;

/** A simulated host with an empty pool `default` for each test, and a folder with the image. */
export class StoreFixture {
  directory = '';
  location = '';
  #connection: Connection | undefined;

  get connection(): Connection {
    if (this.#connection === undefined) throw new Error('The test has not begun');
    return this.#connection;
  }

  async open(uri: string): Promise<void> {
    this.directory = mkdtempSync(join(tmpdir(), 'hostelry-store-'));
    this.location = this.write('disk.qcow2', IMAGE);
    this.#connection = await connect(uri);
    await this.storeWith().prepare({});
  }

  async close(): Promise<void> {
    await this.connection.close();
    rmSync(this.directory, { recursive: true });
  }

  write(name: string, bytes: Buffer): string {
    const path = join(this.directory, name);
    writeFileSync(path, bytes);
    return path;
  }

  /** A store of its own, as another process would have it, with the plant run before each call. */
  storeWith(plant: Plant = () => undefined, options: Partial<ImageStoreOptions> = {}): ImageStore {
    const wrapped = planted(this.connection, plant);
    return new ImageStore(
      { connection: async () => wrapped },
      { pool: 'default', stallMs: 5000, pruneGraceMs: 0, ...options },
    );
  }

  ensure(store: ImageStore, options: { signal?: AbortSignal } = {}): Promise<CachedImage> {
    return store.ensureImage({ location: this.location }, 'disk', undefined, options);
  }

  async volumes(): Promise<string[]> {
    const pool = await this.connection.storagePoolLookupByName('default');
    return (await pool.listAllVolumes()).map(({ name }) => name).sort();
  }

  async bytesOf(name: string): Promise<Buffer> {
    const pool = await this.connection.storagePoolLookupByName('default');
    const volume = await pool.storageVolLookupByName(name);
    const chunks: Buffer[] = [];
    for await (const chunk of await volume.download()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
}

/** Opens the fixture for each test of the file; `name` keeps its hosts apart from other files'. */
export function useStores(name: string): StoreFixture {
  const fixture = new StoreFixture();
  let host = 0;
  beforeEach(() => fixture.open(`test:///images-${name}-${++host}`));
  afterEach(() => fixture.close());
  return fixture;
}

/** Counts uploads of images. */
export function counter(): { uploads: number; plant: Plant } {
  const counted = {
    uploads: 0,
    plant: (call: string, name: string) => {
      if (call === 'upload' && name.startsWith('hostelry-image')) counted.uploads++;
    },
  };
  return counted;
}
