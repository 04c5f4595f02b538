/** Statistics of all running domains in one call: `statistics.ts [URI]`. */
import { connect, ConnectGetAllDomainStatsFlags, DomainStatsTypes } from '@hostelry/libvirt';

const connection = await connect(process.argv[2] ?? 'qemu:///system');
const all = await connection.getAllDomainStats({
  stats: DomainStatsTypes.STATE | DomainStatsTypes.BALLOON | DomainStatsTypes.VCPU,
  flags: ConnectGetAllDomainStatsFlags.ACTIVE,
});
for (const { domain, params } of all) {
  console.log(`${domain.name}: ${params['vcpu.current']} CPUs, ${params['balloon.current']} KiB`);
}
await connection.close();
