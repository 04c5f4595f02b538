import { Card, Text } from '@mantine/core';
import type { HostResource } from '@hostelry/server/api';
import { useHosts } from '../../live/use-live.js';
import { useMay } from '../../session/use-session.js';
import { Page } from '../../shell/page.js';
import { Cell } from '../../shown/cell.js';
import { Link, LinkButton } from '../../shown/link.js';
import { Loaded } from '../../shown/loaded.js';
import { Rows } from '../../shown/rows.js';
import { Meter } from '../../shown/meter.js';
import { showMiB } from '../../shown/quantities.js';
import { State } from '../../shown/state.js';

/** Every host with what it has and what is used. */
export default function HostsPage() {
  const query = useHosts();
  return (
    <Page
      title="Hosts"
      tools={
        useMay('admin') && (
          <LinkButton to="/add-host" variant="default">
            Add a host …
          </LinkButton>
        )
      }
    >
      <Card withBorder padding={0}>
        <Loaded query={query}>{(hosts) => <HostsTable hosts={hosts} />}</Loaded>
      </Card>
    </Page>
  );
}

function HostsTable({ hosts }: { readonly hosts: readonly HostResource[] }) {
  return (
    <Rows
      columns={['Name', 'State', 'Hypervisor', 'Running', 'vCPUs used', 'Memory used', 'Address']}
      count={hosts.length}
      none="No hosts yet."
    >
      {hosts.map((host) => (
        <HostRow key={host.name} host={host} />
      ))}
    </Rows>
  );
}

function HostRow({ host: { name, state, reason, maintenance, info, uri } }: { readonly host: HostResource }) {
  return (
    <tr data-host={name}>
      <th scope="row">
        <Link to={`/hosts/${name}`}>{name}</Link>
      </th>
      <Cell label="State">
        <State of={state} />
        {maintenance !== undefined && (
          <Text size="xs" c="dimmed">
            in maintenance{maintenance.reason === undefined ? '' : `: ${maintenance.reason}`}
          </Text>
        )}
        {reason !== undefined && (
          <Text size="xs" c="dimmed" className="break">
            {reason}
          </Text>
        )}
      </Cell>
      <Cell label="Hypervisor" kind="plain">
        {info && `${info.hypervisor} ${info.hypervisorVersion}`}
      </Cell>
      <Cell label="Running">{info && `${info.instances.running} of ${info.instances.total}`}</Cell>
      <Cell label="vCPUs used">
        {info && (
          <Meter
            label={`vCPUs of ${name}`}
            share={info.vcpusUsed / info.cpus}
            text={`${info.vcpusUsed} of ${info.cpus}`}
          />
        )}
      </Cell>
      <Cell label="Memory used">
        {info && (
          <Meter
            label={`Memory of ${name}`}
            share={info.memoryUsedMiB / info.memoryMiB}
            text={`${showMiB(info.memoryUsedMiB)} of ${showMiB(info.memoryMiB)}`}
          />
        )}
      </Cell>
      <Cell label="Address" kind="wide">
        <code className="break">{uri}</code>
      </Cell>
    </tr>
  );
}
