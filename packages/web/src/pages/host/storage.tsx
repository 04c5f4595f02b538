import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { HostResource, PoolInfo } from '@hostelry/server/api';
import { refreshPool, setPoolState } from '../../api/storage.js';
import { useBegin } from '../../live/notices.js';
import { usePools, useRefreshHost } from '../../live/use-host.js';
import { useMay } from '../../session/use-session.js';
import { Cell } from '../../shown/cell.js';
import { ChooseRow } from '../../shown/choose-row.js';
import { Loaded } from '../../shown/loaded.js';
import { Meter } from '../../shown/meter.js';
import { Panel } from '../../shown/panel.js';
import { showMiB } from '../../shown/quantities.js';
import { type RowAction, RowMenu } from '../../shown/row-menu.js';
import { Rows } from '../../shown/rows.js';
import { State } from '../../shown/state.js';
import { useChosen } from '../../shown/use-chosen.js';
import { CreatePool, DeletePool } from './pool-dialogs.js';
import { Volumes } from './volumes.js';

/** The storage pools of a host, and the volumes of the one that is chosen. */
export default function Storage({ host }: { readonly host: HostResource }) {
  const query = usePools(host.name);
  const [isCreating, setCreating] = useState(false);
  const mayManage = useMay('admin');
  return (
    <Stack>
      <Panel
        title="Storage pools"
        flush
        tools={
          mayManage && (
            <Button size="xs" variant="default" onClick={() => setCreating(true)}>
              Create a pool …
            </Button>
          )
        }
      >
        <Loaded query={query}>{(pools) => <Pools host={host.name} pools={pools} />}</Loaded>
      </Panel>
      <ChosenVolumes host={host} pools={query.data ?? []} />
      {isCreating && <CreatePool host={host.name} close={() => setCreating(false)} />}
    </Stack>
  );
}

interface PoolsProps {
  readonly host: string;
  readonly pools: readonly PoolInfo[];
}

function Pools({ host, pools }: PoolsProps) {
  const [chosen, choose] = useChosen('pool', pools);
  return (
    <Rows
      columns={['Name', 'State', 'Type', 'Used', 'Starts with the host', 'Place']}
      tools
      count={pools.length}
    >
      {pools.map((pool) => (
        <tr key={pool.name} data-pool={pool.name} {...(pool === chosen ? { 'data-selected': true } : {})}>
          <th scope="row">
            <ChooseRow name={pool.name} isChosen={pool === chosen} choose={() => choose(pool.name)} />
          </th>
          <Cell label="State">
            <State of={pool.state} />
          </Cell>
          <Cell label="Type">{pool.type}</Cell>
          <Cell label="Used">
            <Used pool={pool} />
          </Cell>
          <Cell label="Starts with the host">{pool.autostart ? 'yes' : 'no'}</Cell>
          <Cell label="Place" kind="wide">
            {pool.target !== undefined && <code className="break">{pool.target}</code>}
          </Cell>
          <Cell label="Actions" kind="tools">
            <PoolActions host={host} pool={pool} />
          </Cell>
        </tr>
      ))}
    </Rows>
  );
}

function Used({ pool: { name, capacityMiB, allocationMiB = 0 } }: { readonly pool: PoolInfo }) {
  if (capacityMiB === undefined) return null;
  return (
    <Meter
      label={`Space of ${name}`}
      share={capacityMiB === 0 ? 0 : allocationMiB / capacityMiB}
      text={`${showMiB(allocationMiB)} of ${showMiB(capacityMiB)}`}
    />
  );
}

function PoolActions({ host, pool }: { readonly host: string; readonly pool: PoolInfo }) {
  const { attempt } = useBegin();
  const refresh = useRefreshHost(host);
  const [isDeleting, setDeleting] = useState(false);
  const mayManage = useMay('admin');
  if (!mayManage) return null;
  const action = (label: string, work: () => Promise<unknown>): RowAction => ({
    label,
    run: () =>
      void attempt(`${label} pool ${pool.name}`, async () => {
        await work();
        await refresh();
      }),
  });
  const isRunning = pool.state === 'running';
  return (
    <>
      <RowMenu
        of={pool.name}
        actions={[
          ...(isRunning ? [action('Refresh', () => refreshPool(host, pool.name))] : []),
          isRunning
            ? action('Stop', () => setPoolState(host, pool.name, 'stopped'))
            : action('Start', () => setPoolState(host, pool.name, 'running')),
          { label: 'Delete …', danger: true, run: () => setDeleting(true) },
        ]}
      />
      {isDeleting && <DeletePool host={host} pool={pool} close={() => setDeleting(false)} />}
    </>
  );
}

interface ChosenProps {
  readonly host: HostResource;
  readonly pools: readonly PoolInfo[];
}

function ChosenVolumes({ host, pools }: ChosenProps) {
  const [pool] = useChosen('pool', pools);
  if (pool === undefined || !host.facets.includes('storageVolumes')) return null;
  if (pool.state === 'running') return <Volumes key={pool.name} host={host.name} pool={pool.name} />;
  return (
    <Panel title={`Volumes of ${pool.name}`}>
      <Text size="sm" c="dimmed">
        They are not known while the pool is stopped.
      </Text>
    </Panel>
  );
}
