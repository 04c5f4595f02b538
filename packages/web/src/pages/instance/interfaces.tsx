import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InstanceRequests, InstanceResource } from '@hostelry/server/api';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { Suggested } from '../../forms/suggested.js';
import { useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import { useNetworks } from '../../live/use-host.js';
import { useMay } from '../../session/use-session.js';
import { Cell } from '../../shown/cell.js';
import { Rows } from '../../shown/rows.js';
import { RowButton } from '../../shown/row-button.js';
import { Panel } from '../../shown/panel.js';

interface Props {
  readonly instance: InstanceResource;
  readonly canChange: boolean;
}

/** The network interfaces of an instance. */
export function Interfaces({ instance, canChange }: Props) {
  const { attempt } = useBegin();
  const [isAttaching, setAttaching] = useState(false);
  const mayChange = useMay('operator') && canChange;
  return (
    <Panel
      title="Network interfaces"
      flush
      tools={
        mayChange && (
          <Button size="xs" variant="default" onClick={() => setAttaching(true)}>
            Attach an interface …
          </Button>
        )
      }
    >
      <Rows columns={['Address', 'Kind', 'Connected to', 'Model']} tools count={instance.interfaces.length}>
        {instance.interfaces.map(({ mac, kind, source, model }, index) => (
          <tr key={mac ?? index} data-interface={mac}>
            <th scope="row">
              <code>{mac ?? 'none'}</code>
            </th>
            <Cell label="Kind">{kind}</Cell>
            <Cell label="Connected to">{source}</Cell>
            <Cell label="Model">{model}</Cell>
            <Cell label="Actions" kind="tools">
              {mayChange && mac !== undefined && (
                <RowButton
                  label="Detach"
                  danger
                  onClick={() =>
                    void attempt(`Detach ${mac} from ${instance.name}`, () =>
                      act('detach-interface', instance, { mac }),
                    )
                  }
                />
              )}
            </Cell>
          </tr>
        ))}
      </Rows>
      {isAttaching && <AttachInterface instance={instance} close={() => setAttaching(false)} />}
    </Panel>
  );
}

function AttachInterface({
  instance,
  close,
}: {
  readonly instance: InstanceResource;
  readonly close: () => void;
}) {
  const { begin } = useBegin();
  const { values, field } = useFields({ kind: 'network', name: 'default', mac: '' });
  const { data: networks = [] } = useNetworks(instance.host);
  const { kind, name, mac } = values;
  const place = kind === 'network' ? 'network' : 'bridge';
  const send = () => {
    const spec = { [place]: name, ...(mac.trim() === '' ? {} : { mac: mac.trim() }) };
    return begin(`Attach an interface to ${instance.name}`, () =>
      act('attach-interface', instance, spec as InstanceRequests['attach-interface']),
    );
  };
  return (
    <FormDialog
      title={`Attach an interface to ${instance.name}`}
      action="Attach"
      fields={[place, 'mac']}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          <NativeSelect
            label="Connect to"
            data={[
              { value: 'network', label: 'A network of the host' },
              { value: 'bridge', label: 'A bridge of the host' },
            ]}
            {...field('kind')}
          />
          <Suggested
            label="Name"
            known={place === 'network' ? networks.map(({ name: known }) => known) : []}
            {...field('name')}
            error={errorAt(place)}
          />
          <TextInput
            label="MAC address"
            description="Empty: one is chosen."
            {...field('mac')}
            error={errorAt('mac')}
          />
        </>
      )}
    </FormDialog>
  );
}
