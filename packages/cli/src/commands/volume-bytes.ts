import { resolve } from 'node:path';
import { type CommandContext } from '../context.js';
import { printOne } from '../output.js';
import { showBytes } from '../quantities.js';
import { interruptible, readLocal, saveLocal, toStandardOutput } from './local-bytes.js';
import { oneHost, type OnOption } from './one-host.js';
import { formatOf, placeOf, printVolume } from './pool-volumes.js';

/** What is known of the bytes of an upload. */
export interface ContentOptions extends OnOption {
  readonly format?: string;
  readonly sha256?: string;
}

/** `hostelry volume upload FILE POOL/VOLUME`: nothing is left of it after a failure or an interrupt. */
export async function uploadVolume(
  context: CommandContext,
  [file = '', text = '']: readonly string[],
  options: ContentOptions,
): Promise<void> {
  const { pool, name } = placeOf(text);
  const { sha256 } = options;
  const about = { ...formatOf(options), ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }) };
  await interruptible(context, `Uploading "${text}"`, (signal) =>
    context.withApi(async (api) => {
      const host = await oneHost(api, options);
      const bytes = await readLocal(context.io, file);
      try {
        const content = { name, ...about, ...bytes };
        await printVolume(context, await api.storage.volumes(host).upload(pool, content, { signal }));
      } finally {
        bytes.stream.destroy();
      }
    }),
  );
}

/** `hostelry volume download POOL/VOLUME FILE`: the file is there when it is complete. */
export async function downloadVolume(
  context: CommandContext,
  [text = '', file = '']: readonly string[],
  options: OnOption,
): Promise<void> {
  const { pool, name } = placeOf(text);
  const { io, settings } = context;
  await interruptible(context, `Downloading "${text}"`, (signal) =>
    context.withApi(async (api) => {
      const volumes = api.storage.volumes(await oneHost(api, options));
      const { stream, format = '-' } = await volumes.download(pool, name, { signal });
      if (file === '-') return toStandardOutput(io, stream, signal);
      const path = resolve(io.cwd, file);
      const bytes = await saveLocal(stream, path, signal);
      const fields = [
        ['File', path],
        ['Format', format],
        ['Size', showBytes(bytes)],
      ] as const;
      await printOne(io, settings.format, { path, format, bytes }, fields, path);
    }),
  );
}
