import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { ComputeError } from '@hostelry/compute';

/** The work of one hash by scrypt (RFC 7914): 2^logN blocks of 128 * r bytes, p times. */
export interface PasswordCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MiB and some 200 ms: one of the settings that OWASP's cheat sheet on password storage calls equal. */
export const PASSWORD_COST: PasswordCost = { logN: 15, r: 8, p: 3 };

const SALT_BYTES = 16;
const HASH_BYTES = 32;
const HASH = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** The hash of a password as a PHC string, which says how it was made: `$scrypt$ln=15,r=8,p=3$SALT$HASH`. */
export async function hashPassword(password: string, cost: PasswordCost = PASSWORD_COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return format(cost, salt, await derive(password, salt, cost));
}

/** Tells whether the password is the one of that hash, in a time that does not depend on how much of it is right. */
export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  const parts = HASH.exec(stored);
  if (parts === null) throw new ComputeError('internal', 'A password hash in the store cannot be read');
  const [, logN, r, p, salt = '', hash = ''] = parts;
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  const expected = Buffer.from(hash, 'base64');
  const derived = await derive(password, Buffer.from(salt, 'base64'), cost);
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

/** A hash that no password has: checking against it takes as long as against a user's, so that time does not tell who exists. */
export function nobodysHash(cost: PasswordCost = PASSWORD_COST): string {
  return format(cost, Buffer.alloc(SALT_BYTES), Buffer.alloc(HASH_BYTES));
}

function format({ logN, r, p }: PasswordCost, salt: Buffer, hash: Buffer): string {
  const text = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
  return `$scrypt$ln=${logN},r=${r},p=${p}$${text(salt)}$${text(hash)}`;
}

function derive(password: string, salt: Buffer, { logN, r, p }: PasswordCost): Promise<Buffer> {
  const N = 2 ** logN;
  // The same text can be typed as different code points.
  const text = password.normalize('NFC');
  return new Promise((resolve, reject) => {
    scrypt(text, salt, HASH_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}
