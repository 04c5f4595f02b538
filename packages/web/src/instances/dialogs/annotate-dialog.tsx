import { Textarea, TextInput } from '@mantine/core';
import { act } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { useBegin } from '../../live/notices.js';
import type { DialogProps } from '../dialog-props.js';
import { labelsChange, labelTexts, typedLabels } from '../labels.js';

/** What people write on an instance. */
export default function AnnotateDialog({ instance, close }: DialogProps) {
  const { begin } = useBegin();
  const { title = '', description = '', labels = {} } = instance;
  const { values, field } = useFields({ title, description, labels: labelTexts(instance).join('\n') });
  const send = async (): Promise<void> => {
    const change = {
      ...(values.title === title ? {} : { title: values.title.trim() || null }),
      ...(values.description === description ? {} : { description: values.description.trim() || null }),
      ...optional('labels', labelsChange(labels, typedLabels(values.labels))),
    };
    if (Object.keys(change).length === 0) return;
    await begin(`Annotate ${instance.name}`, () => act('annotate', instance, change));
  };
  return (
    <FormDialog
      title={`Title and labels of ${instance.name}`}
      action="Save"
      fields={['title', 'description', 'labels']}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          <TextInput label="Title" data-autofocus {...field('title')} error={errorAt('title')} />
          <Textarea
            label="Description"
            autosize
            minRows={2}
            maxRows={8}
            {...field('description')}
            error={errorAt('description')}
          />
          <Textarea
            label="Labels"
            description="One in a line, for example team=web."
            autosize
            minRows={2}
            maxRows={8}
            {...field('labels')}
            error={errorAt('labels')}
          />
        </>
      )}
    </FormDialog>
  );
}

function optional<Value extends object>(name: string, value: Value): Record<string, Value> {
  return Object.keys(value).length === 0 ? {} : { [name]: value };
}
