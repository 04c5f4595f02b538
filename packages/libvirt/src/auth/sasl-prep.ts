import { SaslError } from './sasl-error.js';

/** Characters that stand for a space (RFC 3454, table C.1.2). */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Characters that stand for nothing (RFC 3454, table B.1), one alternative each since some join with a neighbour. */
const NOTHING = /\u00ad|\u034f|\u1806|[\u180b-\u180d]|[\u200b-\u200d]|\u2060|[\ufe00-\ufe0f]|\ufeff/gu;
/** Characters that no name or password holds (RFC 4013, section 2.3). */
const PROHIBITED =
  /[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u0340\u0341\u06dd\u070f\u180e\u200e\u200f\u2028-\u202e\u2061-\u2063\u206a-\u206f\u2ff0-\u2ffb\ufff9-\ufffd\u{1d173}-\u{1d17a}\u{e0001}\u{e0020}-\u{e007f}]/u;

/**
 * A name or password in the one form that both sides hash (SASLprep, RFC 4013), so that it does not matter how it was typed.
 * Throws SaslError for characters that may not be in it. Direction is not checked: the server's own check decides.
 */
export function saslPrep(text: string, what: string): string {
  const prepared = text.replace(SPACES, ' ').replace(NOTHING, '').normalize('NFKC');
  if (PROHIBITED.test(prepared))
    throw new SaslError(`The ${what} holds a character that SASL does not allow`);
  return prepared;
}
