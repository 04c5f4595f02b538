import { type Credentials } from './credentials.js';
import { type SaslExchange } from './exchange.js';
import { SaslError } from './sasl-error.js';
import { saslPrep } from './sasl-prep.js';

/** SASL's PLAIN (RFC 4616): name and password as they are, so only over links that nobody reads. The server proves nothing. */
export class PlainExchange implements SaslExchange {
  readonly isComplete = true;
  readonly #credentials: Credentials;

  constructor(credentials: Credentials) {
    this.#credentials = credentials;
  }

  start(): Promise<Uint8Array> {
    const { username, password } = this.#credentials;
    const parts = ['', saslPrep(username, 'user name'), saslPrep(password, 'password')];
    return Promise.resolve(Buffer.from(parts.join('\0')));
  }

  respond(): Promise<never> {
    return Promise.reject(new SaslError('The daemon asked for more than PLAIN has'));
  }
}
