import type { ReactNode } from 'react';

/** A table's cell that carries its column's heading: on a narrow screen each row becomes a list of these. */
export function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <td data-label={label}>{children}</td>;
}
