/** The domains of a host with their states: `list-domains.ts [URI]`. */
import { connect, DomainState } from '@hostelry/libvirt';

const connection = await connect(process.argv[2] ?? 'qemu:///system');
const names = Object.entries(DomainState);
for (const domain of await connection.listAllDomains()) {
  const { state } = await domain.getState();
  console.log(domain.name, names.find(([, value]) => value === state)?.[0]);
}
await connection.close();
