import { type Credentials } from './credentials.js';
import { type SaslExchange } from './exchange.js';
import { PlainExchange } from './plain.js';
import { ScramExchange, type ScramHash } from './scram.js';

/** A mechanism that we know. */
export interface SaslMechanism {
  /** As registered, for example `SCRAM-SHA-256`. */
  readonly name: string;
  begin(credentials: Credentials): SaslExchange;
}

/** All that we know, the best first. */
const MECHANISMS: readonly SaslMechanism[] = [
  scram('SCRAM-SHA-512', 'sha512'),
  scram('SCRAM-SHA-256', 'sha256'),
  scram('SCRAM-SHA-1', 'sha1'),
  { name: 'PLAIN', begin: (credentials) => new PlainExchange(credentials) },
];

/** The names of all that we know, the best first. */
export const mechanismNames: readonly string[] = MECHANISMS.map(({ name }) => name);

/** The best mechanism that the server offers and we know; undefined where there is none. */
export function chooseMechanism(offered: readonly string[]): SaslMechanism | undefined {
  const names = new Set(offered.map((name) => name.toUpperCase()));
  return MECHANISMS.find(({ name }) => names.has(name));
}

function scram(name: string, hash: ScramHash): SaslMechanism {
  return { name, begin: (credentials) => new ScramExchange({ hash, credentials }) };
}
