/** A small qcow2 image of our own making for tests: version 3, 64 KiB clusters, one L2 table, `clusters` data clusters of which each is filled with its number. */
export function qcow2Image(
  options: { readonly virtualSize?: number; readonly clusters?: number; readonly version?: 2 | 3 } = {},
): Buffer {
  const { virtualSize = 8 * 2 ** 20, clusters = 2, version = 3 } = options;
  const C = 65_536;
  // 0 header, 1 refcount table, 2 refcount block, 3 L1, 4 L2, 5... data
  const image = Buffer.alloc((5 + clusters) * C);
  image.writeUInt32BE(0x514649fb, 0);
  image.writeUInt32BE(version, 4);
  image.writeUInt32BE(16, 20);
  image.writeBigUInt64BE(BigInt(virtualSize), 24);
  image.writeUInt32BE(Math.ceil(virtualSize / (C * (C / 8))), 36);
  image.writeBigUInt64BE(BigInt(3 * C), 40);
  image.writeBigUInt64BE(BigInt(C), 48);
  image.writeUInt32BE(1, 56);
  if (version === 3) {
    image.writeUInt32BE(4, 96);
    image.writeUInt32BE(104, 100);
  }
  image.writeBigUInt64BE(BigInt(2 * C), C);
  for (let i = 0; i < 5 + clusters; i++) image.writeUInt16BE(1, 2 * C + 2 * i);
  const copied = 1n << 63n;
  image.writeBigUInt64BE(copied | BigInt(4 * C), 3 * C);
  for (let i = 0; i < clusters; i++) {
    image.writeBigUInt64BE(copied | BigInt((5 + i) * C), 4 * C + 8 * i);
    image.fill(i + 1, (5 + i) * C, (6 + i) * C);
  }
  return image;
}
