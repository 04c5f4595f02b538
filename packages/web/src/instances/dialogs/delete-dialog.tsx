import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useBegin } from '../../live/notices.js';
import type { DialogProps } from '../dialog-props.js';

/** Deletes an instance, with its disks or without. */
export default function DeleteDialog({ instance, close }: DialogProps) {
  const { begin } = useBegin();
  const [keepDisks, setKeepDisks] = useState(false);
  return (
    <FormDialog
      title={`Delete ${instance.name}?`}
      action="Delete"
      danger
      send={() => begin(`Delete ${instance.name}`, () => act('delete', instance, { keepDisks }))}
      close={close}
    >
      {() => (
        <>
          <Text size="sm">
            {instance.state === 'running' ? 'It is stopped at once. ' : ''}
            Its snapshots and its own disks are deleted; attached volumes stay.
          </Text>
          <Checkbox
            label="Keep its disks"
            checked={keepDisks}
            onChange={(event) => setKeepDisks(event.currentTarget.checked)}
          />
        </>
      )}
    </FormDialog>
  );
}
