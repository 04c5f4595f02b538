import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InstanceRequests, InstanceResource } from '@hostelry/server/api';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { Suggested } from '../../forms/suggested.js';
import { typedNumber, useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import { usePools, useVolumes } from '../../live/use-host.js';
import { useMay } from '../../session/use-session.js';
import { Cell } from '../../shown/cell.js';
import { Rows } from '../../shown/rows.js';
import { RowButton } from '../../shown/row-button.js';
import { Panel } from '../../shown/panel.js';

interface Props {
  readonly instance: InstanceResource;
  readonly canChange: boolean;
}

/** The disks of an instance; volumes are attached, extended and detached. */
export function Disks({ instance, canChange }: Props) {
  const { attempt } = useBegin();
  const [isAttaching, setAttaching] = useState(false);
  const [extended, setExtended] = useState<string>();
  const mayChange = useMay('operator') && canChange;
  return (
    <Panel
      title="Disks"
      flush
      tools={
        mayChange && (
          <Button size="xs" variant="default" onClick={() => setAttaching(true)}>
            Attach a volume …
          </Button>
        )
      }
    >
      <Rows columns={['Target', 'Kind', 'Source', 'Format']} tools count={instance.disks.length}>
        {instance.disks.map(({ target, kind, source, format }) => (
          <tr key={target} data-disk={target}>
            <th scope="row">{target}</th>
            <Cell label="Kind">{kind}</Cell>
            <Cell label="Source" kind="wide">
              <code className="break">{source}</code>
            </Cell>
            <Cell label="Format">{format}</Cell>
            <Cell label="Actions" kind="tools">
              {mayChange && (
                <Group gap={4} wrap="nowrap" justify="flex-end">
                  <RowButton label="Extend …" onClick={() => setExtended(target)} />
                  <RowButton
                    label="Detach"
                    danger
                    onClick={() =>
                      void attempt(`Detach ${target} from ${instance.name}`, () =>
                        act('detach-volume', instance, { target }),
                      )
                    }
                  />
                </Group>
              )}
            </Cell>
          </tr>
        ))}
      </Rows>
      {isAttaching && <AttachVolume instance={instance} close={() => setAttaching(false)} />}
      {extended !== undefined && (
        <ExtendVolume instance={instance} target={extended} close={() => setExtended(undefined)} />
      )}
    </Panel>
  );
}

type VolumeSpec = InstanceRequests['attach-volume'];

const SOURCES = [
  { value: 'pool', label: "A volume in one of the host's pools" },
  { value: 'file', label: 'A file of the host' },
  { value: 'block', label: 'A block device of the host' },
];

function AttachVolume({
  instance,
  close,
}: {
  readonly instance: InstanceResource;
  readonly close: () => void;
}) {
  const { begin } = useBegin();
  const { values, field, set } = useFields({
    kind: 'pool',
    pool: 'default',
    name: '',
    path: '',
    format: 'raw',
    bus: '',
  });
  const [readOnly, setReadOnly] = useState(false);
  const isPool = values.kind === 'pool';
  const { data: pools = [] } = usePools(instance.host);
  const isRunning = pools.some(({ name, state }) => name === values.pool && state === 'running');
  const { data: volumes = [] } = useVolumes(instance.host, values.pool, isPool && isRunning);
  const chooseVolume = (name: string): void => {
    const format = volumes.find((each) => each.name === name)?.format;
    set({ name, ...(format === 'raw' || format === 'qcow2' ? { format } : {}) });
  };
  const send = () => {
    const { kind, pool, name, path, format, bus } = values;
    const spec = {
      source: kind === 'pool' ? { kind, pool, name } : { kind, path },
      format,
      ...(bus === '' ? {} : { bus }),
      ...(readOnly ? { readOnly } : {}),
      // The selects offer what the server takes; what was typed it checks.
    } as VolumeSpec;
    return begin(`Attach a volume to ${instance.name}`, () => act('attach-volume', instance, spec));
  };
  return (
    <FormDialog
      title={`Attach a volume to ${instance.name}`}
      action="Attach"
      fields={['source.pool', 'source.name', 'source.path']}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          <NativeSelect label="What" data={SOURCES} {...field('kind')} />
          {isPool ? (
            <>
              <Suggested
                label="Pool"
                known={pools.map(({ name }) => name)}
                {...field('pool')}
                error={errorAt('source.pool')}
              />
              <Suggested
                label="Volume"
                known={volumes.map(({ name }) => name)}
                {...field('name')}
                onChange={(event) => chooseVolume(event.currentTarget.value)}
                error={errorAt('source.name')}
              />
            </>
          ) : (
            <TextInput label="Path on the host" {...field('path')} error={errorAt('source.path')} />
          )}
          <Group grow>
            <NativeSelect label="Format" data={['raw', 'qcow2']} {...field('format')} />
            <NativeSelect
              label="Bus"
              data={[{ value: '', label: 'default' }, 'virtio', 'scsi', 'sata', 'ide', 'usb']}
              {...field('bus')}
            />
          </Group>
          <Checkbox
            label="Read only"
            checked={readOnly}
            onChange={(event) => setReadOnly(event.currentTarget.checked)}
          />
        </>
      )}
    </FormDialog>
  );
}

interface ExtendProps {
  readonly instance: InstanceResource;
  readonly target: string;
  readonly close: () => void;
}

function ExtendVolume({ instance, target, close }: ExtendProps) {
  const { begin } = useBegin();
  const { values, field } = useFields({ sizeGiB: '' });
  const sizeMiB = (typedNumber(values.sizeGiB) ?? Number.NaN) * 1024;
  return (
    <FormDialog
      title={`Extend ${target} of ${instance.name}`}
      action="Extend"
      fields={['sizeMiB']}
      send={() =>
        begin(`Extend ${target} of ${instance.name}`, () =>
          act('extend-volume', instance, { target, sizeMiB }),
        )
      }
      close={close}
    >
      {(errorAt) => (
        <TextInput
          label="New size, GiB"
          description="It never shrinks."
          inputMode="numeric"
          data-autofocus
          {...field('sizeGiB')}
          error={errorAt('sizeMiB')}
        />
      )}
    </FormDialog>
  );
}
