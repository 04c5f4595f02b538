import { Text } from '@mantine/core';
import { FormDialog } from './form-dialog.js';

interface Props {
  readonly title: string;
  readonly action: string;
  /** What will become of it. */
  readonly text: string;
  readonly send: () => Promise<unknown>;
  readonly close: () => void;
}

/** Asks before something is lost. */
export function ConfirmDialog({ text, ...props }: Props) {
  return (
    <FormDialog {...props} danger>
      {() => <Text size="sm">{text}</Text>}
    </FormDialog>
  );
}
