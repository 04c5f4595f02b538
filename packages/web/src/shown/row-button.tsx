import { Button } from '@mantine/core';

interface Props {
  readonly label: string;
  readonly danger?: boolean;
  readonly onClick: () => void;
}

/** A button at the end of a row. */
export function RowButton({ label, danger = false, onClick }: Props) {
  return (
    <Button size="compact-xs" variant="subtle" onClick={onClick} {...(danger ? { color: 'red' } : {})}>
      {label}
    </Button>
  );
}
