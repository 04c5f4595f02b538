import {
  type ApiCallOptions,
  type CreatedToken,
  type NewToken,
  type NewUser,
  type PasswordChange,
  type Role,
  type User,
  type UsersApi,
  type UserToken,
} from '@hostelry/server/api';
import { type HttpClient } from './http-client.js';

/** The users of a server and one's own tokens, over HTTP. */
export class HttpUsers implements UsersApi {
  readonly #client: HttpClient;

  constructor(client: HttpClient) {
    this.#client = client;
  }

  list(options?: ApiCallOptions): Promise<readonly User[]> {
    return this.#client.get('/v1/users', options);
  }

  add(user: NewUser, options?: ApiCallOptions): Promise<User> {
    return this.#client.post('/v1/users', user, options);
  }

  remove(name: string, options?: ApiCallOptions): Promise<void> {
    return this.#client.remove(userPath(name), options);
  }

  setRole(name: string, role: Role, options?: ApiCallOptions): Promise<User> {
    return this.#client.replace(`${userPath(name)}/role`, { role }, options);
  }

  setPassword(name: string, password: string, options?: ApiCallOptions): Promise<void> {
    return this.#client.put(`${userPath(name)}/password`, { password }, options);
  }

  changePassword({ old, password }: PasswordChange, options?: ApiCallOptions): Promise<void> {
    return this.#client.put('/v1/session/password', { old, password }, options);
  }

  listTokens(options?: ApiCallOptions): Promise<readonly UserToken[]> {
    return this.#client.get('/v1/tokens', options);
  }

  createToken(token: NewToken, options?: ApiCallOptions): Promise<CreatedToken> {
    return this.#client.post('/v1/tokens', token, options);
  }

  revokeToken(id: string, options?: ApiCallOptions): Promise<void> {
    return this.#client.remove(`/v1/tokens/${encodeURIComponent(id)}`, options);
  }
}

function userPath(name: string): string {
  return `/v1/users/${encodeURIComponent(name)}`;
}
