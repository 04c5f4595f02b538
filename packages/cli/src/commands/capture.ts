import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printOne } from '../output.js';
import { showBytes, showMiB } from '../quantities.js';

/**
 * `hostelry capture`: an instance's root disk as an image in a file of this machine, or on standard output for `-`. The file is there when it is
 * complete, and then it replaces one of its name; after a failure or an interrupt nothing of it is left.
 */
export async function capture(
  context: CommandContext,
  [ref = '', file = '']: readonly string[],
  { quiesce }: { readonly quiesce?: boolean },
): Promise<void> {
  const { io, settings } = context;
  const controller = new AbortController();
  const { signal } = controller;
  const stop = io.onInterrupt(() => controller.abort());
  try {
    await context.withApi(async (api) => {
      const image = await api.capture(ref, { signal, ...(quiesce === true ? { quiesce } : {}) });
      const { format, sizeMiB, stream } = image;
      if (file === '-') return pipeline(stream, untouched(io.stdout), { signal });
      const path = resolve(io.cwd, file);
      const bytes = await save(stream, path, signal);
      const fields = [
        ['File', path],
        ['Format', format],
        ['Disk', showMiB(sizeMiB)],
        ['Size', showBytes(bytes)],
      ] as const;
      await printOne(io, settings.format, { path, format, sizeMiB, bytes }, fields, path);
    });
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new CommandError(ExitCode.INTERRUPTED, `Capturing "${ref}" was interrupted`, { cause: error });
  } finally {
    stop();
  }
}

/** Gives how many bytes there were. */
async function save(stream: Readable, path: string, signal: AbortSignal): Promise<number> {
  const part = `${path}.part`;
  const output = createWriteStream(part);
  try {
    await pipeline(stream, output, { signal });
    await rename(part, path);
    return output.bytesWritten;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** The end of an image is not the end of standard output. */
function untouched(output: Writable): Writable {
  const through = new PassThrough();
  through.pipe(output, { end: false });
  return through;
}
