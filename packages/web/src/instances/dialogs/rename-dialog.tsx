import { TextInput } from '@mantine/core';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import type { DialogProps } from '../dialog-props.js';

export default function RenameDialog({ instance, close }: DialogProps) {
  const { begin } = useBegin();
  const { values, field } = useFields({ name: instance.name });
  const name = values.name.trim();
  return (
    <FormDialog
      title={`Rename ${instance.name}`}
      action="Rename"
      fields={['name']}
      send={() => begin(`Rename ${instance.name} to ${name}`, () => act('rename', instance, { name }))}
      close={close}
    >
      {(errorAt) => <TextInput label="Name" data-autofocus {...field('name')} error={errorAt('name')} />}
    </FormDialog>
  );
}
