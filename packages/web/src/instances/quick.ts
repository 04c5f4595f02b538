import type { OperationResource } from '@hostelry/server/api';
import { act, type InstanceRef } from '../api/instances.js';
import type { QuickAction } from './offered.js';

/** Begins an action that needs no more than its name. */
export function quick(action: QuickAction, ref: InstanceRef): Promise<OperationResource> {
  if (action === 'force-stop') return act('stop', ref, { force: true });
  if (action === 'reset') return act('restart', ref, { force: true });
  if (action === 'autostart-on' || action === 'autostart-off') {
    return act('autostart', ref, { enabled: action === 'autostart-on' });
  }
  return act(action, ref, {});
}
