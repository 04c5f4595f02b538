import { NativeSelect, PasswordInput, Text, TextInput } from '@mantine/core';
import type { Role, User } from '@hostelry/server/api';
import { addUser, setRole, setUserPassword } from '../../api/users.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';

const ROLES: readonly { readonly value: Role; readonly label: string }[] = [
  { value: 'viewer', label: 'viewer: sees everything' },
  { value: 'operator', label: 'operator: also acts on instances' },
  { value: 'admin', label: 'admin: also hosts, storage, networks and users' },
];

interface Props {
  /** Called when the server has done it. */
  readonly changed: () => Promise<void>;
  readonly close: () => void;
}

export function AddUser({ isFirst, changed, close }: Props & { readonly isFirst: boolean }) {
  const { values, field } = useFields({ name: '', role: isFirst ? 'admin' : 'viewer', password: '' });
  const send = async (): Promise<void> => {
    await addUser({ name: values.name.trim(), role: values.role as Role, password: values.password });
    await changed();
  };
  return (
    <FormDialog
      title={isFirst ? 'Add the first admin' : 'Add a user'}
      action="Add"
      fields={['name', 'role', 'password']}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          {isFirst && <Text size="sm">From then on everybody logs in: you, too, with this name.</Text>}
          <TextInput
            label="Name"
            autoComplete="off"
            data-autofocus
            {...field('name')}
            error={errorAt('name')}
          />
          {!isFirst && (
            <NativeSelect label="Role" data={[...ROLES]} {...field('role')} error={errorAt('role')} />
          )}
          <PasswordInput
            label="Password"
            description="At least 8 characters."
            autoComplete="new-password"
            {...field('password')}
            error={errorAt('password')}
          />
        </>
      )}
    </FormDialog>
  );
}

interface UserProps extends Props {
  readonly user: User;
}

export function ChangeRole({ user: { name, role }, changed, close }: UserProps) {
  const { values, field } = useFields<{ role: string }>({ role });
  return (
    <FormDialog
      title={`The role of ${name}`}
      action="Change"
      fields={['role']}
      send={() => setRole(name, values.role as Role).then(changed)}
      close={close}
    >
      {(errorAt) => (
        <NativeSelect label="Role" data={[...ROLES]} {...field('role')} error={errorAt('role')} />
      )}
    </FormDialog>
  );
}

export function SetPassword({ user: { name }, changed, close }: UserProps) {
  const { values, field } = useFields({ password: '' });
  return (
    <FormDialog
      title={`A new password for ${name}`}
      action="Set"
      fields={['password']}
      send={() => setUserPassword(name, values.password).then(changed)}
      close={close}
    >
      {(errorAt) => (
        <PasswordInput
          label="Password"
          description="At least 8 characters. The user's sessions end."
          autoComplete="new-password"
          data-autofocus
          {...field('password')}
          error={errorAt('password')}
        />
      )}
    </FormDialog>
  );
}
