import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a secret opens; it begins with this word, so that scanners find one that leaked. */
export type SecretKind = 'token' | 'session' | 'admin';

/** A new secret of 256 random bits: `hostelry_token_` and 43 characters. */
export function newSecret(kind: SecretKind): string {
  return `hostelry_${kind}_${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a secret. It needs no salt and no work: nobody guesses 256 bits. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares two hashes in constant time. */
export function isSameHash(a: string, b: string): boolean {
  const [first, second] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')];
  return first.length === second.length && timingSafeEqual(first, second);
}
