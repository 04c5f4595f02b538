import { type CredentialSource } from '../auth/credentials.js';
import { type WantedAuthentication } from './wanted-authentication.js';

/** What a URI and the caller's options say about authentication. */
export interface Authentication {
  /** The URI's host, `localhost` where it has none. */
  readonly host: string;
  /** Where credentials come from; undefined where there are none. */
  readonly credentials: CredentialSource | undefined;
  /** Why SASL cannot be used on this transport; undefined where it can. */
  readonly saslRefusal: string | undefined;
  /** What `auth=` in the URI insists on; undefined where the daemon may choose. */
  readonly wanted: WantedAuthentication | undefined;
}

/** How to authenticate one session. */
export interface AuthenticateOptions extends Authentication {
  /** The URI as given, for messages. */
  readonly uri: string;
  readonly signal: AbortSignal;
}

/** How each call of the opening is made: the overall deadline decides, never the single call's. */
export interface OpeningCall {
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

export function openingCall(signal: AbortSignal): OpeningCall {
  return { signal, timeoutMs: Infinity };
}
