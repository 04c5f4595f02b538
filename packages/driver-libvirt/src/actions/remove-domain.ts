import { type Guest } from '../guest/guest.js';
import { isOwn } from '../errors.js';
import { findGuest, type ActionContext } from './context.js';
import { undefine } from './destroy.js';
import { powerOff } from './power-off.js';

/** Takes a domain away whatever became of it: not defined, defined, or running. */
export async function removeDomain(context: ActionContext, uuid: string): Promise<void> {
  let guest: Guest;
  try {
    guest = await findGuest(context.host, uuid);
  } catch (error) {
    if (isOwn(error, 'not-found')) return;
    throw error;
  }
  await powerOff(guest);
  await undefine(context, guest);
}
