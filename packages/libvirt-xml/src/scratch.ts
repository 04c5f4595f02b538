import { beyondAscii } from './characters.js';

/** As long as what is kept for the next document: most have some thousand characters. */
const keptLength = 64 * 1024;

/**
 * Room to work in while one document is read. Reading is not interrupted and leaves nothing here that anybody sees, so that
 * all documents of a process can share it.
 */
export class Scratch {
  readonly #codes = new Uint8Array(keptLength);
  readonly #encoder = new TextEncoder();

  /** The characters of a text, each a byte, with a zero behind them: what is not ASCII is `beyondAscii`. */
  codesOf(text: string): Uint8Array {
    const { length } = text;
    const codes = length < keptLength ? this.#codes : new Uint8Array(length + 1);
    // As many bytes as characters are read and written exactly where all are ASCII
    const { read, written } = this.#encoder.encodeInto(text, codes);
    if (read !== length || written !== length) {
      for (let at = 0; at < length; at++) codes[at] = Math.min(text.charCodeAt(at), beyondAscii);
    }
    codes[length] = 0;
    return codes;
  }
}
