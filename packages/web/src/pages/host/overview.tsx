import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { HostResource } from '@hostelry/server/api';
import { listHostDevices } from '../../api/hosts.js';
import { InstancesTable } from '../../instances/instances-table.js';
import { keys } from '../../live/keys.js';
import { useInstances } from '../../live/use-live.js';
import { Cell } from '../../shown/cell.js';
import { Facts } from '../../shown/facts.js';
import { Link } from '../../shown/link.js';
import { Loaded } from '../../shown/loaded.js';
import { Meter } from '../../shown/meter.js';
import { Panel } from '../../shown/panel.js';
import { showMiB } from '../../shown/quantities.js';
import { Rows } from '../../shown/rows.js';

/** What a host is, what it has, and what is on it. */
export function Overview({ host }: { readonly host: HostResource }) {
  const { name, state, facets } = host;
  const instances = useInstances();
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <About host={host} />
        <Resources host={host} />
      </SimpleGrid>
      <Panel title="Instances" flush>
        <Loaded query={instances}>
          {(all) => {
            const its = all.filter((each) => each.host === name);
            return its.length === 0 ? (
              <Nothing />
            ) : (
              <InstancesTable instances={its} hosts={[host]} withHost={false} />
            );
          }}
        </Loaded>
      </Panel>
      {facets.includes('devices') && state === 'connected' && <Devices host={name} />}
    </Stack>
  );
}

function About({ host: { uri, driver, info, facets } }: { readonly host: HostResource }) {
  return (
    <Panel title="About">
      <Facts
        of={[
          ['Address', <code key="uri">{uri}</code>],
          ['Driver', driver],
          ['Host name', info?.hostname],
          ['Hypervisor', info && `${info.hypervisor} ${info.hypervisorVersion}`],
          ['Library', info?.libraryVersion],
          ['Architecture', info?.architecture],
          ['Processor', info?.cpuModel],
          ['Can', facets.join(', ')],
        ]}
      />
    </Panel>
  );
}

function Resources({ host: { name, info } }: { readonly host: HostResource }) {
  return (
    <Panel title="Resources">
      {info === undefined ? (
        <Text c="dimmed" size="sm">
          Not known while it was never reached.
        </Text>
      ) : (
        <Facts
          of={[
            ['Running', `${info.instances.running} of ${info.instances.total} instances`],
            [
              'vCPUs used',
              <Meter
                key="cpus"
                label={`vCPUs of ${name}`}
                share={info.vcpusUsed / info.cpus}
                text={`${info.vcpusUsed} of ${info.cpus}`}
              />,
            ],
            [
              'Memory used',
              <Meter
                key="memory"
                label={`Memory of ${name}`}
                share={info.memoryUsedMiB / info.memoryMiB}
                text={`${showMiB(info.memoryUsedMiB)} of ${showMiB(info.memoryMiB)}`}
              />,
            ],
          ]}
        />
      )}
    </Panel>
  );
}

function Devices({ host }: { readonly host: string }) {
  const query = useQuery({
    queryKey: keys.hostDevices(host),
    queryFn: ({ signal }) => listHostDevices(host, signal),
  });
  const { data: instances = [] } = useInstances();
  return (
    <Panel title="Devices that instances can be given" flush>
      <Loaded query={query}>
        {(devices) => (
          <Rows columns={['Device', 'Kind', 'Used by']} count={devices.length}>
            {devices.map(({ spec, summary, usedBy }, index) => (
              <tr key={`${index} ${summary}`}>
                <th scope="row">{summary}</th>
                <Cell label="Kind">{spec.kind}</Cell>
                <Cell label="Used by">
                  {usedBy !== undefined && (
                    <Link to={`/instances/${usedBy}`}>
                      {instances.find(({ uuid }) => uuid === usedBy)?.name ?? usedBy}
                    </Link>
                  )}
                </Cell>
              </tr>
            ))}
          </Rows>
        )}
      </Loaded>
    </Panel>
  );
}

function Nothing() {
  return (
    <Text p="md" pt={0} size="sm" c="dimmed">
      None.
    </Text>
  );
}
