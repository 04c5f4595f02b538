import { type CallOptions } from '../call-options.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { objectSchema } from '../schema-fragments.js';

/** A user of the guest, and what is to be the password. */
export interface PasswordSpec {
  readonly user: string;
  /** In the clear; never logged. */
  readonly password: string;
}

/** The addresses of one of the guest's interfaces, as the guest says. */
export interface GuestAddresses {
  /** The guest's own name of it, for example `eth0`. */
  readonly name: string;
  readonly mac?: string;
  readonly addresses: readonly {
    readonly address: string;
    readonly prefixLength: number;
    readonly family: 4 | 6;
  }[];
}

/**
 * What is asked of the agent inside a running guest. Of each method: `conflict` if the instance is not running; `unsupported` if it has no channel for an agent;
 * `timeout` if none answers; `failed` with what it says if it refuses.
 */
export interface AgentFacet {
  /** Returns when the guest's user has the password. `invalid` names the field. On failure the old one holds. */
  setPassword(uuid: string, spec: PasswordSpec, options?: CallOptions): Promise<void>;

  /** Called before a copy of the disks is taken: has the guest write its file systems out and hold them still; gives how many. Already frozen: `conflict`. On failure none is frozen. */
  freeze(uuid: string, options?: CallOptions): Promise<{ readonly fileSystems: number }>;

  /** Called after `freeze`, whatever became of the copy: lets the guest write again; gives how many. 0 if none was frozen. */
  thaw(uuid: string, options?: CallOptions): Promise<{ readonly fileSystems: number }>;

  /** The guest's interfaces with their addresses, loopback included. */
  addresses(uuid: string, options?: CallOptions): Promise<readonly GuestAddresses[]>;
}

/** The schema of PasswordSpec. */
export const passwordSpecSchema: JsonSchema = objectSchema(
  {
    user: {
      type: 'string',
      pattern: '^[^\\s:]{1,256}$',
      description: 'the name of a user, without spaces or colons',
    },
    password: { type: 'string', minLength: 1, maxLength: 1024 },
  },
  ['user', 'password'],
);

/** Checks a password spec from outside and returns it typed. Throws ComputeError `invalid` naming the field; no message holds the password. */
export function validatePasswordSpec(value: unknown): PasswordSpec {
  const { password, ...rest } = (
    typeof value === 'object' && value !== null ? value : {}
  ) as Partial<PasswordSpec>;
  // The length decides, and a message tells values: the check sees another text of the same length.
  const seen = typeof password === 'string' ? { password: '*'.repeat(password.length) } : {};
  checkSchema(passwordSpecSchema, { ...rest, ...seen }, 'Password spec');
  return value as PasswordSpec;
}
