import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly kind?: 'number' | 'plain' | 'wide' | 'tools';
  readonly children?: ReactNode;
}

/** A table's cell that carries its column's heading: on a narrow screen each row becomes a card of these. */
export function Cell({ label, kind, children }: Props) {
  return (
    <td className={kind} data-label={kind === 'tools' ? undefined : label}>
      {children}
    </td>
  );
}
