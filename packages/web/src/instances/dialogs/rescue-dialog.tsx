import { TextInput } from '@mantine/core';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import type { DialogProps } from '../dialog-props.js';

/** Boots a broken instance from another image, with its own disks beside it. */
export default function RescueDialog({ instance, close }: DialogProps) {
  const { begin } = useBegin();
  const { values, field } = useFields({ image: '' });
  return (
    <FormDialog
      title={`Rescue ${instance.name}`}
      action="Rescue"
      fields={['image']}
      send={() =>
        begin(`Rescue ${instance.name}`, () =>
          act('rescue', instance, { image: { location: values.image.trim() } }),
        )
      }
      close={close}
    >
      {(errorAt) => (
        <TextInput
          label="Rescue image"
          description="A file on the server's machine, or a URL. The instance is stopped, and boots from it."
          data-autofocus
          {...field('image')}
          error={errorAt('image')}
        />
      )}
    </FormDialog>
  );
}
