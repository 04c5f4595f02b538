import { type AutostartFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function autostartFacet(context: ActionContext): AutostartFacet {
  return {
    set: async (uuid, enabled, options) =>
      (await import('../actions/set-autostart.js')).setAutostart(context, uuid, enabled, options),
  };
}
