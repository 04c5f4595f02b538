import type { InstanceResource } from '@hostelry/server/api';

export type Labels = NonNullable<InstanceResource['labels']>;

/** The labels of an instance as people read them, in the order of their keys. */
export function labelTexts({ labels = {} }: Pick<InstanceResource, 'labels'>): string[] {
  return Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => labelText(key, value));
}

/** `key=value`; the key alone where there is no value. */
export function labelText(key: string, value: string): string {
  return value === '' ? key : `${key}=${value}`;
}

/** The labels that were typed, one in a line. What is no label goes on, for the server to name. */
export function typedLabels(text: string): Labels {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      return at === -1 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
}

/** What must be changed for these labels to be those: null takes one away. */
export function labelsChange(before: Labels, after: Labels): Readonly<Record<string, string | null>> {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const other = Object.entries(after).filter(([key, value]) => before[key] !== value);
  return Object.fromEntries([...gone.map((key) => [key, null] as const), ...other]);
}
