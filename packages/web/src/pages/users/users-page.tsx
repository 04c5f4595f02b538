import { Alert, Button, Card } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { User } from '@hostelry/server/api';
import { listUsers, removeUser } from '../../api/users.js';
import { ConfirmDialog } from '../../forms/confirm-dialog.js';
import { keys } from '../../live/keys.js';
import { useMay, useSession } from '../../session/use-session.js';
import { Page } from '../../shell/page.js';
import { Cell } from '../../shown/cell.js';
import { Loaded } from '../../shown/loaded.js';
import { Moment } from '../../shown/moment.js';
import { RowMenu } from '../../shown/row-menu.js';
import { Rows } from '../../shown/rows.js';
import { AddUser, ChangeRole, SetPassword } from './user-dialogs.js';

type Asked = 'add' | { readonly what: 'role' | 'password' | 'remove'; readonly user: User };

/** Who may use the server; for admins. */
export default function UsersPage() {
  const mayManage = useMay('admin');
  return mayManage ? <Users /> : <Page title="Users">Only an admin sees the users.</Page>;
}

function Users() {
  const client = useQueryClient();
  const { data: session } = useSession();
  const query = useQuery({
    queryKey: keys.users,
    queryFn: ({ signal }) => listUsers(signal),
    // Users have no events.
    refetchOnMount: 'always',
  });
  const [asked, setAsked] = useState<Asked>();
  const close = (): void => setAsked(undefined);
  // With the first user a log-in begins to be needed, and changes of one's own may end it.
  const changed = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: keys.session });
    await client.invalidateQueries({ queryKey: keys.users });
  };
  const isFirst = session?.user === null;
  return (
    <Page
      title="Users"
      tools={
        <Button onClick={() => setAsked('add')}>{isFirst ? 'Add the first admin …' : 'Add a user …'}</Button>
      }
    >
      {isFirst && (
        <Alert color="orange" variant="light" title="Nobody needs to log in">
          Whoever reaches this server on its own machine may do everything. Add the first admin: from then on
          everybody logs in.
        </Alert>
      )}
      <Card withBorder padding={0}>
        <Loaded query={query}>
          {(users) => (
            <Rows columns={['Name', 'Role', 'Since']} tools count={users.length} none="No users yet.">
              {users.map((user) => (
                <tr key={user.name} data-user={user.name}>
                  <th scope="row">
                    {user.name}
                    {user.name === session?.user && <span className="quiet"> (you)</span>}
                  </th>
                  <Cell label="Role">{user.role}</Cell>
                  <Cell label="Since">
                    <Moment at={user.createdAt} />
                  </Cell>
                  <Cell label="Actions" kind="tools">
                    <RowMenu
                      of={user.name}
                      actions={[
                        { label: 'Change the role …', run: () => setAsked({ what: 'role', user }) },
                        { label: 'Set the password …', run: () => setAsked({ what: 'password', user }) },
                        { label: 'Remove …', danger: true, run: () => setAsked({ what: 'remove', user }) },
                      ]}
                    />
                  </Cell>
                </tr>
              ))}
            </Rows>
          )}
        </Loaded>
      </Card>
      {asked === 'add' && <AddUser isFirst={isFirst} changed={changed} close={close} />}
      {typeof asked === 'object' && <Dialog {...asked} changed={changed} close={close} />}
    </Page>
  );
}

interface DialogProps {
  readonly what: 'role' | 'password' | 'remove';
  readonly user: User;
  readonly changed: () => Promise<void>;
  readonly close: () => void;
}

function Dialog({ what, user, changed, close }: DialogProps) {
  if (what === 'role') return <ChangeRole user={user} changed={changed} close={close} />;
  if (what === 'password') return <SetPassword user={user} changed={changed} close={close} />;
  return (
    <ConfirmDialog
      title={`Remove ${user.name}?`}
      action="Remove"
      text="The user's sessions end, and all tokens of the user are revoked."
      send={() => removeUser(user.name).then(changed)}
      close={close}
    />
  );
}
