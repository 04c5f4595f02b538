import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import type { DialogProps } from '../dialog-props.js';

const DISKS = [
  { value: 'full', label: 'Whole: it depends on nothing' },
  { value: 'thin', label: 'Thin: it goes on sharing the image' },
];

/** A copy of an instance on its host. */
export default function CloneDialog({ instance, close }: DialogProps) {
  const { begin } = useBegin();
  const { values, field } = useFields({ name: '', disks: 'full' });
  const [volumes, setVolumes] = useState(false);
  const isUp = instance.state === 'running';
  const name = values.name.trim();
  const spec = {
    name,
    disks: values.disks === 'thin' ? ('thin' as const) : ('full' as const),
    ...(volumes ? { volumes: 'copy' as const } : {}),
  };
  return (
    <FormDialog
      title={`Clone ${instance.name}`}
      action="Clone"
      fields={['name', 'disks', 'volumes']}
      send={() => begin(`Clone ${instance.name} as ${name}`, () => act('clone', instance, spec))}
      close={close}
    >
      {(errorAt) => (
        <>
          <TextInput
            label="Name of the copy"
            description="It is stopped at first, and has addresses of its own."
            data-autofocus
            {...field('name')}
            error={errorAt('name')}
          />
          <NativeSelect
            label="Disks"
            description={isUp ? 'What runs is copied whole.' : undefined}
            data={isUp ? DISKS.slice(0, 1) : DISKS}
            {...field('disks')}
            error={errorAt('disks')}
          />
          <Checkbox
            label="Copy attached volumes, too"
            checked={volumes}
            onChange={(event) => setVolumes(event.currentTarget.checked)}
            error={errorAt('volumes')}
          />
        </>
      )}
    </FormDialog>
  );
}
