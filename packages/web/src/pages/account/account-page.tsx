import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { changePassword } from '../../api/users.js';
import { useFields } from '../../forms/use-fields.js';
import { useSubmit } from '../../forms/use-submit.js';
import { useSession } from '../../session/use-session.js';
import { Page } from '../../shell/page.js';
import { Panel } from '../../shown/panel.js';
import { Tokens } from './tokens.js';

/** What a user has of one's own: the password and the tokens. */
export default function AccountPage() {
  const { data: session } = useSession();
  if (session?.user == null) {
    return (
      <Page title="Account">
        <Text>Nobody needs to log in here, so there are no passwords and no tokens.</Text>
      </Page>
    );
  }
  return (
    <Page title={session.user} beside={<Text c="dimmed">{session.role}</Text>}>
      <Tokens />
      <OwnPassword user={session.user} />
    </Page>
  );
}

const EMPTY = { old: '', password: '' };

function OwnPassword({ user }: { readonly user: string }) {
  const { values, field, set } = useFields(EMPTY);
  const { busy, errorAt, otherError, submit } = useSubmit();
  const [isDone, setDone] = useState(false);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setDone(false);
    void submit(() => changePassword({ old: values.old, password: values.password })).then((accepted) => {
      if (!accepted) return;
      set(EMPTY);
      setDone(true);
    });
  };
  const error = otherError(['old', 'password']);
  return (
    <Panel title="Password">
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="sm" maw={420}>
          {/* Says to password managers whose it is. */}
          <input type="hidden" autoComplete="username" value={user} readOnly />
          <PasswordInput
            label="Old password"
            autoComplete="current-password"
            {...field('old')}
            error={errorAt('old')}
          />
          <PasswordInput
            label="New password"
            description="At least 8 characters."
            autoComplete="new-password"
            {...field('password')}
            error={errorAt('password')}
          />
          {error !== undefined && (
            <Alert color="red" variant="light" role="alert">
              {error}
            </Alert>
          )}
          <Group>
            <Button type="submit" variant="default" loading={busy}>
              Change
            </Button>
            {isDone && <span role="status">Changed.</span>}
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
