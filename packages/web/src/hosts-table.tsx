import type { HostResource } from '@hostelry/server/api';
import { Cell } from './cell.js';
import { showMiB } from './quantities.js';

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
          <HostRow key={host.name} host={host} />
        ))}
      </tbody>
    </table>
  );
}

function HostRow({ host }: { readonly host: HostResource }) {
  const { info } = host;
  return (
    <tr data-host={host.name}>
      <th scope="row">{host.name}</th>
      <Cell label="State">
        <span className={`state ${host.state}`}>{host.state}</span>
        {host.reason !== undefined && <small>{host.reason}</small>}
      </Cell>
      {info !== undefined && (
        <>
          <Cell label="Hypervisor">
            {info.hypervisor} {info.hypervisorVersion}
          </Cell>
          <Cell label="Running">
            {info.instances.running} of {info.instances.total}
          </Cell>
          <Cell label="vCPUs used">
            {info.vcpusUsed} of {info.cpus}
          </Cell>
          <Cell label="Memory used">
            {showMiB(info.memoryUsedMiB)} of {showMiB(info.memoryMiB)}
          </Cell>
        </>
      )}
      {info === undefined && <td className="unknown" colSpan={4} />}
      <Cell label="URI">
        <code>{host.uri}</code>
      </Cell>
    </tr>
  );
}
