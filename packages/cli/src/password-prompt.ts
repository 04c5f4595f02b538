import { text } from 'node:stream/consumers';
import { CommandError, ExitCode } from './exit-codes.js';
import { type Io } from './io.js';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const BACKSPACES: ReadonlySet<string> = new Set(['\u0008', '\u007f']);

/**
 * Passwords by their questions, typed without echo, or with `fromStdin` a line each from the standard input.
 * Throws a usage error if there is no terminal to ask at. They are never arguments: those are in every process list.
 */
export async function readPasswords(
  io: Io,
  questions: readonly string[],
  fromStdin: boolean,
): Promise<readonly string[]> {
  if (fromStdin) return passwordLines(io, questions.length);
  if (io.stdin.isTTY !== true || io.stdin.setRawMode === undefined) {
    throw new CommandError(
      ExitCode.USAGE,
      'There is no terminal to ask for the password at: give --password-stdin',
    );
  }
  const answers: string[] = [];
  for (const question of questions) answers.push(await ask(io, question));
  return answers;
}

/** A new password, which is asked for twice. */
export async function readNewPassword(io: Io, question: string, fromStdin: boolean): Promise<string> {
  const [password = '', again] = await readPasswords(
    io,
    [question, ...(fromStdin ? [] : ['Again: '])],
    fromStdin,
  );
  if (again !== undefined && again !== password) {
    throw new CommandError(ExitCode.USAGE, 'The two passwords are not the same');
  }
  return password;
}

async function passwordLines(io: Io, count: number): Promise<readonly string[]> {
  const lines = (await text(io.stdin)).replace(/\r?\n$/, '').split(/\r?\n/);
  if (lines.length === count) return lines;
  const wanted = count === 1 ? 'one line, the password' : `${count} lines, the old password and the new one`;
  throw new CommandError(ExitCode.USAGE, `--password-stdin takes ${wanted}; there are ${lines.length}`);
}

async function ask(io: Io, question: string): Promise<string> {
  const { stdin } = io;
  io.stderr.write(question);
  stdin.setRawMode?.(true);
  stdin.setEncoding('utf8');
  let onData: ((chunk: string) => void) | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const typed: string[] = [];
      onData = (chunk) => {
        const keys = [...chunk];
        for (const [index, key] of keys.entries()) {
          if (key === CTRL_C || key === CTRL_D) reject(new CommandError(ExitCode.INTERRUPTED, 'Interrupted'));
          else if (key === '\r' || key === '\n') {
            stdin.pause();
            resolve(typed.join(''));
            // What was pasted after it answers the next question.
            const rest = keys.slice(index + 1).join('');
            if (rest !== '') stdin.unshift(rest, 'utf8');
            return;
          } else if (BACKSPACES.has(key)) typed.pop();
          else if (key >= ' ') typed.push(key);
        }
      };
      stdin.on('data', onData);
      stdin.once('end', () => reject(new CommandError(ExitCode.INTERRUPTED, 'Interrupted')));
      stdin.resume();
    });
  } finally {
    if (onData !== undefined) stdin.off('data', onData);
    stdin.setRawMode?.(false);
    stdin.pause();
    io.stderr.write('\n');
  }
}
