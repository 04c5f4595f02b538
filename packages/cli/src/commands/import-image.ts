import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { type ReadableStream } from 'node:stream/web';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printImage } from './images.js';
import { interruptible, readLocal } from './local-bytes.js';
import { oneHost } from './one-host.js';
import { formatOf } from './pool-volumes.js';
import { type ContentOptions } from './volume-bytes.js';

type Bytes = Awaited<ReturnType<typeof readLocal>>;

/** `hostelry image import`: from a file of this machine, standard input, or a URL that this machine reads; nothing is left of it after a failure or an interrupt. */
export async function importImage(
  context: CommandContext,
  source: string,
  options: ContentOptions & { readonly name?: string },
): Promise<void> {
  const { sha256 } = options;
  const url = /^https?:\/\//i.test(source) ? new URL(source) : undefined;
  const name = options.name ?? nameOf(url?.pathname ?? source);
  const about = { ...formatOf(options), ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }) };
  await interruptible(context, `Importing "${source}"`, (signal) =>
    context.withApi(async (api) => {
      const host = await oneHost(api, options);
      const bytes = url === undefined ? await readLocal(context.io, source) : await download(url, signal);
      try {
        const made = await api.images.of(host).import({ name, ...about, ...bytes }, { signal });
        await printImage(context, { ...made, host });
      } finally {
        bytes.stream.destroy();
      }
    }),
  );
}

function nameOf(path: string): string {
  const name = basename(path).replace(/\.[A-Za-z0-9]+$/, '');
  if (/^[A-Za-z0-9]/.test(name)) return name;
  throw new CommandError(ExitCode.USAGE, `Give --name: "${path}" does not tell one`);
}

async function download(url: URL, signal: AbortSignal): Promise<Bytes> {
  const refuse = (why: string, cause?: unknown): never => {
    throw new CommandError(ExitCode.ERROR, `Cannot read ${url.href}: ${why}`, { cause });
  };
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    const root = cause instanceof Error ? (cause.cause ?? cause) : cause;
    return refuse(root instanceof Error ? root.message : String(root), cause);
  }
  const { body, headers, ok, status } = response;
  if (!ok || body === null) return refuse(`the server answered ${status}`);
  const stream = Readable.fromWeb(body as ReadableStream<Uint8Array>);
  // What was packed for the way has another length when it is unpacked.
  const length = headers.get('content-encoding') === null ? headers.get('content-length') : null;
  return length === null ? { stream } : { stream, sizeBytes: Number(length) };
}
