import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { type Io } from '../io.js';

/** Does the work with a signal that the user's interrupt aborts, and then says so. */
export async function interruptible(
  { io }: CommandContext,
  what: string,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = io.onInterrupt(() => controller.abort());
  try {
    await work(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new CommandError(ExitCode.INTERRUPTED, `${what} was interrupted`, { cause: error });
  } finally {
    stop();
  }
}

/** The bytes of a file of this machine, or of standard input for `-`. Throws a usage error for a file that cannot be read. */
export async function readLocal(
  io: Io,
  file: string,
): Promise<{ readonly stream: Readable; readonly sizeBytes?: number }> {
  if (file === '-') return { stream: io.stdin };
  const path = resolve(io.cwd, file);
  try {
    const about = await stat(path);
    if (!about.isFile()) throw new Error('it is no file');
    return { stream: createReadStream(path), sizeBytes: about.size };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(ExitCode.USAGE, `Cannot read "${file}": ${why}`, { cause });
  }
}

/** Writes a file, which is there when it is complete, and then replaces one of its name; gives how many bytes there were. After a failure nothing of it is left. */
export async function saveLocal(stream: Readable, path: string, signal: AbortSignal): Promise<number> {
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

/** Writes to standard output, whose end is not the end of the bytes. */
export async function toStandardOutput(io: Io, stream: Readable, signal: AbortSignal): Promise<void> {
  await pipeline(stream, untouched(io.stdout), { signal });
}

function untouched(output: Writable): Writable {
  const through = new PassThrough();
  through.pipe(output, { end: false });
  return through;
}
