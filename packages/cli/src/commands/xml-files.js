import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandError, ExitCode } from '../exit-codes.js';
/** What stands for standard input. */
export const STDIN = '-';
/** The path of a file that was named on the command line. */
export function pathOf(io, file) {
    return resolve(io.cwd, file);
}
/** Reads files, and standard input where `-` stands for it (once). Throws CommandError that names the file. */
export async function readTexts(io, files) {
    if (files.filter((file) => file === STDIN).length > 1) {
        throw new CommandError(ExitCode.USAGE, 'Standard input can be read once: give - for one file');
    }
    const texts = [];
    for (const file of files) {
        const name = file === STDIN ? 'standard input' : file;
        const bytes = file === STDIN ? await readAll(io) : await read(io, file);
        texts.push({ file, name, text: decode(bytes, name) });
    }
    return texts;
}
async function read(io, file) {
    try {
        return await readFile(pathOf(io, file));
    }
    catch (error) {
        const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        if (isAbsent)
            throw new CommandError(ExitCode.NOT_FOUND, `File "${file}" does not exist`, { cause: error });
        const reason = error instanceof Error ? error.message : String(error);
        throw new CommandError(ExitCode.ERROR, `Cannot read "${file}": ${reason}`, { cause: error });
    }
}
async function readAll(io) {
    const chunks = [];
    for await (const chunk of io.stdin) {
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    }
    return Buffer.concat(chunks);
}
function decode(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (error) {
        throw new CommandError(ExitCode.ERROR, `Cannot read ${name}: it is not UTF-8`, { cause: error });
    }
}
