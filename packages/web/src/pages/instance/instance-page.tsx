import { Button, Text } from '@mantine/core';
import { lazy, type ReactNode } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { ActionsMenu } from '../../instances/actions-menu.js';
import { findInstance, instanceAddress } from '../../instances/filter.js';
import { InstanceState } from '../../instances/instance-row.js';
import { type OfferedAction, offeredActions, OFFERS, type QuickAction } from '../../instances/offered.js';
import { quick } from '../../instances/quick.js';
import { useBegin } from '../../live/notices.js';
import { useFacets, useInstances, useRunning } from '../../live/use-live.js';
import { useMay } from '../../session/use-session.js';
import { Page } from '../../shell/page.js';
import { PageTabs } from '../../shell/page-tabs.js';
import { Link } from '../../shown/link.js';
import { Loaded } from '../../shown/loaded.js';
import { Activity } from './activity.js';
import { Hardware } from './hardware.js';
import { Overview } from './overview.js';
import { Snapshots } from './snapshots.js';
import { Firewall } from './firewall.js';

const SerialConsole = lazy(() => import('../../consoles/serial-console.js'));
const Definition = lazy(() => import('./definition.js'));
const Screen = lazy(() => import('../../consoles/screen.js'));

/** What every part of an instance's page is given. */
interface PartProps {
  readonly instance: InstanceResource;
  readonly facets: ReadonlySet<string>;
}

interface Tab {
  readonly name: string;
  readonly label: string;
  /** What the host must have for it. */
  readonly facet?: string;
  /** For those who may act only. */
  readonly acts?: boolean;
  readonly show: (props: PartProps) => ReactNode;
}

const TABS: readonly Tab[] = [
  { name: 'overview', label: 'Overview', show: (props) => <Overview {...props} /> },
  {
    name: 'console',
    label: 'Console',
    facet: 'console',
    acts: true,
    show: (props) => <SerialConsole instance={props.instance} />,
  },
  {
    name: 'screen',
    label: 'Screen',
    facet: 'display',
    acts: true,
    show: (props) => <Screen instance={props.instance} />,
  },
  { name: 'hardware', label: 'Hardware', show: (props) => <Hardware {...props} /> },
  {
    name: 'snapshots',
    label: 'Snapshots',
    facet: 'snapshots',
    show: (props) => <Snapshots instance={props.instance} />,
  },
  {
    name: 'firewall',
    label: 'Firewall',
    facet: 'firewall',
    show: (props) => <Firewall instance={props.instance} />,
  },
  {
    name: 'definition',
    label: 'XML',
    facet: 'definition',
    show: (props) => <Definition instance={props.instance} />,
  },
  { name: 'activity', label: 'Activity', show: (props) => <Activity instance={props.instance} /> },
];

interface Props {
  /** Its UUID, or its name where only one has it. */
  readonly instance: string;
  readonly tab: string | undefined;
}

/** One instance, and all that can be done with it. */
export default function InstancePage({ instance: ref, tab }: Props) {
  const instances = useInstances();
  const facets = useFacets();
  return (
    <Loaded query={instances}>
      {(known) => {
        const instance = findInstance(known, ref);
        if (instance === undefined) return <Gone name={ref} />;
        return <Detail instance={instance} facets={facets.get(instance.host) ?? new Set()} tab={tab} />;
      }}
    </Loaded>
  );
}

function Gone({ name }: { readonly name: string }) {
  return (
    <Page title="There is no such instance">
      <Text className="break">
        No instance has the name or UUID {name}; it may have been deleted.{' '}
        <Link to="/instances">All instances</Link>
      </Text>
    </Page>
  );
}

function Detail({ instance, facets, tab }: PartProps & { readonly tab: string | undefined }) {
  const operation = useRunning().get(instance.uuid);
  const mayAct = useMay('operator');
  const tabs = TABS.filter(
    ({ facet, acts }) => (facet === undefined || facets.has(facet)) && (acts !== true || mayAct),
  );
  return (
    <Page
      title={instance.name}
      beside={
        <>
          <InstanceState instance={instance} operation={operation} />
          <Text c="dimmed">
            on <Link to={`/hosts/${instance.host}`}>{instance.host}</Link>
          </Text>
        </>
      }
      tools={<Actions instance={instance} facets={facets} />}
    >
      <PageTabs
        label={`Parts of ${instance.name}`}
        tabs={tabs.map(({ name, label, show }) => ({
          ...{ name, label },
          content: () => show({ instance, facets }),
        }))}
        chosen={tab}
        address={(name) => instanceAddress(instance, name)}
      />
    </Page>
  );
}

/** What is asked for most has a button. */
const BUTTONS: readonly QuickAction[] = ['start', 'resume', 'stop', 'restart', 'unrescue'];

function Actions({ instance, facets }: PartProps) {
  const { attempt } = useBegin();
  const mayAct = useMay('operator');
  if (!mayAct) return null;
  const offered: readonly OfferedAction[] = offeredActions(instance, facets);
  return (
    <>
      {BUTTONS.filter((action) => offered.includes(action)).map((action) => (
        <Button
          key={action}
          size="sm"
          variant={action === 'start' || action === 'resume' ? 'filled' : 'default'}
          onClick={() =>
            void attempt(`${OFFERS[action].label} ${instance.name}`, () => quick(action, instance))
          }
        >
          {OFFERS[action].label}
        </Button>
      ))}
      <ActionsMenu instance={instance} facets={facets} without={BUTTONS} />
    </>
  );
}
