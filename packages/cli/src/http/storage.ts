import { type StorageApi } from '@hostelry/server/api';
import { readContent, sendContent } from './content.js';
import { type HttpClient } from './http-client.js';

/** What moves disks may take this long on top of what any call may. */
const TRANSFER = { extraMs: 60 * 60_000 };

/** The storage of a server's hosts, over HTTP. */
export function httpStorage(client: HttpClient): StorageApi {
  return {
    pools(host) {
      const path = (pool?: string, rest = ''): string => poolPath(host, pool) + rest;
      return {
        list: (options) => client.get(path(), options),
        get: (pool, options) => client.get(path(pool), options),
        create: (spec, options) => client.post(path(), spec, options),
        start: (pool, options) => client.put(path(pool, '/state'), { state: 'running' }, options),
        stop: (pool, options) => client.put(path(pool, '/state'), { state: 'stopped' }, options),
        refresh: (pool, options) => client.post(path(pool, '/refresh'), {}, options),
        setAutostart: (pool, autostart, options) =>
          client.put(path(pool, '/autostart'), { autostart }, options),
        delete: (pool, { contents = false, ...options } = {}) =>
          client.remove(path(pool, contents ? '?contents=true' : ''), options),
      };
    },
    volumes(host) {
      const path = (pool: string, volume?: string, rest = ''): string =>
        `${poolPath(host, pool)}/volumes${volume === undefined ? '' : `/${encodeURIComponent(volume)}`}${rest}`;
      return {
        list: (pool, options) => client.get(path(pool), options),
        get: (pool, volume, options) => client.get(path(pool, volume), options),
        create: (pool, spec, options) => client.post(path(pool), spec, { ...options, ...TRANSFER }),
        clone: (pool, volume, spec, { signal } = {}) =>
          client.post(path(pool, volume, '/clone'), spec, { ...(signal && { signal }), ...TRANSFER }),
        resize: (pool, volume, sizeMiB, { shrink = false, ...options } = {}) =>
          client.post(path(pool, volume, '/resize'), { sizeMiB, shrink }, options),
        delete: (pool, volume, options) => client.remove(path(pool, volume), options),
        wipe: async (pool, volume, options) => {
          await client.post(path(pool, volume, '/wipe'), {}, { ...options, ...TRANSFER });
        },
        upload: (pool, { name, ...content }, options) =>
          sendContent(client, path(pool, name, '/content'), content, options?.signal),
        download: async (pool, volume, options) => {
          const { headers, stream } = await readContent(
            client,
            path(pool, volume, '/content'),
            options?.signal,
          );
          const format = headers.get('x-hostelry-format') ?? '';
          const sizeBytes = Number(headers.get('content-length'));
          return { ...(format === '' ? {} : { format }), sizeBytes, stream };
        },
      };
    },
  };
}

function poolPath(host: string, pool?: string): string {
  const pools = `/v1/hosts/${encodeURIComponent(host)}/pools`;
  return pool === undefined ? pools : `${pools}/${encodeURIComponent(pool)}`;
}
