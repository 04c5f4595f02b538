/** Any procedure of the protocol by its wire name, for what the classes do not cover: `raw-call.ts [URI]`. */
import { connect } from '@hostelry/libvirt';
import { remote } from '@hostelry/libvirt/raw';

const connection = await connect(process.argv[2] ?? 'test:///default');
const { num } = await connection.raw(remote.CONNECT_NUM_OF_NETWORKS, undefined);
const { names } = await connection.raw(remote.CONNECT_LIST_NETWORKS, { maxnames: num });
console.log(num, names.join(' '));
await connection.close();
