import { Anchor, Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { capturePath, readConsoleLog } from '../../api/instances.js';
import { ActionDialog } from '../../instances/dialog.js';
import { LabelChips } from '../../instances/label-chips.js';
import { keys } from '../../live/keys.js';
import { useAnswer } from '../../live/use-live.js';
import { useMay } from '../../session/use-session.js';
import { Facts } from '../../shown/facts.js';
import { Loaded } from '../../shown/loaded.js';
import { Panel } from '../../shown/panel.js';
import { counted, showMiB } from '../../shown/quantities.js';
import { ScreenPreview } from './screen-preview.js';

const Charts = lazy(() => import('../../charts/instance-charts.js'));

interface Props {
  readonly instance: InstanceResource;
  readonly facets: ReadonlySet<string>;
}

/** What an instance is, and what it does. */
export function Overview({ instance, facets }: Props) {
  const isUp = instance.state === 'running' || instance.state === 'paused';
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Panel title="About" tools={<EditAnnotations instance={instance} facets={facets} />}>
          <About instance={instance} canCapture={facets.has('capture')} />
        </Panel>
        <Stack>
          <Panel title="Addresses">
            {facets.has('agent') && isUp ? (
              <Addresses instance={instance} />
            ) : (
              <Text c="dimmed" size="sm">
                {isUp ? 'This host has no way to ask the guest.' : 'It is not running.'}
              </Text>
            )}
          </Panel>
          {facets.has('screenshot') && isUp && <ScreenPreview instance={instance} />}
        </Stack>
      </SimpleGrid>
      {facets.has('statistics') && isUp && (
        <Suspense>
          <Charts instance={instance} />
        </Suspense>
      )}
      {facets.has('consoleLog') && <ConsoleLog instance={instance} />}
    </Stack>
  );
}

function EditAnnotations({ instance, facets }: Props) {
  const [isEditing, setEditing] = useState(false);
  const mayAct = useMay('operator');
  if (!mayAct || !facets.has('annotations')) return null;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setEditing(true)}>
        Edit …
      </Button>
      <ActionDialog
        action={isEditing ? 'annotate' : undefined}
        instance={instance}
        close={() => setEditing(false)}
      />
    </>
  );
}

function About({
  instance,
  canCapture,
}: {
  readonly instance: InstanceResource;
  readonly canCapture: boolean;
}) {
  const mayAct = useMay('operator');
  const { uuid, vcpus, memoryMiB, stateReason, persistent, managed, disks } = instance;
  const { title, description, labels = {}, autostart } = instance;
  return (
    <Facts
      of={[
        ['Title', title],
        [
          'Description',
          description && (
            <span key="description" className="lines">
              {description}
            </span>
          ),
        ],
        ['Labels', Object.keys(labels).length > 0 && <LabelChips key="labels" instance={instance} />],
        ['UUID', <code key="uuid">{uuid}</code>],
        ['Processors', counted(vcpus, 'vCPU')],
        ['Memory', showMiB(memoryMiB)],
        ['State', stateReason === undefined ? instance.state : `${instance.state}: ${stateReason}`],
        ['Made by', managed ? 'Hostelry' : 'others'],
        ['Kept when it stops', persistent ? 'yes' : 'no'],
        ['Starts with the host', autostart === undefined ? undefined : autostart ? 'yes' : 'no'],
        [
          'Image',
          canCapture && mayAct && disks.length > 0 ? (
            <Anchor key="capture" inherit href={capturePath(instance)} download={`${instance.name}.img`}>
              Download the root disk
            </Anchor>
          ) : undefined,
        ],
      ]}
    />
  );
}

function Addresses({ instance }: { readonly instance: InstanceResource }) {
  const query = useAnswer('addresses', instance);
  if (query.isError) {
    return (
      <Text c="dimmed" size="sm">
        The guest does not tell: {query.error.message}
      </Text>
    );
  }
  return (
    <Loaded query={query}>
      {(interfaces) => (
        <Facts
          of={interfaces.map(({ name, mac, addresses }) => [
            name,
            <span key={name}>
              {addresses.map(({ address, prefixLength }) => (
                <div key={address}>
                  <code>
                    {address}/{prefixLength}
                  </code>
                </div>
              ))}
              {mac !== undefined && <span className="quiet">{mac}</span>}
            </span>,
          ])}
        />
      )}
    </Loaded>
  );
}

function ConsoleLog({ instance: { host, uuid } }: { readonly instance: InstanceResource }) {
  const query = useQuery({
    queryKey: keys.answer({ host, uuid }, 'console-log'),
    queryFn: ({ signal }) => readConsoleLog({ host, uuid }, signal),
  });
  return (
    <Panel title="Console log">
      <Loaded query={query}>
        {(text) =>
          text === '' ? (
            <Text c="dimmed" size="sm">
              It has written nothing.
            </Text>
          ) : (
            <pre className="log" tabIndex={0} aria-label="Console log">
              {text}
            </pre>
          )
        }
      </Loaded>
    </Panel>
  );
}
