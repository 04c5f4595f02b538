import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** The headings; one that begins with `#` is of numbers. */
  readonly columns: readonly string[];
  /** Whether each row ends with buttons. */
  readonly tools?: boolean;
  readonly count: number;
  /** What is said where there are no rows. */
  readonly none?: string;
  /** The rows, made of a `th` and of Cells. */
  readonly children: ReactNode;
}

/** A table in a panel or a card, or a word where it would be empty. */
export function Rows({ columns, tools = false, count, none = 'None.', children }: Props) {
  if (count === 0) {
    return (
      <Text p="md" pt="xs" size="sm" c="dimmed">
        {none}
      </Text>
    );
  }
  return (
    <table className="rows">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column.startsWith('#') ? 'number' : undefined}>
              {column.replace('#', '')}
            </th>
          ))}
          {tools && <th aria-label="Actions" />}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
