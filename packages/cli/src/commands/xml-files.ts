import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError, ExitCode } from '../exit-codes.js';
import { type Io } from '../io.js';

/** What stands for standard input. */
export const STDIN = '-';

/** Nothing longer is a document: parseDocument takes 32 Mi characters, of at most three bytes each. */
const maxBytes = 3 * 32 * 1024 * 1024;

/** A file's text. */
export interface TextFile {
  /** As it was given. */
  readonly file: string;
  /** For people. */
  readonly name: string;
  readonly text: string;
}

/** The path of a file that was named on the command line. */
export function pathOf(io: Io, file: string): string {
  return resolve(io.cwd, file);
}

/** Fails where standard input is to be read more than once. */
export function checkFiles(files: readonly string[]): void {
  if (files.filter((file) => file === STDIN).length > 1) {
    throw new CommandError(ExitCode.USAGE, 'Standard input can be read once: give - for one file');
  }
}

/** Reads files, and standard input where `-` stands for it (once). Throws CommandError that names the file. */
export async function readTexts(io: Io, files: readonly string[]): Promise<TextFile[]> {
  checkFiles(files);
  const texts: TextFile[] = [];
  for (const file of files) texts.push(await readText(io, file));
  return texts;
}

/** Reads a file, or standard input where that is `-`. Throws CommandError that names it. */
export async function readText(io: Io, file: string): Promise<TextFile> {
  const name = file === STDIN ? 'standard input' : file;
  const bytes = file === STDIN ? await readAll(io.stdin, name) : await read(io, file);
  return { file, name, text: decode(bytes, name) };
}

async function read(io: Io, file: string): Promise<Uint8Array> {
  try {
    return await readAll(createReadStream(pathOf(io, file)), file);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isAbsent)
      throw new CommandError(ExitCode.NOT_FOUND, `File "${file}" does not exist`, { cause: error });
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(ExitCode.ERROR, `Cannot read "${file}": ${reason}`, { cause: error });
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > maxBytes)
      throw new CommandError(ExitCode.ERROR, `Cannot read ${name}: it is longer than ${maxBytes} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new CommandError(ExitCode.ERROR, `Cannot read ${name}: it is not UTF-8`, { cause: error });
  }
}
