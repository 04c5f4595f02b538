import { resolve } from 'node:path';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printOne } from '../output.js';
import { showBytes, showMiB } from '../quantities.js';
import { printImage } from './images.js';
import { interruptible, saveLocal, toStandardOutput } from './local-bytes.js';

interface CaptureOptions {
  readonly as?: string;
  readonly quiesce?: boolean;
}

/**
 * `hostelry capture`: an instance's root disk as an image in a file of this machine, or on standard output for `-`. The file is there when it is
 * complete, and then it replaces one of its name; after a failure or an interrupt nothing of it is left. With `--as` it is an image of the instance's host.
 */
export async function capture(
  context: CommandContext,
  [ref = '', file]: readonly string[],
  { as: name, quiesce }: CaptureOptions,
): Promise<void> {
  const { io, settings } = context;
  if ((file === undefined) === (name === undefined)) {
    throw new CommandError(ExitCode.USAGE, 'Give a file for the image, or --as and its name on the host');
  }
  await interruptible(context, `Capturing "${ref}"`, (signal) =>
    context.withApi(async (api) => {
      if (file === undefined) {
        const request = { name: name ?? '', ...(quiesce === true ? { quiesce } : {}) };
        return printImage(context, await api.images.capture(ref, request, { signal }));
      }
      const image = await api.capture(ref, { signal, ...(quiesce === true ? { quiesce } : {}) });
      const { format, sizeMiB, stream } = image;
      if (file === '-') return toStandardOutput(io, stream, signal);
      const path = resolve(io.cwd, file);
      const bytes = await saveLocal(stream, path, signal);
      const fields = [
        ['File', path],
        ['Format', format],
        ['Disk', showMiB(sizeMiB)],
        ['Size', showBytes(bytes)],
      ] as const;
      await printOne(io, settings.format, { path, format, sizeMiB, bytes }, fields, path);
    }),
  );
}
