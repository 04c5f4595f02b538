import { type DefinitionsApi, type ScreensApi } from '@hostelry/server/api';
import { type HttpClient } from './http-client.js';

const SCREENSHOT_TIMEOUT_MS = 60_000;

/** Definitions of instances, over HTTP. */
export function definitionsOver(client: HttpClient): DefinitionsApi {
  return {
    read: (ref, { live, secrets, ...options } = {}) => {
      const query = new URLSearchParams({
        ...(live === true ? { live: 'true' } : {}),
        ...(secrets === true ? { secrets: 'true' } : {}),
      });
      return client.get(`${pathOf(ref)}/definition${query.size === 0 ? '' : `?${query}`}`, options);
    },
    check: (ref, edit, options) => client.replace(`${pathOf(ref)}/definition?dryRun=true`, edit, options),
  };
}

/** Pictures of instances' screens, over HTTP. */
export function screensOver(client: HttpClient): ScreensApi {
  return {
    take: async (ref, { screen, signal } = {}) => {
      const deadline = AbortSignal.timeout(SCREENSHOT_TIMEOUT_MS);
      const path = `${pathOf(ref)}/screenshot${screen === undefined ? '' : `?screen=${screen}`}`;
      const response = await client.send(path, 'image/png', {
        signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
      });
      try {
        return new Uint8Array(await response.arrayBuffer());
      } catch (cause) {
        if (signal?.aborted === true) throw cause;
        throw client.broken(path, cause);
      }
    },
  };
}

function pathOf(ref: string): string {
  return `/v1/instances/${encodeURIComponent(ref)}`;
}
