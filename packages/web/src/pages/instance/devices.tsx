import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InstanceRequests, InstanceResource } from '@hostelry/server/api';
import { type HostDevice, listHostDevices } from '../../api/hosts.js';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { keys } from '../../live/keys.js';
import { useBegin } from '../../live/notices.js';
import { useAnswer } from '../../live/use-live.js';
import { useMay } from '../../session/use-session.js';
import { Cell } from '../../shown/cell.js';
import { Loaded } from '../../shown/loaded.js';
import { Rows } from '../../shown/rows.js';
import { RowButton } from '../../shown/row-button.js';
import { Panel } from '../../shown/panel.js';

/** Every other device of an instance. */
export function Devices({ instance }: { readonly instance: InstanceResource }) {
  const { attempt } = useBegin();
  const query = useAnswer('devices', instance);
  const [isAttaching, setAttaching] = useState(false);
  const mayChange = useMay('operator');
  return (
    <Panel
      title="Other devices"
      flush
      tools={
        mayChange && (
          <Button size="xs" variant="default" onClick={() => setAttaching(true)}>
            Attach a device …
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {(devices) => (
          <Rows columns={['Device', 'Kind']} tools count={devices.length}>
            {devices.map(({ id, kind, summary, removable }) => (
              <tr key={id} data-device={id}>
                <th scope="row">{summary}</th>
                <Cell label="Kind">{kind}</Cell>
                <Cell label="Actions" kind="tools">
                  {mayChange && removable && (
                    <RowButton
                      label="Detach"
                      danger
                      onClick={() =>
                        void attempt(`Detach ${summary} from ${instance.name}`, () =>
                          act('detach-device', instance, { id }),
                        )
                      }
                    />
                  )}
                </Cell>
              </tr>
            ))}
          </Rows>
        )}
      </Loaded>
      {isAttaching && <AttachDevice instance={instance} close={() => setAttaching(false)} />}
    </Panel>
  );
}

type DeviceSpec = InstanceRequests['attach-device'];

/** Devices that no host has to have. */
const OF_NO_HOST: readonly { readonly label: string; readonly spec: DeviceSpec }[] = [
  { label: 'A source of random numbers', spec: { kind: 'random' } },
  { label: 'A watchdog that resets the guest', spec: { kind: 'watchdog', action: 'reset' } },
  { label: 'A watchdog that powers the guest off', spec: { kind: 'watchdog', action: 'power-off' } },
];

function AttachDevice({
  instance,
  close,
}: {
  readonly instance: InstanceResource;
  readonly close: () => void;
}) {
  const { begin } = useBegin();
  const { data = [] } = useQuery({
    queryKey: keys.hostDevices(instance.host),
    queryFn: ({ signal }) => listHostDevices(instance.host, signal),
  });
  const { values, field } = useFields({ choice: '0' });
  const choices = [...OF_NO_HOST, ...data.filter(({ usedBy }) => usedBy === undefined).map(ofHost)];
  const send = async (): Promise<void> => {
    const spec = choices[Number(values.choice)]?.spec;
    if (spec === undefined) throw new Error('That device is not free any more');
    await begin(`Attach a device to ${instance.name}`, () => act('attach-device', instance, spec));
  };
  return (
    <FormDialog title={`Attach a device to ${instance.name}`} action="Attach" send={send} close={close}>
      {() => (
        <NativeSelect
          label="Device"
          data={choices.map(({ label }, index) => ({ value: String(index), label }))}
          {...field('choice')}
        />
      )}
    </FormDialog>
  );
}

function ofHost({ spec, summary }: HostDevice): { label: string; spec: DeviceSpec } {
  return { label: `${summary} (${spec.kind} of the host)`, spec };
}
