import { TextInput } from '@mantine/core';

interface Props {
  /** What it looks at. */
  readonly hint: string;
  readonly value: string;
  readonly set: (text: string) => void;
}

/** Words that what is shown must have. */
export function TextFilter({ hint, value, set }: Props) {
  return (
    <TextInput
      aria-label="Filter by text"
      placeholder={hint}
      type="search"
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      style={{ flex: '1 1 12rem', maxWidth: '24rem' }}
    />
  );
}
