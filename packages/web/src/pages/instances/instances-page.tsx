import { Button, Card, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { HostResource, InstanceResource } from '@hostelry/server/api';
import { BulkBar } from '../../instances/bulk-bar.js';
import { type Filter, filterInstances } from '../../instances/filter.js';
import { InstancesTable } from '../../instances/instances-table.js';
import { useHosts, useInstances } from '../../live/use-live.js';
import { useMay } from '../../session/use-session.js';
import { Page } from '../../shell/page.js';
import { Icon } from '../../shown/icon.js';
import { LinkButton } from '../../shown/link.js';
import { TextFilter } from '../../shown/text-filter.js';
import { Loaded } from '../../shown/loaded.js';

/** Every instance of every host. */
export function InstancesPage() {
  const instances = useInstances();
  const { data: hosts = [] } = useHosts();
  const running = instances.data?.filter(({ state }) => state === 'running').length;
  return (
    <Page
      title="Instances"
      beside={running !== undefined && <Text c="dimmed">{running} running</Text>}
      tools={
        useMay('operator') && (
          <LinkButton to="/launch" leftSection={<Icon name="launch" />}>
            Launch
          </LinkButton>
        )
      }
    >
      <Loaded query={instances}>{(known) => <Listing instances={known} hosts={hosts} />}</Loaded>
    </Page>
  );
}

function Listing({
  instances,
  hosts,
}: {
  instances: readonly InstanceResource[];
  hosts: readonly HostResource[];
}) {
  const [filter, setFilter] = useFilter();
  const [uuids, setUuids] = useState<ReadonlySet<string>>(new Set());
  const mayAct = useMay('operator');
  const shown = filterInstances(instances, filter);
  const selected = shown.filter(({ uuid }) => uuids.has(uuid));
  const clear = (): void => setUuids(new Set());
  const chooseLabel = (label: string): void => {
    if (!filter.labels.includes(label)) setFilter({ labels: [...filter.labels, label] });
  };
  return (
    <>
      <Filters filter={filter} set={setFilter} instances={instances} hosts={hosts} />
      <Card withBorder padding={0}>
        {selected.length > 0 && <BulkBar selected={selected} clear={clear} />}
        {shown.length === 0 ? (
          <Text p="md" c="dimmed">
            {instances.length === 0
              ? 'No instances yet. Launch one here, or with the command hostelry launch.'
              : 'No instance is like that.'}
          </Text>
        ) : (
          <InstancesTable
            instances={shown}
            hosts={hosts}
            chooseLabel={chooseLabel}
            {...(mayAct ? { selection: { uuids, set: setUuids } } : {})}
          />
        )}
      </Card>
    </>
  );
}

/** The filter is part of the page's address. */
function useFilter(): [Filter, (change: Partial<Filter>) => void] {
  const [params, setParams] = useSearchParams();
  const filter = {
    text: params.get('q') ?? '',
    host: params.get('host') ?? '',
    state: params.get('state') ?? '',
    labels: params.getAll('label'),
  };
  const set = (change: Partial<Filter>): void => {
    const { text, host, state, labels } = { ...filter, ...change };
    const named = Object.entries({ q: text, host, state }).filter(([, value]) => value !== '');
    setParams([...named, ...labels.map((label) => ['label', label])], { replace: true });
  };
  return [filter, set];
}

interface FiltersProps {
  readonly filter: Filter;
  readonly set: (change: Partial<Filter>) => void;
  readonly instances: readonly InstanceResource[];
  readonly hosts: readonly HostResource[];
}

function Filters({ filter, set, instances, hosts }: FiltersProps) {
  const states = [...new Set([...instances.map(({ state }) => state), filter.state])].filter(
    (each) => each !== '',
  );
  return (
    <Group gap="xs" role="search">
      <TextFilter hint="Name, UUID, address, image …" value={filter.text} set={(text) => set({ text })} />
      <NativeSelect
        aria-label="Filter by host"
        value={filter.host}
        onChange={(event) => set({ host: event.currentTarget.value })}
        data={[{ value: '', label: 'All hosts' }, ...hosts.map(({ name }) => name)]}
      />
      <NativeSelect
        aria-label="Filter by state"
        value={filter.state}
        onChange={(event) => set({ state: event.currentTarget.value })}
        data={[{ value: '', label: 'All states' }, ...states.sort()]}
      />
      {filter.labels.map((label) => (
        <Button
          key={label}
          size="xs"
          variant="light"
          aria-label={`No longer filter by ${label}`}
          onClick={() => set({ labels: filter.labels.filter((each) => each !== label) })}
        >
          {label} ×
        </Button>
      ))}
    </Group>
  );
}
