import { createInterface } from 'node:readline';
import { type Io } from './io.js';

/** Asks the user on stderr, and gives the answer's first letter if it is one of those; undefined for any other, the end of the input or an interrupt. */
export async function ask(io: Io, question: string, letters: readonly string[]): Promise<string | undefined> {
  io.stderr.write(question);
  const lines = createInterface({ input: io.stdin });
  const stop = io.onInterrupt(() => lines.close());
  try {
    for await (const line of lines) {
      const letter = line.trim().charAt(0).toLowerCase();
      return letters.includes(letter) ? letter : undefined;
    }
    return undefined;
  } finally {
    stop();
    lines.close();
  }
}
