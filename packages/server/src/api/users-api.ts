import {
  type CreatedToken,
  type Identity,
  type NewToken,
  type NewUser,
  type PasswordChange,
  type Role,
  type User,
  type UserToken,
} from '@hostelry/manager';
import { type CallOptions } from '@hostelry/compute';

export type {
  CreatedToken,
  Identity,
  NewToken,
  NewUser,
  PasswordChange,
  Role,
  User,
  UserToken,
} from '@hostelry/manager';

/** Who is logged in, as `/v1/session` tells it; `user` is null while no log-in is needed. */
export interface SessionResource {
  readonly user: string | null;
  readonly role: Role;
}

/** What `admin-token` in a server's data directory holds, as JSON. */
export interface AdminTokenFile {
  /** The only server that the token is for. */
  readonly server: string;
  readonly token: string;
}

/** Options of what users do with what is their own. */
export interface OwnCallOptions extends CallOptions {
  /** Who asks. Over HTTP the server knows it: it is who sends the token. */
  readonly by?: Identity;
}

/** The users of a server and their tokens. No answer and no error tells a password; a token's secret is told when it is made. */
export interface UsersApi {
  /** In the order of their names. */
  list(options?: CallOptions): Promise<readonly User[]>;
  /** The first user must be an admin; from then on everybody has to log in. `conflict` if the name is taken. */
  add(user: NewUser, options?: CallOptions): Promise<User>;
  /** Removes a user with all tokens and sessions. `conflict` for the last admin. */
  remove(name: string, options?: CallOptions): Promise<void>;
  /** What the user has open ends if the role is lowered. `conflict` for the last admin. */
  setRole(name: string, role: Role, options?: CallOptions): Promise<User>;
  /** Gives a user another password, and ends the user's sessions. */
  setPassword(name: string, password: string, options?: CallOptions): Promise<void>;

  /** Changes the password of who asks. `denied` if the old one is not right. */
  changePassword(change: PasswordChange, options?: OwnCallOptions): Promise<void>;
  /** The tokens of who asks. */
  listTokens(options?: OwnCallOptions): Promise<readonly UserToken[]>;
  createToken(token: NewToken, options?: OwnCallOptions): Promise<CreatedToken>;
  /** Revokes a token of who asks, by its id; what it has open ends. */
  revokeToken(id: string, options?: OwnCallOptions): Promise<void>;
}
