/** Who we are to a daemon that asks by SASL. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** What a daemon asks credentials for. */
export interface CredentialRequest {
  /** The URI as given. */
  readonly uri: string;
  /** The URI's host, `localhost` where it has none. */
  readonly host: string;
  /** What the daemon would take, in its own order, for example `SCRAM-SHA-256`. */
  readonly mechanisms: readonly string[];
  /** Aborted when the opening is given up. */
  readonly signal: AbortSignal;
}

/** Gives the credentials for a daemon when it asks, which is for each connection; undefined where there are none. What it throws ends the opening. */
export type CredentialSource = (
  request: CredentialRequest,
) => Credentials | undefined | Promise<Credentials | undefined>;
