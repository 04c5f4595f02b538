import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

/** The server's side of SCRAM-SHA-256, written from RFC 5802 apart from the client's: gives each answer, or undefined for a wrong proof. */
export class ScramServer {
  readonly #password: string;
  #clientFirstBare = '';
  #serverFirst = '';

  constructor(password: string) {
    this.#password = password;
  }

  first(message: string): string {
    this.#clientFirstBare = message.replace(/^n,,/, '');
    const nonce = /r=(.*)$/.exec(message)?.[1] ?? '';
    this.#serverFirst = `r=${nonce}SERVER,s=${Buffer.from('salt').toString('base64')},i=4096`;
    return this.#serverFirst;
  }

  final(message: string): string | undefined {
    const [withoutProof = '', proof = ''] = message.split(',p=');
    const authMessage = [this.#clientFirstBare, this.#serverFirst, withoutProof].join(',');
    const hmac = (key: Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();
    const hash = (data: Buffer): string => createHash('sha256').update(data).digest('hex');
    const salted = pbkdf2Sync(this.#password, 'salt', 4096, 32, 'sha256');
    const storedKey = createHash('sha256').update(hmac(salted, 'Client Key')).digest();
    const signature = hmac(storedKey, authMessage);
    const clientKey = Buffer.from(proof, 'base64').map((byte, index) => byte ^ (signature[index] ?? 0));
    if (hash(Buffer.from(clientKey)) !== storedKey.toString('hex')) return undefined;
    return `v=${hmac(hmac(salted, 'Server Key'), authMessage).toString('base64')}`;
  }
}
