import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useBegin } from '../../live/notices.js';
import type { DialogProps } from '../dialog-props.js';

/** Takes over an instance that others made. */
export default function AdoptDialog({ instance, close }: DialogProps) {
  const { begin } = useBegin();
  const [withDisks, setWithDisks] = useState(false);
  return (
    <FormDialog
      title={`Adopt ${instance.name}?`}
      action="Adopt"
      send={() => begin(`Adopt ${instance.name}`, () => act('adopt', instance, { withDisks }))}
      close={close}
    >
      {() => (
        <>
          <Text size="sm">It becomes an instance of Hostelry, and goes on as it was.</Text>
          <Checkbox
            label="With its disks: they are deleted with it"
            checked={withDisks}
            onChange={(event) => setWithDisks(event.currentTarget.checked)}
          />
        </>
      )}
    </FormDialog>
  );
}
