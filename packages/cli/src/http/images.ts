import { type ImagesApi } from '@hostelry/server/api';
import { sendContent } from './content.js';
import { type HttpClient } from './http-client.js';

/** What copies disks may take this long on top of what any call may. */
const TRANSFER = { extraMs: 60 * 60_000 };

/** The images of a server's hosts, over HTTP. */
export function httpImages(client: HttpClient): ImagesApi {
  return {
    of(host) {
      const all = `/v1/hosts/${encodeURIComponent(host)}/images`;
      const path = (image: string): string => `${all}/${encodeURIComponent(image)}`;
      return {
        list: (options) => client.get(all, options),
        get: (image, options) => client.get(path(image), options),
        import: ({ name, ...content }, options) =>
          sendContent(client, `${path(name)}/content`, content, options?.signal),
        delete: (image, options) => client.remove(path(image), options),
      };
    },
    capture: (ref, request, options) =>
      client.post(`/v1/instances/${encodeURIComponent(ref)}/capture`, request, { ...options, ...TRANSFER }),
  };
}
