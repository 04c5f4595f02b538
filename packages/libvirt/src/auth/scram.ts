import { type Credentials } from './credentials.js';
import { type SaslExchange } from './exchange.js';
import { SaslError } from './sasl-error.js';
import { saslPrep } from './sasl-prep.js';

/** The hashes that SCRAM is used with, by Node's names. */
export type ScramHash = 'sha1' | 'sha256' | 'sha512';

/** "No channel binding, and we would not know it": SCRAM's header, and its base64 in the last message. */
const HEADER = 'n,,';
const HEADER_BASE64 = 'biws';
const NONCE_BYTES = 24;
/** RFC 7677's least, below which a password is too quickly guessed; and what a server may cost us. */
const MIN_ITERATIONS = 4_096;
const MAX_ITERATIONS = 1_000_000;

/** Choices of a ScramExchange. */
export interface ScramOptions {
  readonly hash: ScramHash;
  readonly credentials: Credentials;
  /** Our nonce, for tests with recorded exchanges. Default: 24 random bytes in base64. */
  readonly nonce?: string | undefined;
}

/**
 * SCRAM (RFC 5802, RFC 7677): the password does not travel, and the server proves that it knows it too.
 * That proof is checked before the exchange is complete.
 */
export class ScramExchange implements SaslExchange {
  readonly #options: ScramOptions;
  #nonce = '';
  #firstBare = '';
  #state: 'new' | 'started' | 'proven' | 'complete' = 'new';
  #serverSignature: Buffer | undefined;

  constructor(options: ScramOptions) {
    this.#options = options;
  }

  get isComplete(): boolean {
    return this.#state === 'complete';
  }

  async start(): Promise<Uint8Array> {
    const { credentials, nonce } = this.#options;
    const { randomBytes } = await import('node:crypto');
    this.#nonce = nonce ?? randomBytes(NONCE_BYTES).toString('base64');
    const name = saslPrep(credentials.username, 'user name').replaceAll('=', '=3D').replaceAll(',', '=2C');
    this.#firstBare = `n=${name},r=${this.#nonce}`;
    this.#state = 'started';
    return Buffer.from(HEADER + this.#firstBare);
  }

  async respond(challenge: Uint8Array): Promise<Uint8Array | undefined> {
    const text = Buffer.from(challenge).toString();
    switch (this.#state) {
      case 'started':
        return this.#prove(text);
      case 'proven':
        await this.#verify(text);
        return undefined;
      case 'new':
      case 'complete':
        throw new SaslError('The daemon said more than SCRAM has');
    }
  }

  /** Answers the server's nonce and salt with our proof. */
  async #prove(serverFirst: string): Promise<Uint8Array> {
    const { nonce, salt, iterations } = readServerFirst(serverFirst, this.#nonce);
    const { createHash, createHmac, pbkdf2 } = await import('node:crypto');
    const { hash, credentials } = this.#options;
    const hmac = (key: Buffer, text: string): Buffer => createHmac(hash, key).update(text).digest();
    const password = saslPrep(credentials.password, 'password');
    const length = createHash(hash).digest().length;
    const salted = await new Promise<Buffer>((resolve, reject) => {
      pbkdf2(password, salt, iterations, length, hash, (error, key) => {
        if (error === null) resolve(key);
        else reject(error);
      });
    });
    const clientKey = hmac(salted, 'Client Key');
    const storedKey = createHash(hash).update(clientKey).digest();
    const withoutProof = `c=${HEADER_BASE64},r=${nonce}`;
    const authMessage = `${this.#firstBare},${serverFirst},${withoutProof}`;
    const clientSignature = hmac(storedKey, authMessage);
    const proof = clientKey.map((byte, index) => byte ^ (clientSignature[index] ?? 0));
    this.#serverSignature = hmac(hmac(salted, 'Server Key'), authMessage);
    this.#state = 'proven';
    return Buffer.from(`${withoutProof},p=${Buffer.from(proof).toString('base64')}`);
  }

  async #verify(serverFinal: string): Promise<void> {
    const error = attribute(serverFinal, 'e');
    if (error !== undefined) throw new SaslError(`The daemon refused: ${error}`);
    const said = Buffer.from(attribute(serverFinal, 'v') ?? '', 'base64');
    const expected = this.#serverSignature;
    const { timingSafeEqual } = await import('node:crypto');
    if (expected === undefined || said.length !== expected.length || !timingSafeEqual(said, expected)) {
      throw new SaslError('The daemon did not prove that it knows the password');
    }
    this.#state = 'complete';
  }
}

interface ServerFirst {
  readonly nonce: string;
  readonly salt: Buffer;
  readonly iterations: number;
}

function readServerFirst(text: string, clientNonce: string): ServerFirst {
  const wrong = (why: string): SaslError => new SaslError(`The daemon's first message of SCRAM ${why}`);
  const match = /^r=([!-+\--~]+),s=([A-Za-z0-9+/]+={0,2}),i=([1-9]\d{0,9})(?:,|$)/.exec(text);
  if (match === null) throw wrong('cannot be read');
  const [, nonce = '', salt = '', count] = match;
  if (!nonce.startsWith(clientNonce) || nonce.length === clientNonce.length) {
    throw wrong('does not go on from our nonce');
  }
  const iterations = Number(count);
  if (iterations < MIN_ITERATIONS || iterations > MAX_ITERATIONS) {
    throw wrong(`asks for ${iterations} iterations, not ${MIN_ITERATIONS} to ${MAX_ITERATIONS}`);
  }
  return { nonce, salt: Buffer.from(salt, 'base64'), iterations };
}

/** The value of the attribute that a message begins with. */
function attribute(message: string, name: string): string | undefined {
  return message.startsWith(`${name}=`) ? message.slice(2).split(',')[0] : undefined;
}
