import { type CreatedToken, type SessionResource } from '@hostelry/server/api';
import { ApiError, type HttpClient } from './http-client.js';

/** Who wants a token for what, until when. */
export interface LogInRequest {
  readonly user: string;
  readonly password: string;
  /** What the token is called. */
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Who the server takes one for without a log-in; undefined if it wants one. */
export async function sessionWithoutLogIn(client: HttpClient): Promise<SessionResource | undefined> {
  try {
    return await client.get<SessionResource>('/v1/session');
  } catch (error) {
    if (error instanceof ApiError && error.code === 'unauthenticated') return undefined;
    throw error;
  }
}

/** Logs in with a password for as long as it takes to make a token. ApiError `unauthenticated` if the pair is wrong. */
export async function logInForToken(client: HttpClient, request: LogInRequest): Promise<CreatedToken> {
  const { user, password, name, expiresAt } = request;
  const opened = await client.send('/v1/session', 'application/json', json('POST', { user, password }));
  const cookie = opened.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  await opened.body?.cancel();
  try {
    const made = await client.send(
      '/v1/tokens',
      'application/json',
      json('POST', { name, expiresAt }, { cookie }),
    );
    return (await made.json()) as CreatedToken;
  } finally {
    // A session that could not be ended does no harm: nobody has its secret any more.
    await client.send('/v1/session', '', { method: 'DELETE', headers: { cookie } }).catch(() => undefined);
  }
}

function json(method: string, body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  };
}
