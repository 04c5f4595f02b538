import { hostname, userInfo } from 'node:os';
import { caFileOf, trustedBy } from '../connection.js';
import { type CommandContext, serverOf } from '../context.js';
import { credentialsFor, keepCredentials, type Credentials } from '../credentials.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { HttpApi } from '../http/http-api.js';
import { ApiError, HttpClient } from '../http/http-client.js';
import { logInForToken, sessionWithoutLogIn } from '../http/log-in.js';
import { write } from '../output.js';
import { readPasswords } from '../password-prompt.js';
import { parseDuration } from '../quantities.js';
import { type PasswordOption } from './users.js';

const LIFETIME = '30d';
/** Of a token that is revoked or expired already, or whose user is gone with all others. */
const GONE: ReadonlySet<ApiError['code']> = new Set(['unauthenticated', 'not-found', 'conflict']);

/** `hostelry login`: makes a token with a password and keeps it for later commands to the same server; a former one is revoked. */
export async function logIn(
  context: CommandContext,
  named: string | undefined,
  options: PasswordOption & { readonly user?: string; readonly expires?: string },
): Promise<void> {
  const { io } = context;
  const target = { ...serverOf(context), ...(named === undefined ? {} : { server: named }) };
  const { server } = target;
  const lifetime = parseDuration(options.expires ?? LIFETIME, '--expires');
  const client = new HttpClient(server, { ca: trustedBy(target, io) });
  if ((await sessionWithoutLogIn(client)) !== undefined) {
    throw new CommandError(ExitCode.CONFLICT, `The server at ${server} has no users, so it needs no log-in`);
  }
  if (client.server.protocol === 'http:' && !isThisMachine(client.server)) {
    io.stderr.write(
      `Warning: the password can be read on its way to ${client.server.host}: it is not encrypted\n`,
    );
  }
  const user = options.user ?? io.env['USER'] ?? userInfo().username;
  const question = `Password of ${user} at ${client.server.host}: `;
  const [password = ''] = await readPasswords(io, [question], options.passwordStdin === true);
  const name = `hostelry on ${hostname()}`;
  const expiresAt = Date.now() + lifetime;
  const token = await logInForToken(client, { user, password, name, expiresAt });
  const ca = caFileOf(target, io);
  const fresh = { user, token: token.secret, id: token.id, ...(ca === undefined ? {} : { ca }) };
  const former = credentialsFor(server, io.env);
  try {
    keepCredentials(server, fresh, io.env);
  } catch (error) {
    await revoke(context, server, fresh);
    throw error;
  }
  if (former !== undefined) await revoke(context, server, former);
  await write(io, `${user}\n`);
}

/** `hostelry logout`: revokes the token of the log-in and forgets it. */
export async function logOut(context: CommandContext, named: string | undefined): Promise<void> {
  const { io } = context;
  const server = named ?? serverOf(context).server;
  const kept = credentialsFor(server, io.env);
  if (kept === undefined) {
    throw new CommandError(ExitCode.NOT_FOUND, `There is no log-in at ${server}`);
  }
  await revoke(context, server, kept);
  keepCredentials(server, undefined, io.env);
}

/** Revokes a token by itself. If the server cannot be asked, that is told: the token is then valid until it expires. */
async function revoke(context: CommandContext, server: string, { token, id }: Credentials): Promise<void> {
  const { io } = context;
  try {
    const ca = trustedBy({ ...serverOf(context), server }, io);
    await new HttpApi(server, { token, ca }).users.revokeToken(id);
  } catch (error) {
    if (error instanceof ApiError && GONE.has(error.code)) return;
    const reason = error instanceof Error ? error.message : String(error);
    io.stderr.write(`Warning: a token of yours at ${server} was not revoked: ${reason}\n`);
  }
}

function isThisMachine({ hostname: host }: URL): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.');
}
