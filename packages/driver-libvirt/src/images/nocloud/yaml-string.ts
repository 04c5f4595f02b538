/** Characters that JSON leaves as they are and YAML does not count as printable, or takes for a line break. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Any text as a double-quoted YAML scalar on one line (YAML 1.2, 7.3.1; JSON's strings are a subset). */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
