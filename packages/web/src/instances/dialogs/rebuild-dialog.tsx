import { Text, TextInput } from '@mantine/core';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { Suggested } from '../../forms/suggested.js';
import { typedNumber, useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import { useImages } from '../../live/use-host.js';
import { importedNames } from '../imported-names.js';
import type { DialogProps } from '../dialog-props.js';

/** Makes the root disk anew. */
export default function RebuildDialog({ instance, close }: DialogProps) {
  const { begin } = useBegin();
  const { values, field } = useFields({ image: '', sizeGiB: '' });
  const { data: images = [] } = useImages(instance.host);
  const send = () => {
    const location = values.image.trim();
    const size = typedNumber(values.sizeGiB);
    const spec = {
      ...(location === '' ? {} : { image: { location } }),
      ...(size === undefined ? {} : { sizeMiB: size * 1024 }),
    };
    return begin(`Rebuild ${instance.name}`, () => act('rebuild', instance, { spec }));
  };
  return (
    <FormDialog
      title={`Rebuild ${instance.name}?`}
      action="Rebuild"
      danger
      fields={['image', 'sizeMiB']}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          <Text size="sm">
            Its root disk is made anew, and what was on it is lost. Name, addresses and volumes stay.
          </Text>
          <Suggested
            label="Image"
            description="Empty: the image that it was made of."
            known={importedNames(images)}
            {...field('image')}
            error={errorAt('image')}
          />
          <TextInput
            label="Root disk, GiB"
            description="Empty: as large as it is."
            inputMode="numeric"
            {...field('sizeGiB')}
            error={errorAt('sizeMiB')}
          />
        </>
      )}
    </FormDialog>
  );
}
