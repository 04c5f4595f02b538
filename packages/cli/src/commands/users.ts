import { type Role, type User } from '@hostelry/server/api';
import { type CommandContext, serverOf } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printList, type View, write } from '../output.js';
import { readNewPassword, readPasswords } from '../password-prompt.js';
import { showMoment } from '../quantities.js';

export interface PasswordOption {
  readonly passwordStdin?: boolean;
}

const USERS: View<User> = {
  columns: [
    { heading: 'NAME', show: (each) => each.name },
    { heading: 'ROLE', show: (each) => each.role },
    { heading: 'CREATED', show: (each) => showMoment(each.createdAt) },
  ],
  name: (each) => each.name,
};

/** `hostelry user list`: who may use the server. */
export async function listUsers(context: CommandContext): Promise<void> {
  serverOf(context);
  await context.withApi(async (api) =>
    printList(context.io, context.settings.format, await api.users.list(), USERS),
  );
}

/** `hostelry user add`: the first one must be an admin, and from then on everybody has to log in. */
export async function addUser(
  context: CommandContext,
  name: string,
  { role, passwordStdin }: PasswordOption & { readonly role?: string },
): Promise<void> {
  serverOf(context);
  if (role === undefined) {
    throw new CommandError(ExitCode.USAGE, 'Give --role: viewer, operator or admin');
  }
  const password = await readNewPassword(context.io, `Password for ${name}: `, passwordStdin === true);
  // The server says which roles there are.
  const user = { name, role: role as Role, password };
  const added = await context.withApi((api) => api.users.add(user));
  await printChanged(context, added);
}

/** `hostelry user remove`: with all tokens and sessions. */
export async function removeUser(context: CommandContext, name: string): Promise<void> {
  serverOf(context);
  await context.withApi((api) => api.users.remove(name));
  await write(context.io, `${name}\n`);
}

/** `hostelry user role`: gives a user another role. */
export async function setRole(context: CommandContext, name: string, role: string): Promise<void> {
  serverOf(context);
  await printChanged(context, await context.withApi((api) => api.users.setRole(name, role as Role)));
}

/** `hostelry user password`: another user's, or without a name the own one, for which the old one is asked. */
export async function setPassword(
  context: CommandContext,
  name: string | undefined,
  { passwordStdin }: PasswordOption,
): Promise<void> {
  serverOf(context);
  const { io } = context;
  const fromStdin = passwordStdin === true;
  if (name !== undefined) {
    const password = await readNewPassword(io, `New password for ${name}: `, fromStdin);
    return context.withApi((api) => api.users.setPassword(name, password));
  }
  const questions = ['Old password: ', 'New password: ', ...(fromStdin ? [] : ['Again: '])];
  const [old = '', password = '', again = password] = await readPasswords(io, questions, fromStdin);
  if (again !== password) throw new CommandError(ExitCode.USAGE, 'The two passwords are not the same');
  await context.withApi((api) => api.users.changePassword({ old, password }));
}

async function printChanged({ io, settings }: CommandContext, user: User): Promise<void> {
  if (settings.format === 'table') return write(io, `${user.name}\n`);
  await printList(io, settings.format, [user], USERS);
}
