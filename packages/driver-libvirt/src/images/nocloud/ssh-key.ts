import { ComputeError } from '@hostelry/compute';

/** `[options ]type base64[ comment]`, the line of an authorized_keys file (sshd(8)). */
const KEY_LINE =
  /^(?:\S.*\s)?((?:ssh-(?:ed25519|rsa|dss)|ecdsa-sha2-nistp(?:256|384|521)|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com)(?:-cert-v01@openssh\.com)?)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t].*)?$/;

/** `invalid` unless the text is one line with a public key whose body is of the type it names. */
export function checkSshKey(text: string, index: number): void {
  const match = /[\r\n]/.test(text.trim()) ? null : KEY_LINE.exec(text.trim());
  const [, type, body] = match ?? [];
  if (type === undefined || body === undefined || bodyType(body) !== type) {
    throw new ComputeError('invalid', `SSH key ${index + 1} (${excerpt(text)}) is not a public key`, {
      details: { field: `cloudInit.sshAuthorizedKeys.${index}` },
    });
  }
}

/** The type that the key's body begins with: a 32-bit length and the name (RFC 4253, 6.6). */
function bodyType(base64: string): string | undefined {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length < 4) return undefined;
  const length = bytes.readUInt32BE(0);
  return length > bytes.length - 4 ? undefined : bytes.toString('latin1', 4, 4 + length);
}

/** Enough to recognise the line; nothing of what may be a private key. */
function excerpt(text: string): string {
  if (/PRIVATE KEY/.test(text)) return 'a private key';
  return JSON.stringify(text.length > 24 ? `${text.slice(0, 24)}…` : text);
}
