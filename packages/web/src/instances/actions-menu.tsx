import { ActionIcon, Menu } from '@mantine/core';
import { useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { useBegin } from '../live/notices.js';
import { useMay } from '../session/use-session.js';
import { Icon } from '../shown/icon.js';
import { ActionDialog } from './dialog.js';
import { type FormAction, isQuick, type OfferedAction, offeredActions, OFFERS } from './offered.js';
import { quick } from './quick.js';

const DANGEROUS: ReadonlySet<OfferedAction> = new Set(['delete', 'force-stop', 'reset', 'discard']);

interface Props {
  readonly instance: InstanceResource;
  readonly facets: ReadonlySet<string>;
  /** Those that have buttons of their own. */
  readonly without?: readonly OfferedAction[];
}

/** All that an instance can be asked, as a menu; nothing for those who may not act. */
export function ActionsMenu({ instance, facets, without = [] }: Props) {
  const { attempt } = useBegin();
  const [dialog, setDialog] = useState<FormAction>();
  const mayAct = useMay('operator');
  const actions = offeredActions(instance, facets).filter((action) => !without.includes(action));
  if (!mayAct || actions.length === 0) return null;
  const choose = (action: OfferedAction): void => {
    if (!isQuick(action)) setDialog(action);
    else void attempt(`${OFFERS[action].label} ${instance.name}`, () => quick(action, instance));
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Actions of ${instance.name}`}>
            <Icon name="more" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {actions.map((action) => (
            <Menu.Item
              key={action}
              onClick={() => choose(action)}
              {...(DANGEROUS.has(action) ? { color: 'red' } : {})}
            >
              {OFFERS[action].label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ActionDialog action={dialog} instance={instance} close={() => setDialog(undefined)} />
    </>
  );
}
