/** An exchange that cannot go on: what the peer said is wrong, or does not prove what it must. */
export class SaslError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SaslError';
  }
}
