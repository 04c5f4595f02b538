import { Alert, Stack, Text } from '@mantine/core';
import { lazy, type ReactNode } from 'react';
import type { HostResource } from '@hostelry/server/api';
import { useHosts } from '../../live/use-live.js';
import { useMay } from '../../session/use-session.js';
import { Page } from '../../shell/page.js';
import { PageTabs } from '../../shell/page-tabs.js';
import { Link } from '../../shown/link.js';
import { Loaded } from '../../shown/loaded.js';
import { State } from '../../shown/state.js';
import { HostActions } from './host-actions.js';
import { Overview } from './overview.js';

const Storage = lazy(() => import('./storage.js'));
const Networks = lazy(() => import('./networks.js'));
const Images = lazy(() => import('./images.js'));

interface Tab {
  readonly name: string;
  readonly label: string;
  /** What the host must have for it. */
  readonly facet?: string;
  readonly show: (host: HostResource) => ReactNode;
}

const TABS: readonly Tab[] = [
  { name: 'overview', label: 'Overview', show: (host) => <Overview host={host} /> },
  {
    name: 'storage',
    label: 'Storage',
    facet: 'storagePools',
    show: (host) => <Storage host={host} />,
  },
  { name: 'networks', label: 'Networks', facet: 'networks', show: (host) => <Networks host={host} /> },
  { name: 'images', label: 'Images', facet: 'images', show: (host) => <Images host={host} /> },
];

interface Props {
  readonly name: string;
  readonly tab: string | undefined;
}

/** One host, and all that it has. */
export default function HostPage({ name, tab }: Props) {
  const query = useHosts();
  return (
    <Loaded query={query}>
      {(hosts) => {
        const host = hosts.find((each) => each.name === name);
        return host === undefined ? <Gone name={name} /> : <Detail host={host} tab={tab} />;
      }}
    </Loaded>
  );
}

function Gone({ name }: { readonly name: string }) {
  return (
    <Page title="There is no such host">
      <Text>
        No host has the name {name}. <Link to="/hosts">All hosts</Link>
      </Text>
    </Page>
  );
}

function Detail({ host, tab }: { readonly host: HostResource; readonly tab: string | undefined }) {
  const { name, state, reason, maintenance, facets } = host;
  const mayManage = useMay('admin');
  const tabs = TABS.filter(
    ({ facet }) => facet === undefined || (state === 'connected' && facets.includes(facet)),
  );
  return (
    <Page title={name} beside={<State of={state} />} tools={mayManage && <HostActions host={host} />}>
      <Stack>
        {reason !== undefined && (
          <Alert color="red" variant="light" className="break">
            {reason}
          </Alert>
        )}
        {maintenance !== undefined && (
          <Alert color="orange" variant="light">
            In maintenance{maintenance.reason === undefined ? '' : `: ${maintenance.reason}`}. It takes no new
            instances.
          </Alert>
        )}
        <PageTabs
          label={`Parts of ${name}`}
          tabs={tabs.map(({ name: part, label, show }) => ({
            ...{ name: part, label },
            content: () => show(host),
          }))}
          chosen={tab}
          address={(part) => `/hosts/${name}/${part}`}
        />
      </Stack>
    </Page>
  );
}
