import { Alert, Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CreatedToken, UserToken } from '@hostelry/server/api';
import { createToken, listTokens, revokeToken } from '../../api/users.js';
import { ConfirmDialog } from '../../forms/confirm-dialog.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useFields } from '../../forms/use-fields.js';
import { keys } from '../../live/keys.js';
import { Cell } from '../../shown/cell.js';
import { Copied } from '../../shown/copied.js';
import { Loaded } from '../../shown/loaded.js';
import { Moment } from '../../shown/moment.js';
import { Panel } from '../../shown/panel.js';
import { RowButton } from '../../shown/row-button.js';
import { Rows } from '../../shown/rows.js';

const DAY_MS = 24 * 3600 * 1000;

/** The tokens of who is logged in; the secret of a new one is shown until the page is left. */
export function Tokens() {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: keys.tokens,
    queryFn: ({ signal }) => listTokens(signal),
    // Tokens have no events.
    refetchOnMount: 'always',
  });
  const [isCreating, setCreating] = useState(false);
  const [created, setCreated] = useState<CreatedToken>();
  const [revoked, setRevoked] = useState<UserToken>();
  const refresh = () => client.invalidateQueries({ queryKey: keys.tokens });
  return (
    <Stack>
      {created !== undefined && (
        <Alert
          color="teal"
          variant="light"
          title={`Token ${created.name}: copy it now, it is not shown again`}
          withCloseButton
          closeButtonLabel="Dismiss"
          onClose={() => setCreated(undefined)}
        >
          <Copied label="Token" text={created.secret} />
        </Alert>
      )}
      <Panel
        title="Tokens"
        flush
        tools={
          <Button size="xs" variant="default" onClick={() => setCreating(true)}>
            Create a token …
          </Button>
        }
      >
        <Loaded query={query}>
          {(tokens) => (
            <Rows
              columns={['Name', 'Created', 'Used', 'Expires']}
              tools
              count={tokens.length}
              none="None. Commands and scripts log in with them."
            >
              {tokens.map((token) => (
                <TokenRow key={token.id} token={token} revoke={() => setRevoked(token)} />
              ))}
            </Rows>
          )}
        </Loaded>
      </Panel>
      {isCreating && (
        <CreateToken
          created={async (token) => {
            setCreated(token);
            await refresh();
          }}
          close={() => setCreating(false)}
        />
      )}
      {revoked !== undefined && (
        <ConfirmDialog
          title={`Revoke token ${revoked.name}?`}
          action="Revoke"
          text="What uses it can do nothing any more."
          send={() => revokeToken(revoked.id).then(refresh)}
          close={() => setRevoked(undefined)}
        />
      )}
    </Stack>
  );
}

function TokenRow({ token, revoke }: { readonly token: UserToken; readonly revoke: () => void }) {
  const { name, createdAt, usedAt, expiresAt } = token;
  return (
    <tr data-token={name}>
      <th scope="row">{name}</th>
      <Cell label="Created">
        <Moment at={createdAt} />
      </Cell>
      <Cell label="Used">{usedAt === undefined ? 'never' : <Moment at={usedAt} />}</Cell>
      <Cell label="Expires">{expiresAt === undefined ? 'never' : <Moment at={expiresAt} />}</Cell>
      <Cell label="Actions" kind="tools">
        <RowButton label="Revoke …" danger onClick={revoke} />
      </Cell>
    </tr>
  );
}

interface CreateProps {
  readonly created: (token: CreatedToken) => Promise<void>;
  readonly close: () => void;
}

function CreateToken({ created, close }: CreateProps) {
  const { values, field } = useFields({ name: '', days: '90' });
  const send = async (): Promise<void> => {
    const days = Number(values.days);
    const expires = days === 0 ? {} : { expiresAt: Date.now() + days * DAY_MS };
    await created(await createToken({ name: values.name.trim(), ...expires }));
  };
  return (
    <FormDialog
      title="Create a token"
      action="Create"
      fields={['name', 'expiresAt']}
      send={send}
      close={close}
    >
      {(errorAt) => (
        <>
          <TextInput
            label="Name"
            description="What it is for, for example backup."
            data-autofocus
            {...field('name')}
            error={errorAt('name')}
          />
          <NativeSelect
            label="Expires"
            data={[
              { value: '7', label: 'after 7 days' },
              { value: '30', label: 'after 30 days' },
              { value: '90', label: 'after 90 days' },
              { value: '365', label: 'after a year' },
              { value: '0', label: 'never' },
            ]}
            {...field('days')}
            error={errorAt('expiresAt')}
          />
        </>
      )}
    </FormDialog>
  );
}
