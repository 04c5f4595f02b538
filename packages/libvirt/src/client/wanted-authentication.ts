import { remote_auth_type as AuthType } from '../generated/remote.js';
import { unsupportedUri, uriParameter, type LibvirtUri } from './uri.js';

/** How `auth=` in a URI has us authenticate, and no other way. */
export interface WantedAuthentication {
  /** As given, for messages. */
  readonly text: string;
  readonly type: AuthType;
  /** The only SASL mechanism that is taken; undefined where any will do. */
  readonly mechanism: string | undefined;
}

/** What `auth=` says: `sasl`, `sasl.MECHANISM` or `polkit`, as in libvirt without case. Throws ConnectionError `unsupported-uri` for anything else. */
export function wantedAuthentication(uri: LibvirtUri): WantedAuthentication | undefined {
  const text = uriParameter(uri, 'auth');
  if (text === undefined) return undefined;
  const [, type = '', mechanism] = /^(sasl|polkit)(?:\.(.+))?$/i.exec(text) ?? [];
  if (type.toLowerCase() === 'sasl') return { text, type: AuthType.REMOTE_AUTH_SASL, mechanism };
  if (type !== '' && mechanism === undefined) return { text, type: AuthType.REMOTE_AUTH_POLKIT, mechanism };
  throw unsupportedUri(uri.text, `auth="${text}" is not sasl, sasl.MECHANISM or polkit`);
}
