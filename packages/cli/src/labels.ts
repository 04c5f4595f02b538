/** Labels in one line, in the order of their keys. */
export function showLabels(labels: Readonly<Record<string, string>> = {}): string {
  return Object.entries(labels)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');
}
