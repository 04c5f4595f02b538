import { describe, expect, it } from 'vitest';
import { ChunkReader } from '../src/dialers/chunk-reader.js';

/** A reader of which each chunk is kept, and what reads into it as a socket does. */
function reading(): { chunks: Buffer[]; read: (text: string) => void } {
  const reader = new ChunkReader();
  const chunks: Buffer[] = [];
  reader.onChunk = (chunk) => chunks.push(chunk);
  const read = (text: string): void => {
    for (let rest = Buffer.from(text); rest.length > 0;) {
      const length = rest.copy(reader.buffer());
      reader.callback(length);
      rest = rest.subarray(length);
    }
  };
  return { chunks, read };
}

describe('chunks of a socket', () => {
  it('stay as they were while more is read', () => {
    const { chunks, read } = reading();
    const texts = ['a reply', 'b'.repeat(1_000_000), 'c'.repeat(20_000), 'another reply', 'd'];
    for (const text of texts) read(text);
    expect(Buffer.concat(chunks).toString()).toBe(texts.join(''));
    expect(chunks[0]?.toString()).toBe('a reply');
  });

  it('are of up to 64 KB where much comes', () => {
    const { chunks, read } = reading();
    read('x'.repeat(1_000_000));
    expect(chunks.length).toBeLessThan(20);
  });

  it('share what is read into where more than little comes', () => {
    const { chunks, read } = reading();
    for (let n = 0; n < 1 + 100; n++) read('x'.repeat(4096));
    expect(new Set(chunks.map(({ buffer }) => buffer)).size).toBeLessThan(20);
  });

  it('keep no more alive than what small buffers share where little comes', () => {
    const { chunks, read } = reading();
    for (const length of [100, 10_000, 100]) read('x'.repeat(length));
    expect(chunks.at(-1)?.buffer.byteLength).toBeLessThanOrEqual(Buffer.poolSize);
  });
});
