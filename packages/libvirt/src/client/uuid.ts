const UUID_BYTES = 16;
const UUID_PATTERN = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** The 16 bytes of the wire as lower-case text with dashes. */
export function formatUuid(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A UUID's text, with or without dashes, as the 16 bytes of the wire. Throws RangeError naming the value if it is none. */
export function parseUuid(text: string): Uint8Array {
  if (!UUID_PATTERN.test(text)) throw new RangeError(`Invalid UUID "${text}"`);
  const bytes = new Uint8Array(UUID_BYTES);
  bytes.set(Buffer.from(text.replaceAll('-', ''), 'hex'));
  return bytes;
}
