/** Nobody is named by a request that needs someone, or not by what is valid: 401. */
export class Unauthenticated extends Error {
  constructor(message = 'Log in first: this needs a session or a token') {
    super(message);
    this.name = 'Unauthenticated';
  }
}

/** Too many log-ins have failed: 429. */
export class TooManyAttempts extends Error {
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super(`Too many log-ins have failed: try again in ${Math.ceil(retryAfterMs / 1000)} s`);
    this.name = 'TooManyAttempts';
    this.retryAfterMs = retryAfterMs;
  }
}
