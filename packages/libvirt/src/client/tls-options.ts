import { homedir, userInfo } from 'node:os';
import { type TlsDialerOptions } from '../dialers/connect-tls.js';
import { tlsFolders } from '../dialers/tls-files.js';
import { unsupportedUri, uriFlag, uriParameter, type LibvirtUri } from './uri.js';

/** What a `+tls` URI, or one with a host and no transport, says: `pkipath=`, `no_verify=`. Throws ConnectionError `unsupported-uri`. */
export function tlsOptions(uri: LibvirtUri): TlsDialerOptions {
  if (uriParameter(uri, 'tls_priority') !== undefined) {
    throw unsupportedUri(uri.text, 'tls_priority= is for GnuTLS, which is not used here');
  }
  const pkiPath = uriParameter(uri, 'pkipath');
  if (pkiPath !== undefined && !pkiPath.startsWith('/')) {
    throw unsupportedUri(uri.text, `pkipath="${pkiPath}" is not absolute`);
  }
  return {
    uri: uri.text,
    host: uri.host ?? 'localhost',
    port: uri.port,
    folders: tlsFolders({ pkiPath, uid: userInfo().uid, homeDirectory: homedir() }),
    noVerify: uriFlag(uri, 'no_verify'),
  };
}
