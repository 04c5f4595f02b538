/** A word, number or punctuation mark, or the annotations of one documentation comment. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'annotations';
  readonly text: string;
  readonly line: number;
}

const pattern =
  /(?<space>\s+|%[^\n]*)|(?<comment>\/\*[\s\S]*?\*\/)|(?<word>[A-Za-z_]\w*)|(?<number>-?(?:0x[\da-fA-F]+|\d+))|(?<mark>[{}()[\]<>;:,=*])/y;

/**
 * Splits a protocol definition into tokens. Comments are dropped, but of a documentation comment the text stays as
 * one `annotations` token. Throws an Error with the file's name and line for a character that has no place.
 */
export function tokenize(text: string, file: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) {
      throw new Error(`${file}:${line}: unexpected character ${JSON.stringify(text[start])}`);
    }
    const token = tokenOf(groups, line);
    if (token !== undefined) tokens.push(token);
    line += text.slice(start, pattern.lastIndex).split('\n').length - 1;
  }
  return tokens;
}

function tokenOf(groups: Record<string, string | undefined>, line: number): Token | undefined {
  const { comment, word, number, mark } = groups;
  if (word !== undefined) return { kind: 'word', text: word, line };
  if (number !== undefined) return { kind: 'number', text: number, line };
  if (mark !== undefined) return { kind: 'mark', text: mark, line };
  if (comment?.startsWith('/**') && comment !== '/**/') return { kind: 'annotations', text: comment, line };
  return undefined;
}
