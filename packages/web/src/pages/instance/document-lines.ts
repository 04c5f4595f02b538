/** How many lines a text has; an empty one has one. */
export function linesOf(text: string): number {
  return text.split('\n').length;
}

/** Where a line and a column of a text are, both counted from 1; the end of the line, or of the text, where it has no more. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  if (line > lines.length) return text.length;
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return before + Math.min(column - 1, lines[line - 1]?.length ?? 0);
}
