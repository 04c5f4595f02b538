import { type UserToken } from '@hostelry/server/api';
import { type CommandContext, serverOf } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printList, type View, write } from '../output.js';
import { parseDuration, showMoment } from '../quantities.js';

const TOKENS: View<UserToken> = {
  columns: [
    { heading: 'ID', show: (each) => each.id },
    { heading: 'NAME', show: (each) => each.name },
    { heading: 'CREATED', show: (each) => showMoment(each.createdAt) },
    { heading: 'USED', show: ({ usedAt }) => (usedAt === undefined ? '-' : showMoment(usedAt)) },
    {
      heading: 'EXPIRES',
      show: ({ expiresAt }) => (expiresAt === undefined ? 'never' : showMoment(expiresAt)),
    },
  ],
  name: (each) => each.id,
};

/** `hostelry token list`: one's own tokens. */
export async function listTokens(context: CommandContext): Promise<void> {
  serverOf(context);
  await context.withApi(async (api) =>
    printList(context.io, context.settings.format, await api.users.listTokens(), TOKENS),
  );
}

/** `hostelry token create`: prints the token, which the server does not tell again. */
export async function createToken(
  context: CommandContext,
  name: string,
  { expires }: { readonly expires?: string },
): Promise<void> {
  serverOf(context);
  const { io, settings } = context;
  const lifetime = expires === undefined ? undefined : parseDuration(expires, '--expires');
  const token = lifetime === undefined ? { name } : { name, expiresAt: Date.now() + lifetime };
  const made = await context.withApi((api) => api.users.createToken(token));
  if (settings.format === 'json' || settings.format === 'yaml') {
    return printList(io, settings.format, [made], TOKENS);
  }
  io.stderr.write('This token is shown only now:\n');
  await write(io, `${made.secret}\n`);
}

/** `hostelry token revoke`: by its id, or its name where only one has it. */
export async function revokeToken(context: CommandContext, idOrName: string): Promise<void> {
  serverOf(context);
  await context.withApi(async (api) => {
    const tokens = await api.users.listTokens();
    const found = tokens.filter(({ id, name }) => id === idOrName || name === idOrName);
    const [token] = found.filter(({ id }) => id === idOrName).concat(found);
    if (token === undefined) {
      throw new CommandError(ExitCode.NOT_FOUND, `Token "${idOrName}" does not exist`);
    }
    if (token.id !== idOrName && found.length > 1) {
      throw new CommandError(
        ExitCode.CONFLICT,
        `${found.length} tokens are called "${idOrName}": give an id`,
      );
    }
    await api.users.revokeToken(token.id);
    await write(context.io, `${token.id}\n`);
  });
}
