import { resolve } from 'node:path';
import { type CommandContext } from '../context.js';
import { printOne } from '../output.js';
import { showBytes, showMiB } from '../quantities.js';
import { interruptible, saveLocal, toStandardOutput } from './local-bytes.js';

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
  await interruptible(context, `Capturing "${ref}"`, (signal) =>
    context.withApi(async (api) => {
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
