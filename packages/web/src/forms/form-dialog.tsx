import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode } from 'react';
import { useSubmit } from './use-submit.js';

interface Props {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly danger?: boolean;
  /** The fields, as the server names them, that show their own errors. */
  readonly fields?: readonly string[];
  /** Rejects with why it was refused; the dialog then stays open. */
  readonly send: () => Promise<unknown>;
  readonly close: () => void;
  readonly children: (errorAt: (field: string) => string | undefined) => ReactNode;
}

/** A form over the page, shown for as long as it is rendered. */
export function FormDialog({ title, action, danger = false, fields = [], send, close, children }: Props) {
  const { busy, errorAt, otherError, submit } = useSubmit();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit(send).then((accepted) => accepted && close());
  };
  const error = otherError(fields);
  return (
    <Modal opened onClose={close} title={title} centered closeButtonProps={{ 'aria-label': 'Close' }}>
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="sm">
          {children(errorAt)}
          {error !== undefined && (
            <Alert color="red" variant="light" role="alert">
              {error}
            </Alert>
          )}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={busy} {...(danger ? { color: 'red' } : {})}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
