import { act } from '../../api/instances.js';
import { ConfirmDialog } from '../../forms/confirm-dialog.js';
import { useBegin } from '../../live/notices.js';
import type { DialogProps } from '../dialog-props.js';

/** Gives an instance back to others. */
export default function DisownDialog({ instance, close }: DialogProps) {
  const { begin } = useBegin();
  return (
    <ConfirmDialog
      title={`Disown ${instance.name}?`}
      action="Disown"
      text="It is shown and controlled all the same, and goes on as it was. None of its disks are deleted with it from then on."
      send={() => begin(`Disown ${instance.name}`, () => act('disown', instance, {}))}
      close={close}
    />
  );
}
