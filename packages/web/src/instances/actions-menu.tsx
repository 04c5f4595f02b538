import { useState } from 'react';
import type { InstanceResource } from '@hostelry/server/api';
import { useBegin } from '../live/notices.js';
import { useMay } from '../session/use-session.js';
import { RowMenu } from '../shown/row-menu.js';
import { ActionDialog } from './dialog.js';
import { type FormAction, isQuick, type OfferedAction, offeredActions, OFFERS } from './offered.js';
import { quick } from './quick.js';

const DANGEROUS: ReadonlySet<OfferedAction> = new Set([
  'delete',
  'force-stop',
  'reset',
  'discard',
  'rebuild',
]);

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
  if (!mayAct) return null;
  const choose = (action: OfferedAction): void => {
    if (!isQuick(action)) setDialog(action);
    else void attempt(`${OFFERS[action].label} ${instance.name}`, () => quick(action, instance));
  };
  return (
    <>
      <RowMenu
        of={instance.name}
        actions={offeredActions(instance, facets)
          .filter((action) => !without.includes(action))
          .map((action) => ({
            label: OFFERS[action].label,
            danger: DANGEROUS.has(action),
            run: () => choose(action),
          }))}
      />
      <ActionDialog action={dialog} instance={instance} close={() => setDialog(undefined)} />
    </>
  );
}
