import type { HostResource } from '@hostelry/server/api';

/** Every host with what it has and what is used. */
export function HostsTable({ hosts }: { readonly hosts: readonly HostResource[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th>Name</th>
          <th>State</th>
          <th>Hypervisor</th>
          <th>Running</th>
          <th>vCPUs used</th>
          <th>Memory used</th>
          <th>URI</th>
        </tr>
      </thead>
      <tbody>
        {hosts.map((host) => (
          <tr key={host.name} data-host={host.name}>
            <td>{host.name}</td>
            <td>
              <span className={`state ${host.state}`}>{host.state}</span> {host.reason}
            </td>
            <td>{host.info && `${host.info.hypervisor} ${host.info.hypervisorVersion}`}</td>
            <td>{host.info && `${host.info.instances.running} of ${host.info.instances.total}`}</td>
            <td>{host.info && `${host.info.vcpusUsed} of ${host.info.cpus}`}</td>
            <td>{host.info && `${host.info.memoryUsedMiB} of ${host.info.memoryMiB} MiB`}</td>
            <td>
              <code>{host.uri}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
