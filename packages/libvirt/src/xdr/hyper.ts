/** A 64-bit integer: a number while it is exact, a bigint beyond ±2^53. Both are accepted when encoding. */
export type Hyper = number | bigint;
