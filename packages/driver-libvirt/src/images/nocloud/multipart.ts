import { createHash } from 'node:crypto';

/** One part: a text of a type, or a MIME document that brings its own headers. */
export type UserDataPart =
  | { readonly type: string; readonly text: string; readonly mergeType?: string }
  | { readonly document: string };

/**
 * The parts as one `multipart/mixed` document (RFC 2046, 5.1), which cloud-init takes apart and merges in order.
 * The boundary is made from the content, so the same parts give the same text.
 */
export function multipart(parts: readonly UserDataPart[]): string {
  const boundary = `hostelry-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}`;
  const bodies = parts.map((part) => `--${boundary}\n${serialize(part)}\n`);
  return (
    `Content-Type: multipart/mixed; boundary="${boundary}"\nMIME-Version: 1.0\n\n` +
    `${bodies.join('')}--${boundary}--\n`
  );
}

function serialize(part: UserDataPart): string {
  if ('document' in part) return part.document;
  const merge = part.mergeType === undefined ? '' : `X-Merge-Type: ${part.mergeType}\n`;
  const base64 = Buffer.from(part.text).toString('base64').replace(/.{76}/g, '$&\n');
  return `Content-Type: ${part.type}; charset="utf-8"\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n${merge}\n${base64}`;
}
