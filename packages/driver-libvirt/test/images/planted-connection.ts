import { type Writable } from 'node:stream';
import {
  type ImagePool,
  type ImageVolume,
  type StorageConnection,
} from '../../src/images/storage-connection.js';

/** What a test does at a named call: throw, wait, or count. `name` is the pool's or volume's, or the document of a new one. */
export type Plant = (call: string, name: string) => void | Promise<void>;

/** The connection with the plant run before each storage call, and `upload.chunk` before each piece of an upload. */
export function planted(connection: StorageConnection, plant: Plant): StorageConnection {
  const wrapVolume = (volume: ImageVolume): ImageVolume =>
    wrap(volume, volume.name, plant, async (call, result) => {
      if (call !== 'upload') return result;
      const stream = (await result) as Writable;
      const write = stream._write.bind(stream);
      stream._write = (chunk, encoding, callback) => {
        Promise.resolve(plant('upload.chunk', volume.name)).then(
          () => write(chunk, encoding, callback),
          (error: Error) => callback(error),
        );
      };
      // Pieces are to arrive one by one.
      (stream as { _writev?: unknown })._writev = undefined;
      return stream;
    });
  const wrapPool = (pool: ImagePool): ImagePool =>
    wrap(pool, pool.name, plant, async (call, result) => {
      const value = await result;
      if (/^storageVol/.test(call)) return wrapVolume(value as ImageVolume);
      return call === 'listAllVolumes' ? (value as ImageVolume[]).map(wrapVolume) : value;
    });
  return wrap(connection, '', plant, async (call, result) => {
    const value = await result;
    if (/^storagePool/.test(call)) return wrapPool(value as ImagePool);
    return call === 'listAllStoragePools' ? (value as ImagePool[]).map(wrapPool) : value;
  });
}

function wrap<T extends object>(
  target: T,
  name: string,
  plant: Plant,
  after: (call: string, result: unknown) => Promise<unknown>,
): T {
  return new Proxy(target, {
    get: (object, property) => {
      const member: unknown = Reflect.get(object, property, object);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        const call = String(property);
        const first = args[0];
        await plant(call, typeof first === 'string' ? first : name);
        return after(call, Reflect.apply(member, object, args));
      };
    },
  });
}
