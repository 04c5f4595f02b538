import { Anchor, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PoolVolumeInfo, PoolVolumeSpec } from '@hostelry/server/api';
import { createVolume, deleteVolume, volumeContentPath } from '../../api/storage.js';
import { ConfirmDialog } from '../../forms/confirm-dialog.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { UploadDialog } from '../../forms/upload-dialog.js';
import { typedNumber, useFields } from '../../forms/use-fields.js';
import { useRefreshHost, useVolumes } from '../../live/use-host.js';
import { useMay } from '../../session/use-session.js';
import { Cell } from '../../shown/cell.js';
import { Loaded } from '../../shown/loaded.js';
import { Panel } from '../../shown/panel.js';
import { showMiB } from '../../shown/quantities.js';
import { RowButton } from '../../shown/row-button.js';
import { Rows } from '../../shown/rows.js';
import { UsedBy } from '../../shown/used-by.js';

interface Props {
  readonly host: string;
  readonly pool: string;
}

type Dialog = 'create' | 'upload' | PoolVolumeInfo;

/** The volumes of a pool, and who uses them. */
export function Volumes({ host, pool }: Props) {
  const query = useVolumes(host, pool);
  const refresh = useRefreshHost(host);
  const [dialog, setDialog] = useState<Dialog>();
  const mayManage = useMay('admin');
  const close = (): void => setDialog(undefined);
  return (
    <Panel
      title={`Volumes of ${pool}`}
      flush
      tools={
        mayManage && (
          <>
            <Button size="xs" variant="default" onClick={() => setDialog('upload')}>
              Upload …
            </Button>
            <Button size="xs" variant="default" onClick={() => setDialog('create')}>
              Create a volume …
            </Button>
          </>
        )
      }
    >
      <Loaded query={query}>
        {(volumes) => (
          <Rows columns={['Name', 'Format', '#Size', '#Takes', 'Used by']} tools count={volumes.length}>
            {volumes.map((volume) => (
              <VolumeRow key={volume.name} host={host} volume={volume} remove={() => setDialog(volume)} />
            ))}
          </Rows>
        )}
      </Loaded>
      {dialog === 'create' && <CreateVolume host={host} pool={pool} close={close} />}
      {dialog === 'upload' && (
        <UploadDialog
          title={`Upload a file into ${pool}`}
          hint="A volume is made of its bytes: a disk image, or anything else."
          path={(name) => volumeContentPath(host, { pool, name })}
          done={refresh}
          close={close}
        />
      )}
      {typeof dialog === 'object' && (
        <ConfirmDialog
          title={`Delete volume ${dialog.name}?`}
          action="Delete"
          text="What is on it is lost."
          send={() => deleteVolume(host, dialog).then(refresh)}
          close={close}
        />
      )}
    </Panel>
  );
}

interface RowProps {
  readonly host: string;
  readonly volume: PoolVolumeInfo;
  readonly remove: () => void;
}

function VolumeRow({ host, volume, remove }: RowProps) {
  const mayManage = useMay('admin');
  const mayRead = useMay('operator');
  const { name, kind, format, capacityMiB, allocationMiB, usedBy, path } = volume;
  const hasBytes = kind === 'file' || kind === 'block';
  return (
    <tr data-volume={name}>
      <th scope="row" title={path}>
        {name}
      </th>
      <Cell label="Format">{format ?? kind}</Cell>
      <Cell label="Size" kind="number">
        {showMiB(capacityMiB)}
      </Cell>
      <Cell label="Takes" kind="number">
        {showMiB(allocationMiB)}
      </Cell>
      <Cell label="Used by">{usedBy.length > 0 && <UsedBy users={usedBy} />}</Cell>
      <Cell label="Actions" kind="tools">
        <Group gap={4} wrap="nowrap" justify="flex-end">
          {mayRead && hasBytes && (
            <Anchor size="xs" px={6} href={volumeContentPath(host, volume)} download={name}>
              Download
            </Anchor>
          )}
          {mayManage && <RowButton label="Delete …" danger onClick={remove} />}
        </Group>
      </Cell>
    </tr>
  );
}

interface CreateProps extends Props {
  readonly close: () => void;
}

function CreateVolume({ host, pool, close }: CreateProps) {
  const refresh = useRefreshHost(host);
  const { values, field } = useFields({ name: '', sizeGiB: '', format: 'qcow2' });
  const send = async (): Promise<void> => {
    const size = typedNumber(values.sizeGiB);
    const spec = {
      name: values.name.trim(),
      format: values.format as NonNullable<PoolVolumeSpec['format']>,
      ...(size === undefined ? {} : { sizeMiB: Math.round(size * 1024) }),
    };
    await createVolume(host, pool, spec);
    await refresh();
  };
  return (
    <FormDialog
      title={`Create a volume in ${pool}`}
      action="Create"
      fields={['name', 'sizeMiB', 'format']}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          <TextInput label="Name" data-autofocus {...field('name')} error={errorAt('name')} />
          <Group grow align="flex-start">
            <TextInput
              label="Size, GiB"
              inputMode="decimal"
              {...field('sizeGiB')}
              error={errorAt('sizeMiB')}
            />
            <NativeSelect
              label="Format"
              data={['qcow2', 'raw']}
              {...field('format')}
              error={errorAt('format')}
            />
          </Group>
        </>
      )}
    </FormDialog>
  );
}
