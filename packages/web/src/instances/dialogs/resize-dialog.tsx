import { NativeSelect, TextInput } from '@mantine/core';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { typedNumber, useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import type { DialogProps } from '../dialog-props.js';

/** Another number of processors, more or less memory, a larger root disk. */
export default function ResizeDialog({ instance, close }: DialogProps) {
  const { begin } = useBegin();
  const { values, field } = useFields({
    vcpus: String(instance.vcpus),
    memoryMiB: String(instance.memoryMiB),
    rootDiskGiB: '',
    mode: 'restart',
  });
  const send = () => {
    const [vcpus, memoryMiB, disk] = [values.vcpus, values.memoryMiB, values.rootDiskGiB].map(typedNumber);
    const size = {
      ...(vcpus === undefined || vcpus === instance.vcpus ? {} : { vcpus }),
      ...(memoryMiB === undefined || memoryMiB === instance.memoryMiB ? {} : { memoryMiB }),
      ...(disk === undefined ? {} : { rootDiskMiB: disk * 1024 }),
    };
    const mode = values.mode === 'live' ? 'live' : 'restart';
    return begin(`Resize ${instance.name}`, () => act('resize', instance, { size, mode }));
  };
  return (
    <FormDialog
      title={`Resize ${instance.name}`}
      action="Resize"
      fields={['vcpus', 'memoryMiB', 'rootDiskMiB']}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          <TextInput label="Processors" inputMode="numeric" {...field('vcpus')} error={errorAt('vcpus')} />
          <TextInput
            label="Memory, MiB"
            inputMode="numeric"
            {...field('memoryMiB')}
            error={errorAt('memoryMiB')}
          />
          <TextInput
            label="Root disk, GiB"
            description="It never shrinks. Empty: as it is."
            inputMode="numeric"
            {...field('rootDiskGiB')}
            error={errorAt('rootDiskMiB')}
          />
          {instance.state === 'running' && (
            <NativeSelect
              label="How"
              data={[
                { value: 'restart', label: 'Stop it, and start it again' },
                { value: 'live', label: 'While it runs' },
              ]}
              {...field('mode')}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
