import { Checkbox, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PoolInfo } from '@hostelry/server/api';
import { createPool, deletePool } from '../../api/storage.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useRefreshHost } from '../../live/use-host.js';

interface CreateProps {
  readonly host: string;
  readonly close: () => void;
}

/** A pool that is a folder; others are made by the command line and the API. */
export function CreatePool({ host, close }: CreateProps) {
  const refresh = useRefreshHost(host);
  const { values, field } = useFields({ name: '', path: '' });
  const [autostart, setAutostart] = useState(true);
  const send = async (): Promise<void> => {
    await createPool(host, {
      ...{ type: 'dir', name: values.name.trim(), path: values.path.trim() },
      autostart,
    });
    await refresh();
  };
  return (
    <FormDialog title="Create a pool" action="Create" fields={['name', 'path']} send={send} close={close}>
      {(errorAt) => (
        <>
          <TextInput label="Name" data-autofocus {...field('name')} error={errorAt('name')} />
          <TextInput
            label="Folder of the host"
            description="It is made where it is not there."
            placeholder="/srv/volumes"
            {...field('path')}
            error={errorAt('path')}
          />
          <Checkbox
            label="Start it with the host"
            checked={autostart}
            onChange={(event) => setAutostart(event.currentTarget.checked)}
          />
        </>
      )}
    </FormDialog>
  );
}

interface DeleteProps extends CreateProps {
  readonly pool: PoolInfo;
}

export function DeletePool({ host, pool: { name }, close }: DeleteProps) {
  const refresh = useRefreshHost(host);
  const [contents, setContents] = useState(false);
  const send = async (): Promise<void> => {
    await deletePool(host, name, contents);
    await refresh();
  };
  return (
    <FormDialog title={`Delete pool ${name}?`} action="Delete" danger send={send} close={close}>
      {() => (
        <>
          <Text size="sm">
            {contents
              ? 'The host forgets it, and its volumes and its folder are removed.'
              : 'The host forgets it. Its volumes stay where they are.'}
          </Text>
          <Checkbox
            label="Remove its volumes, too"
            checked={contents}
            onChange={(event) => setContents(event.currentTarget.checked)}
          />
        </>
      )}
    </FormDialog>
  );
}
