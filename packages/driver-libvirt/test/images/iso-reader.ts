/** An independent small reader of ISO 9660, for tests only: written from the standard, sharing nothing with the writer. */
export interface ReadEntry {
  readonly path: string;
  readonly text: string;
}

const S = 2048;

/** Both byte orders of a number must agree. */
function both32(image: Buffer, at: number): number {
  const little = image.readUInt32LE(at);
  if (little !== image.readUInt32BE(at + 4)) throw new Error(`Numbers at ${at} disagree`);
  return little;
}

function descriptorAt(image: Buffer, type: number): number {
  for (let sector = 16; ; sector++) {
    const at = sector * S;
    if (image.toString('latin1', at + 1, at + 6) !== 'CD001') throw new Error('No descriptor');
    if (image[at] === type) return at;
    if (image[at] === 255) throw new Error(`No descriptor of type ${type}`);
  }
}

function decode(bytes: Buffer, joliet: boolean): string {
  return joliet ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1');
}

/** All files of the primary tree, or of the Joliet tree, with the volume's id and the directories by path table. */
export function readIso(
  bytes: Uint8Array,
  joliet: boolean,
): { volumeId: string; entries: ReadEntry[]; pathTables: string[][] } {
  const image = Buffer.from(bytes);
  const at = descriptorAt(image, joliet ? 2 : 1);
  if (both32(image, at + 80) * S !== image.length) throw new Error('Volume size is wrong');
  const entries: ReadEntry[] = [];
  const walk = (record: number, path: string, parent: number): void => {
    const sector = both32(image, record + 2);
    const end = sector * S + both32(image, record + 10);
    let index = 0;
    for (let next = sector * S; next < end;) {
      const length = image.readUInt8(next);
      if (length === 0) {
        next = Math.ceil((next + 1) / S) * S;
        continue;
      }
      if (Math.floor(next / S) !== Math.floor((next + length - 1) / S)) {
        throw new Error('A record crosses sectors');
      }
      const directory = (image.readUInt8(next + 25) & 2) !== 0;
      const id = image.subarray(next + 33, next + 33 + image.readUInt8(next + 32));
      const start = both32(image, next + 2);
      if (index === 0 && (id[0] !== 0 || start !== sector)) throw new Error('No "."');
      if (index === 1 && (id[0] !== 1 || start !== parent)) throw new Error('No ".."');
      if (index > 1) {
        const name = path + decode(id, joliet);
        if (directory) walk(next, `${name}/`, sector);
        else {
          const text = image.toString('latin1', start * S, start * S + both32(image, next + 10));
          entries.push({ path: name, text });
        }
      }
      index++;
      next += length;
    }
  };
  walk(at + 156, '', both32(image, at + 158));
  const pathTables = [true, false].map((little) => readPathTable(image, at, joliet, little));
  const volumeId = decode(image.subarray(at + 40, at + 72), joliet).trimEnd();
  return { volumeId, entries, pathTables };
}

function readPathTable(image: Buffer, at: number, joliet: boolean, little: boolean): string[] {
  const bytes = both32(image, at + 132);
  let next = (little ? image.readUInt32LE(at + 140) : image.readUInt32BE(at + 148)) * S;
  const paths: string[] = [];
  for (const end = next + bytes; next < end;) {
    const length = image.readUInt8(next);
    const sector = little ? image.readUInt32LE(next + 2) : image.readUInt32BE(next + 2);
    const parent = little ? image.readUInt16LE(next + 6) : image.readUInt16BE(next + 6);
    if (both32(image, sector * S + 2) !== sector) throw new Error('A path table entry is astray');
    const name = image.subarray(next + 8, next + 8 + length);
    paths.push(paths.length === 0 ? '' : `${paths[parent - 1] ?? '?'}/${decode(name, joliet)}`);
    next += 8 + length + (length % 2);
  }
  return paths;
}
