import { Alert, Button, Card, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect } from 'react';
import { logIn } from '../api/session.js';
import { useFields } from '../forms/use-fields.js';
import { useSubmit } from '../forms/use-submit.js';
import { keys } from '../live/keys.js';

/** Asks who it is. What was seen before belongs to another session, and is forgotten. */
export function LoginPage() {
  const client = useQueryClient();
  const { values, field } = useFields({ user: '', password: '' });
  const { busy, errorAt, otherError, submit } = useSubmit();
  useEffect(() => {
    document.title = 'Log in · Hostelry';
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
  }, [client]);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit(async () => client.setQueryData(keys.session, await logIn(values.user, values.password)));
  };
  const error = otherError(['user', 'password']);
  return (
    <main style={{ display: 'grid', minHeight: '100vh', placeItems: 'center', padding: '1rem' }}>
      <Card withBorder padding="xl" w="100%" maw={380}>
        <form onSubmit={onSubmit}>
          <Stack>
            <Title order={1} size="h3">
              Log in to Hostelry
            </Title>
            <TextInput
              label="User"
              autoComplete="username"
              autoFocus
              required
              {...field('user')}
              error={errorAt('user')}
            />
            <PasswordInput
              label="Password"
              autoComplete="current-password"
              required
              {...field('password')}
              error={errorAt('password')}
            />
            {error !== undefined && (
              <Alert color="red" variant="light" role="alert">
                {error}
              </Alert>
            )}
            <Button type="submit" loading={busy}>
              Log in
            </Button>
          </Stack>
        </form>
      </Card>
    </main>
  );
}
