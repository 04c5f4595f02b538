import { ActionIcon, Menu } from '@mantine/core';
import { Icon } from './icon.js';

/** Something that can be done with a row. */
export interface RowAction {
  readonly label: string;
  readonly danger?: boolean;
  readonly run: () => void;
}

interface Props {
  /** What it is done with. */
  readonly of: string;
  readonly actions: readonly RowAction[];
}

/** What can be done with a row, as a menu; nothing where nothing can. */
export function RowMenu({ of, actions }: Props) {
  if (actions.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions of ${of}`}>
          <Icon name="more" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ label, danger = false, run }) => (
          <Menu.Item key={label} onClick={run} {...(danger ? { color: 'red' } : {})}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
