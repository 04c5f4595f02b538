import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printOne, write } from '../output.js';
import { showBytes } from '../quantities.js';

/** `hostelry screenshot`: an instance's screen as a PNG file of this machine, or on standard output for `-`; prints the path. */
export async function screenshot(
  context: CommandContext,
  [ref = '', given]: readonly string[],
  options: { readonly screen?: string },
): Promise<void> {
  const { io, settings } = context;
  const { screen } = options;
  if (screen !== undefined && !/^\d{1,2}$/.test(screen)) {
    throw new CommandError(ExitCode.USAGE, `--screen is "${screen}": give a number from 0 to 99`);
  }
  const png = await context.withApi((api) =>
    api.screens.take(ref, screen === undefined ? {} : { screen: Number(screen) }),
  );
  if (given === '-') return write(io, png);
  const path = resolve(io.cwd, given ?? `${ref.replace(/[^\w.-]+/g, '-')}.png`);
  await save(path, png);
  const fields = [
    ['File', path],
    ['Size', showBytes(png.length)],
  ] as const;
  if (settings.format === 'table') return write(io, `${path}\n`);
  await printOne(io, settings.format, { path, bytes: png.length }, fields, path);
}

/** The file is there when it is complete. */
async function save(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(ExitCode.ERROR, `Cannot write "${path}": ${reason}`, { cause });
  }
}
