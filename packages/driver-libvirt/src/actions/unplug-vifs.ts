import { type Guest } from '../guest/guest.js';
import { type VifRecord } from '../vifs/vifs.js';
import { type ActionContext } from './context.js';

/** Has the VIF drivers take away what they made for these interfaces; gives those that are done. What fails is reported, and the rest goes on. */
export async function unplugVifs(
  context: ActionContext,
  guest: Guest,
  records: readonly VifRecord[],
): Promise<readonly VifRecord[]> {
  const done: VifRecord[] = [];
  for (const record of records) {
    try {
      const vif = await (await context.vifs()).recall(record);
      await vif.unplug(guest, {});
      done.push(record);
    } catch (error) {
      context.report(`Cannot unplug interface ${record.mac} of instance "${guest.name}" on the host`, error);
    }
  }
  return done;
}
