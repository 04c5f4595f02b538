import { type PowerFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { reboot } from '../actions/reboot.js';
import { start } from '../actions/start.js';
import { stop } from '../actions/stop.js';

export function powerFacet(context: ActionContext): PowerFacet {
  return {
    start: (uuid, options) => start(context, uuid, options),
    stop: (uuid, options) => stop(context, uuid, options),
    reboot: (uuid, options) => reboot(context, uuid, options),
  };
}
