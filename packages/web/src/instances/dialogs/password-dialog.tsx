import { PasswordInput, TextInput } from '@mantine/core';
import { setPassword } from '../../api/instances.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import type { DialogProps } from '../dialog-props.js';

/** Gives a user of the guest a password, through the agent in it. */
export default function PasswordDialog({ instance, close }: DialogProps) {
  const { values, field } = useFields({ user: 'root', password: '' });
  return (
    <FormDialog
      title={`Set a password in ${instance.name}`}
      action="Set"
      fields={['user', 'password']}
      send={() => setPassword(instance, values)}
      close={close}
    >
      {(errorAt) => (
        <>
          <TextInput label="User of the guest" {...field('user')} error={errorAt('user')} />
          <PasswordInput
            label="Password"
            description="Given through the agent in the guest."
            autoComplete="new-password"
            {...field('password')}
            error={errorAt('password')}
          />
        </>
      )}
    </FormDialog>
  );
}
