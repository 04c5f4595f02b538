import { type ConsoleFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { openSerial } from '../actions/open-serial.js';

export function consoleFacet(context: ActionContext): ConsoleFacet {
  return { serial: (uuid, options) => openSerial(context, uuid, options) };
}
