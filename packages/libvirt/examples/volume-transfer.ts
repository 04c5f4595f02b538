/** Uploads bytes into a new volume, downloads them again, and removes it: `volume-transfer.ts [URI [POOL]]`. */
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { connect } from '@hostelry/libvirt';

const connection = await connect(process.argv[2] ?? 'test:///default');
const pool = await connection.storagePoolLookupByName(process.argv[3] ?? 'default-pool');
const content = Buffer.alloc(1_000_000, 'libvirt ');
const volume = await pool.storageVolCreateXML(`
  <volume>
    <name>example.raw</name>
    <capacity unit='bytes'>${content.length}</capacity>
    <target><format type='raw'/></target>
  </volume>`);
try {
  // The pipeline ends when the daemon has confirmed the last byte.
  await pipeline(Readable.from([content]), await volume.upload());
  const back = await buffer(await volume.download());
  console.log(volume.name, back.length, back.equals(content) ? 'as it was sent' : 'differs');
} finally {
  await volume.delete();
  await connection.close();
}
