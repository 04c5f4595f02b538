/* Which characters XML 1.0 (fifth edition) allows where. */

/* What is so of a character, as bits of `classes`. */

/** A name may begin with it. */
export const nameStart = 1;
/** A name may go on with it. */
export const inName = 2;
/** White space. */
export const space = 4;
/** Text must be looked at there. */
export const stopsText = 8;
/** The value of an attribute must be looked at there. */
export const stopsValue = 16;

/** What stands for all characters beyond ASCII where a scanner reads. */
export const beyondAscii = 128;

/** By code; a scanner that meets `beyondAscii` looks at the text, and needs to for no other. */
export const classes = new Uint8Array(256).fill(stopsText | stopsValue, beyondAscii);
for (let code = 0; code < beyondAscii; code++) {
  const char = String.fromCharCode(code);
  let bits = 0;
  if (/[A-Za-z_:]/.test(char)) bits |= nameStart;
  if (/[\w:.-]/.test(char)) bits |= inName;
  if (isSpace(code)) bits |= space;
  if ((code < 32 && code !== 9 && code !== 10) || '<&]'.includes(char)) bits |= stopsText;
  if (code < 32 || '<&\'"'.includes(char)) bits |= stopsValue;
  classes[code] = bits;
}

function isHighNameStart(code: number): boolean {
  return (
    (code >= 0xc0 && code <= 0x2ff && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x1fff && code !== 0x37e) ||
    code === 0x200c ||
    code === 0x200d ||
    (code >= 0x2070 && code <= 0x218f) ||
    (code >= 0x2c00 && code <= 0x2fef) ||
    (code >= 0x3001 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfdcf) ||
    (code >= 0xfdf0 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0xeffff)
  );
}

function isHighNameRest(code: number): boolean {
  return (
    isHighNameStart(code) ||
    code === 0xb7 ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x203f ||
    code === 0x2040
  );
}

/** Where the name that starts at `start` ends; `start` itself if none does. */
export function nameEnd(text: string, start: number): number {
  let at = start;
  let code = text.charCodeAt(at);
  if (code < 128 ? ((classes[code] ?? 0) & nameStart) === 0 : !isHighNameStart(text.codePointAt(at) ?? 0))
    return start;
  for (;;) {
    at += code < 0xd800 || code > 0xdbff ? 1 : 2;
    code = text.charCodeAt(at);
    if (code < 128) {
      if (((classes[code] ?? 0) & inName) === 0) return at;
    } else if (!(code >= 128) || !isHighNameRest(text.codePointAt(at) ?? 0)) {
      return at;
    }
  }
}

/** Space, tab, line feed or carriage return. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Whether XML allows the character at all, even as a reference. */
export function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** Whether a character that is no space may not stand in a document: a control character, half a surrogate pair, U+FFFE. */
export function isBadAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800) return code < 32 && !isSpace(code);
  if (code < 0xdc00) {
    const low = text.charCodeAt(at + 1);
    return !(low >= 0xdc00 && low < 0xe000);
  }
  if (code < 0xe000) {
    const high = text.charCodeAt(at - 1);
    return !(high >= 0xd800 && high < 0xdc00);
  }
  return code > 0xfffd;
}

/** The offset of the first character in a span that XML does not allow, or -1. */
export function findBadCharacter(text: string, start = 0, end = text.length): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 || code >= 0xd800) && isBadAt(text, at)) return at;
  }
  return -1;
}

/** Carriage returns, alone or before a line feed, as line feeds. */
export function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
