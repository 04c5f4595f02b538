import { Checkbox, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { move } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import { useFacets, useHosts } from '../../live/use-live.js';
import type { DialogProps } from '../dialog-props.js';

/** Moves an instance to another host; its operation's page then shows how far it is. */
export default function MoveDialog({ instance, close }: DialogProps) {
  const { begin } = useBegin();
  const [, navigate] = useLocation();
  const { data: hosts = [] } = useHosts();
  const facets = useFacets().get(instance.host);
  const isUp = instance.state === 'running' || instance.state === 'paused';
  const canLive = isUp && facets?.has('liveMigration') === true;
  const canCold = facets?.has('coldMigration') === true;
  const [isLive, setLive] = useState(canLive);
  const { values, field } = useFields({ to: '' });
  const others = hosts.filter(({ name, state }) => name !== instance.host && state === 'connected');
  const send = async (): Promise<void> => {
    const request = { ...(values.to === '' ? {} : { to: values.to }), live: isLive };
    const operation = await begin(`Move ${instance.name}`, () => move(instance, request));
    navigate(`/operations/${operation.id}`);
  };
  return (
    <FormDialog title={`Move ${instance.name}`} action="Move" fields={['to']} send={send} close={close}>
      {(errorAt) => (
        <>
          <NativeSelect
            label="To"
            data={[
              { value: '', label: 'The host that has the most room' },
              ...others.map(({ name, maintenance }) => ({
                value: name,
                label: maintenance === undefined ? name : `${name} (in maintenance)`,
              })),
            ]}
            {...field('to')}
            error={errorAt('to')}
          />
          {canLive && canCold && (
            <Checkbox
              label="While it runs"
              description="Otherwise it is stopped, moved, and started again."
              checked={isLive}
              onChange={(event) => setLive(event.currentTarget.checked)}
            />
          )}
          {isUp && canCold && !canLive && <Text size="sm">It is stopped, moved, and started again.</Text>}
        </>
      )}
    </FormDialog>
  );
}
