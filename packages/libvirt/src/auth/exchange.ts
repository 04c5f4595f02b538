/** One authentication by one SASL mechanism, seen from the client. Made for one connection and used once. */
export interface SaslExchange {
  /** The first message. */
  start(): Promise<Uint8Array>;
  /**
   * The answer to a message of the server (empty where it sent none); undefined where there is nothing left to say.
   * Rejects with SaslError when the message is wrong.
   */
  respond(challenge: Uint8Array): Promise<Uint8Array | undefined>;
  /** Whether the server has proven all that this mechanism lets it prove; only then its word that we are in counts. */
  readonly isComplete: boolean;
}
