/** Numbers from 0 up to `below`, the same on every run for the same seed. */
export type Numbers = (below: number) => number;

/** A source of such numbers. */
export function numbers(seed: number): Numbers {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Words that break what trusts them: lengths that are over, negative or just beyond a limit. */
const WORDS = [0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 33_554_432, 33_554_433, 4_194_304, 16_384, 27];

/** The bytes with one to three of them changed, removed, doubled, cut off, or made a number that breaks things. */
export function damaged(bytes: Buffer, next: Numbers): Buffer {
  let result = Buffer.from(bytes);
  for (let times = 1 + next(3); times > 0; times--) {
    const at = next(result.length);
    switch (next(6)) {
      case 0:
      case 1:
        result[at] = next(256);
        break;
      case 2:
        result = Buffer.concat([result.subarray(0, at), result.subarray(at + 1 + next(8))]);
        break;
      case 3:
        result = Buffer.concat([result.subarray(0, at), result.subarray(Math.max(0, at - 1 - next(40)))]);
        break;
      case 4:
        result = result.subarray(0, Math.max(at, 1));
        break;
      default:
        if (result.length >= 4)
          result.writeUInt32BE(WORDS[next(WORDS.length)] ?? 0, Math.min(at & ~3, result.length - 4));
    }
    if (result.length === 0) return Buffer.from([0]);
  }
  return result;
}

/**
 * As `damaged`, but in nearly all cases the frame's length is what it says, so that the damage reaches what is behind the header:
 * after a length that is wrong, whatever follows is taken for the rest of that frame.
 */
export function damagedFrame(frame: Buffer, next: Numbers): Buffer {
  const hurt = damaged(frame, next);
  if (next(50) === 0) return hurt;
  const result = hurt.length < 28 ? Buffer.concat([hurt], 28) : hurt;
  result.writeUInt32BE(result.length, 0);
  return result;
}
