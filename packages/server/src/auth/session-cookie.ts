const NAME = 'hostelry_session';

/** The session's secret in a Cookie header, or undefined. */
export function readSessionCookie(header: string | undefined): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === NAME) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/**
 * The Set-Cookie header of a session, or of none: scripts of the page cannot read it, and other sites' pages do not send it.
 * `isSecure` keeps it from connections without TLS.
 */
export function sessionCookie(secret: string, lifetimeMs: number, isSecure: boolean): string {
  const maxAge = Math.max(0, Math.ceil(lifetimeMs / 1000));
  return `${NAME}=${secret}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
}
