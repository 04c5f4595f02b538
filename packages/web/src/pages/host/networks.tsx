import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import type { HostResource, NetworkInfo } from '@hostelry/server/api';
import { deleteNetwork, setNetworkState } from '../../api/networks.js';
import { ConfirmDialog } from '../../forms/confirm-dialog.js';
import { useBegin } from '../../live/notices.js';
import { useNetworks, useRefreshHost } from '../../live/use-host.js';
import { useMay } from '../../session/use-session.js';
import { Cell } from '../../shown/cell.js';
import { ChooseRow } from '../../shown/choose-row.js';
import { Loaded } from '../../shown/loaded.js';
import { Panel } from '../../shown/panel.js';
import { RowMenu } from '../../shown/row-menu.js';
import { Rows } from '../../shown/rows.js';
import { State } from '../../shown/state.js';
import { UsedBy } from '../../shown/used-by.js';
import { useChosen } from '../../shown/use-chosen.js';
import { Addresses } from './addresses.js';
import { CreateNetwork } from './create-network.js';

/** The networks of a host, and the addresses of the one that is chosen. */
export default function Networks({ host: { name: host } }: { readonly host: HostResource }) {
  const query = useNetworks(host);
  const [isCreating, setCreating] = useState(false);
  const mayManage = useMay('admin');
  const [chosen, choose] = useChosen('network', query.data ?? []);
  return (
    <Stack>
      <Panel
        title="Networks"
        flush
        tools={
          mayManage && (
            <Button size="xs" variant="default" onClick={() => setCreating(true)}>
              Create a network …
            </Button>
          )
        }
      >
        <Loaded query={query}>
          {(networks) => (
            <Rows
              columns={['Name', 'State', 'Reaches others', 'Bridge', 'Subnets', 'Used by']}
              tools
              count={networks.length}
            >
              {networks.map((network) => (
                <NetworkRow
                  key={network.name}
                  host={host}
                  network={network}
                  isChosen={network === chosen}
                  choose={() => choose(network.name)}
                />
              ))}
            </Rows>
          )}
        </Loaded>
      </Panel>
      {chosen !== undefined && chosen.subnets.length > 0 && (
        <Addresses key={chosen.name} host={host} network={chosen} />
      )}
      {isCreating && <CreateNetwork host={host} close={() => setCreating(false)} />}
    </Stack>
  );
}

interface RowProps {
  readonly host: string;
  readonly network: NetworkInfo;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function NetworkRow({ host, network, isChosen, choose }: RowProps) {
  const { name, state, forward, bridge, subnets, usedBy } = network;
  return (
    <tr data-network={name} {...(isChosen ? { 'data-selected': true } : {})}>
      <th scope="row">
        <ChooseRow name={name} isChosen={isChosen} choose={choose} />
      </th>
      <Cell label="State">
        <State of={state} />
      </Cell>
      <Cell label="Reaches others">{forward}</Cell>
      <Cell label="Bridge">{bridge}</Cell>
      <Cell label="Subnets">
        {subnets.map(({ address, prefix }) => (
          <div key={address}>
            <code>
              {address}/{prefix}
            </code>
          </div>
        ))}
      </Cell>
      <Cell label="Used by">{usedBy.length > 0 && <UsedBy users={usedBy} />}</Cell>
      <Cell label="Actions" kind="tools">
        <NetworkActions host={host} network={network} />
      </Cell>
    </tr>
  );
}

function NetworkActions({ host, network: { name, state } }: Pick<RowProps, 'host' | 'network'>) {
  const { attempt } = useBegin();
  const refresh = useRefreshHost(host);
  const [isDeleting, setDeleting] = useState(false);
  const mayManage = useMay('admin');
  if (!mayManage) return null;
  const isRunning = state === 'running';
  const label = isRunning ? 'Stop' : 'Start';
  const toggle = async (): Promise<void> => {
    await setNetworkState(host, name, isRunning ? 'stopped' : 'running');
    await refresh();
  };
  return (
    <>
      <RowMenu
        of={name}
        actions={[
          { label, run: () => void attempt(`${label} network ${name}`, toggle) },
          { label: 'Delete …', danger: true, run: () => setDeleting(true) },
        ]}
      />
      {isDeleting && (
        <ConfirmDialog
          title={`Delete network ${name}?`}
          action="Delete"
          text="The host stops it and forgets it."
          send={() => deleteNetwork(host, name).then(refresh)}
          close={() => setDeleting(false)}
        />
      )}
    </>
  );
}
