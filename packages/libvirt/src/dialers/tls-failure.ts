import { ConnectionError, type ConnectionErrorCode } from '../rpc/errors.js';
import { errorCode } from './connect-socket.js';

/** What verification finds wrong, by OpenSSL's and Node's names. */
const UNVERIFIED: Readonly<Record<string, string>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: "the host's certificate is for another name",
  CERT_HAS_EXPIRED: "the host's certificate has expired",
  CERT_NOT_YET_VALID: "the host's certificate is not valid yet",
  CERT_REVOKED: "the host's certificate was revoked",
  CRL_HAS_EXPIRED: "the authority's list of what it revoked has expired",
  CRL_NOT_YET_VALID: "the authority's list of what it revoked is not valid yet",
  CRL_SIGNATURE_FAILURE: "the authority's list of what it revoked has a wrong signature",
  UNABLE_TO_GET_CRL: "the list of what was revoked is not of the authority of the host's certificate",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the host's certificate is signed by itself",
  SELF_SIGNED_CERT_IN_CHAIN: "the host's certificate is signed by an authority that is not trusted",
  UNABLE_TO_GET_ISSUER_CERT: "the host's certificate is signed by an authority that is not trusted",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "the host's certificate is signed by an authority that is not trusted",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the host's certificate is signed by an authority that is not trusted",
  CERT_SIGNATURE_FAILURE: "the host's certificate has a wrong signature",
  CERT_UNTRUSTED: "the host's certificate is not trusted",
  INVALID_CA: "the authority's certificate is not one of an authority",
  INVALID_PURPOSE: "the host's certificate is not one of a server",
  PATH_LENGTH_EXCEEDED: "the host's certificate has too long a chain",
};

/** The error for a TLS connection that failed before the daemon confirmed it. `hasCertificate`: the client presented one. */
export function tlsFailure(uri: string, cause: unknown, hasCertificate: boolean): ConnectionError {
  const [code, what] = explain(cause, hasCertificate);
  return new ConnectionError(
    code,
    `Cannot connect to ${uri}: ${what}`,
    cause === undefined ? undefined : { cause },
  );
}

/** The error for a daemon that ended the connection, or refused it, where it should have confirmed it. */
export function tlsRefusal(uri: string, cause: unknown, hasCertificate: boolean): ConnectionError {
  const what = hasCertificate
    ? 'the daemon refused the client certificate'
    : 'the daemon refused the connection, and no client certificate was presented';
  return new ConnectionError(
    'auth-failed',
    `Cannot connect to ${uri}: ${what}`,
    cause === undefined ? undefined : { cause },
  );
}

function explain(cause: unknown, hasCertificate: boolean): readonly [ConnectionErrorCode, string] {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = errorCode(cause) ?? '';
  const unverified = UNVERIFIED[code];
  if (unverified !== undefined) return ['host-unverified', `${unverified} (${message})`];
  if (/ALERT/.test(code)) {
    const certificate = hasCertificate ? 'the client certificate' : 'a client without certificate';
    if (/CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED/.test(code)) {
      return ['auth-failed', `the daemon refused ${certificate} (${message})`];
    }
    return ['connect-failed', `the daemon refused the TLS handshake (${message})`];
  }
  if (/WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST/.test(code)) {
    return ['connect-failed', `the peer does not speak TLS (${message})`];
  }
  return ['connect-failed', `the TLS handshake failed: ${message}`];
}
