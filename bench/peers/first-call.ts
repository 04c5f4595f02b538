/** The shortest useful program with our client: import, connect, one call. */
import { connect } from '@hostelry/libvirt';

const connection = await connect(process.argv[2] ?? 'qemu:///system');
await connection.getLibVersion();
await connection.close();
