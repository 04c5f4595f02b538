import { lazy, Suspense } from 'react';
import type { DialogProps } from './dialog-props.js';
import type { FormAction } from './offered.js';

const DIALOGS = {
  annotate: lazy(() => import('./dialogs/annotate-dialog.js')),
  rename: lazy(() => import('./dialogs/rename-dialog.js')),
  clone: lazy(() => import('./dialogs/clone-dialog.js')),
  rebuild: lazy(() => import('./dialogs/rebuild-dialog.js')),
  adopt: lazy(() => import('./dialogs/adopt-dialog.js')),
  disown: lazy(() => import('./dialogs/disown-dialog.js')),
  resize: lazy(() => import('./dialogs/resize-dialog.js')),
  rescue: lazy(() => import('./dialogs/rescue-dialog.js')),
  move: lazy(() => import('./dialogs/move-dialog.js')),
  password: lazy(() => import('./dialogs/password-dialog.js')),
  delete: lazy(() => import('./dialogs/delete-dialog.js')),
};

/** The form of an action, while there is one. */
export function ActionDialog({
  action,
  ...props
}: DialogProps & { readonly action: FormAction | undefined }) {
  if (action === undefined) return null;
  const Dialog = DIALOGS[action];
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  );
}
