/**
 * One word of a command line that a POSIX shell, or fish, gives back unchanged, whatever the value holds; never interpreted.
 * Quotes and backslashes are put between double quotes, since shells differ about backslashes between single quotes; so a quoted word can be quoted again.
 */
export function shellQuote(value: string): string {
  if (value === '') return "''";
  return value
    .split(/(['\\])/)
    .filter((part) => part !== '')
    .map((part) => (part === "'" ? `"'"` : part === '\\' ? '"\\\\"' : `'${part}'`))
    .join('');
}
