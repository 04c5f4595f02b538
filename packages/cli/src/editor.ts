import { spawn } from 'node:child_process';
import { CommandError, ExitCode } from './exit-codes.js';
import { type Io } from './io.js';

/** Has the user's editor (VISUAL, EDITOR, else vi) edit a file, and waits until it ends. Throws CommandError if it cannot be started or fails. */
export async function runEditor(io: Io, path: string): Promise<void> {
  const editor = io.env['VISUAL'] || io.env['EDITOR'] || 'vi';
  // By the shell, since an editor may be given with arguments; an interrupt is the editor's own.
  const stop = io.onInterrupt(() => undefined);
  try {
    const status = await new Promise<string>((resolve, reject) => {
      const child = spawn('/bin/sh', ['-c', `${editor} "$@"`, editor, path], { stdio: 'inherit' });
      child.once('error', reject);
      child.once('exit', (code, signal) =>
        resolve(code === null ? `ended by ${signal}` : `exit code ${code}`),
      );
    });
    if (status !== 'exit code 0') throw new Error(status);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(ExitCode.ERROR, `The editor "${editor}" failed: ${reason}`, { cause });
  } finally {
    stop();
  }
}
