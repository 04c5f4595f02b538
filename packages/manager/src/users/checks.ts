import { ComputeError } from '@hostelry/compute';
import { ROLES, USER_NAME, type NewToken, type Role } from './user.js';

const SHORTEST_PASSWORD = 8;
/** Bytes; a longer one only makes work. */
const LONGEST_PASSWORD = 1024;

/** The name if it is one that a user can have, else `invalid`. */
export function checkUserName(name: unknown): string {
  if (typeof name === 'string' && USER_NAME.test(name)) return name;
  throw invalid(
    'name',
    `User name ${told(name)} is not 1 to 32 lower-case letters, digits, ".", "_" and "-" that begin with a letter`,
  );
}

export function checkRole(role: unknown): Role {
  const found = ROLES.find((each) => each === role);
  if (found !== undefined) return found;
  throw invalid('role', `Role ${told(role)} is none of ${ROLES.join(', ')}`);
}

/** `invalid` for a password that is too short or too long; the error does not tell it. */
export function checkPassword(password: unknown): void {
  const isText = typeof password === 'string';
  if (
    isText &&
    [...password].length >= SHORTEST_PASSWORD &&
    Buffer.byteLength(password) <= LONGEST_PASSWORD
  ) {
    return;
  }
  throw invalid(
    'password',
    `The password is not ${SHORTEST_PASSWORD} characters or more, and at most ${LONGEST_PASSWORD} bytes`,
  );
}

/** The token that is asked for, if it can be made now. */
export function checkNewToken({ name, expiresAt }: NewToken, now: number): NewToken {
  if (typeof name !== 'string' || name.trim() === '' || name.length > 100) {
    throw invalid('name', `Token name ${told(name)} is not 1 to 100 characters`);
  }
  if (expiresAt === undefined) return { name };
  if (!Number.isSafeInteger(expiresAt) || expiresAt <= now) {
    throw invalid(
      'expiresAt',
      `"expiresAt" is ${told(expiresAt)}: give a time that is to come, in milliseconds since the epoch`,
    );
  }
  return { name, expiresAt };
}

function told(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 60);
}

function invalid(field: string, message: string): ComputeError {
  return new ComputeError('invalid', message, { details: { field } });
}
