import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import { useAnswer } from '../../live/use-live.js';
import { useMay } from '../../session/use-session.js';
import { Cell } from '../../shown/cell.js';
import { Loaded } from '../../shown/loaded.js';
import { Moment } from '../../shown/moment.js';
import { Rows } from '../../shown/rows.js';
import { RowButton } from '../../shown/row-button.js';
import { Panel } from '../../shown/panel.js';
import { State } from '../../shown/state.js';

interface Asked {
  readonly kind: 'revert' | 'delete-snapshot';
  readonly name: string;
}

/** The snapshots of an instance: they are taken, gone back to, and deleted. */
export function Snapshots({ instance }: { readonly instance: InstanceResource }) {
  const query = useAnswer('snapshots', instance);
  const [isTaking, setTaking] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const mayAct = useMay('operator');
  return (
    <Panel
      title="Snapshots"
      flush
      tools={
        mayAct && (
          <Button size="xs" onClick={() => setTaking(true)}>
            Take a snapshot …
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {(snapshots) => (
          <Rows
            columns={['Name', 'Taken', 'State', 'After', 'Description']}
            tools
            count={snapshots.length}
            none="None yet."
          >
            {snapshots.map(({ name, createdAt, state, parent, description, current }) => (
              <tr key={name} data-snapshot={name}>
                <th scope="row">
                  {name} {current && <span className="quiet">(current)</span>}
                </th>
                <Cell label="Taken">
                  <Moment at={createdAt} />
                </Cell>
                <Cell label="State">
                  <State of={state} />
                </Cell>
                <Cell label="After">{parent}</Cell>
                <Cell label="Description" kind="wide">
                  {description}
                </Cell>
                <Cell label="Actions" kind="tools">
                  {mayAct && (
                    <Group gap={4} wrap="nowrap" justify="flex-end">
                      <RowButton label="Go back …" onClick={() => setAsked({ kind: 'revert', name })} />
                      <RowButton
                        label="Delete …"
                        danger
                        onClick={() => setAsked({ kind: 'delete-snapshot', name })}
                      />
                    </Group>
                  )}
                </Cell>
              </tr>
            ))}
          </Rows>
        )}
      </Loaded>
      {isTaking && <TakeSnapshot instance={instance} close={() => setTaking(false)} />}
      {asked !== undefined && <Confirm instance={instance} asked={asked} close={() => setAsked(undefined)} />}
    </Panel>
  );
}

function TakeSnapshot({
  instance,
  close,
}: {
  readonly instance: InstanceResource;
  readonly close: () => void;
}) {
  const { begin } = useBegin();
  const { values, field } = useFields({ name: '', description: '' });
  const [memory, setMemory] = useState(false);
  const [quiesce, setQuiesce] = useState(false);
  const isUp = instance.state === 'running' || instance.state === 'paused';
  const send = () => {
    const description = values.description.trim();
    const spec = {
      name: values.name.trim(),
      ...(description === '' ? {} : { description }),
      ...(memory ? { memory } : {}),
      ...(quiesce ? { quiesce } : {}),
    };
    return begin(`Take snapshot ${spec.name} of ${instance.name}`, () => act('snapshot', instance, spec));
  };
  return (
    <FormDialog
      title={`Take a snapshot of ${instance.name}`}
      action="Take"
      fields={['name', 'description']}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          <TextInput label="Name" data-autofocus {...field('name')} error={errorAt('name')} />
          <TextInput label="Description" {...field('description')} error={errorAt('description')} />
          {isUp && (
            <Checkbox
              label="Keep its memory, too"
              description="Going back then finds it running."
              checked={memory}
              onChange={(event) => setMemory(event.currentTarget.checked)}
            />
          )}
          {isUp && (
            <Checkbox
              label="Have the guest hold still"
              description="Its agent writes everything out first."
              checked={quiesce}
              onChange={(event) => setQuiesce(event.currentTarget.checked)}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}

interface ConfirmProps {
  readonly instance: InstanceResource;
  readonly asked: Asked;
  readonly close: () => void;
}

function Confirm({ instance, asked: { kind, name }, close }: ConfirmProps) {
  const { begin } = useBegin();
  const isRevert = kind === 'revert';
  const title = isRevert ? `Go back to ${name}` : `Delete snapshot ${name}`;
  return (
    <FormDialog
      title={`${title}?`}
      action={isRevert ? 'Go back' : 'Delete'}
      danger
      send={() => begin(`${title} of ${instance.name}`, () => act(kind, instance, { name }))}
      close={close}
    >
      {() => (
        <Text size="sm">
          {isRevert
            ? `What ${instance.name} has written since is lost. The snapshot stays.`
            : 'The instance and its other snapshots stay as they are.'}
        </Text>
      )}
    </FormDialog>
  );
}
