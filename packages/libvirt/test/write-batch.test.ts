import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { WriteBatch } from '../src/dialers/write-batch.js';

/** A stream that keeps what each write gave it, and confirms it when told to. */
function keeping(highWaterMark = 1_000_000): { stream: Writable; written: string[]; confirm: () => void } {
  const written: string[] = [];
  let confirm = (): void => undefined;
  const stream = new Writable({
    highWaterMark,
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.length > 20 ? `${chunk.length} bytes` : chunk.toString());
      confirm = done;
      if (highWaterMark > 1) done();
    },
  });
  return { stream, written, confirm: () => confirm() };
}

const bytes = (text: string): Buffer => Buffer.from(text);
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('small writes', () => {
  it('of one turn leave together, with those of the promises that it settles', async () => {
    const { stream, written } = keeping();
    const batch = new WriteBatch(stream);
    batch.write(bytes('a'));
    batch.write(bytes('b'));
    expect(written).toEqual([]);
    void Promise.resolve().then(() => batch.write(bytes('c')));
    await turn();
    batch.write(bytes('d'));
    await turn();
    expect(written.join('|')).toBe('abc|d');
  });

  it('keep their order with large ones', async () => {
    const { stream, written } = keeping();
    const batch = new WriteBatch(stream);
    batch.write(bytes('a'));
    batch.write(Buffer.alloc(5000));
    batch.write(bytes('b'));
    await turn();
    expect(written).toEqual(['a', '5000 bytes', 'b']);
  });

  it('go out before the turn ends when they are many', () => {
    const { stream, written } = keeping();
    const batch = new WriteBatch(stream);
    for (let n = 0; n < 20; n++) batch.write(Buffer.alloc(4096));
    expect(written).toEqual(['65536 bytes']);
  });

  it('can be flushed before the end, and are dropped after it', async () => {
    const { stream, written } = keeping();
    const batch = new WriteBatch(stream);
    batch.write(bytes('last'));
    batch.flush();
    stream.end();
    expect(batch.write(bytes('late'))).toBe(true);
    expect(batch.write(Buffer.alloc(5000))).toBe(true);
    await turn();
    expect(written).toEqual(['last']);
  });

  it('ask to wait once the stream has enough, which then drains', async () => {
    const { stream, confirm } = keeping(1);
    const batch = new WriteBatch(stream);
    expect(batch.write(bytes('a'))).toBe(true);
    await turn();
    expect(batch.write(bytes('b'))).toBe(false);
    const drained = new Promise((resolve) => stream.once('drain', resolve));
    confirm();
    await turn();
    confirm();
    await drained;
    expect(batch.write(bytes('c'))).toBe(true);
  });
});
