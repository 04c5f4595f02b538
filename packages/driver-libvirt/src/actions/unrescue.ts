import { type ProgressOptions } from '@hostelry/compute';
import { unrescuedXml } from '../guest/rescue-document.js';
import { prepareStart } from './before-start.js';
import { onGuest, wrongState, type ActionContext } from './context.js';
import { powerOff } from './power-off.js';
import { undoing } from './undoing.js';

/**
 * Ends a rescue: the rescue system's power is taken away, its disk removed, and the instance started as it was defined before.
 * The record of the rescue goes last but for the start, and comes back if that fails: so until it runs it may be called again.
 */
export function unrescue(context: ActionContext, uuid: string, options: ProgressOptions = {}): Promise<void> {
  const { signal, progress } = options;
  const verb = 'end the rescue of';
  return onGuest(context, uuid, { verb, signal }, async (guest) => {
    const record = await guest.rescueRecord(options);
    if (record === undefined) throw wrongState(verb, guest, 'not rescued');
    const rescued = await guest.configuration(options);
    const xml = unrescuedXml(record, rescued);
    progress?.step('power-off');
    await powerOff(guest, options);
    if (record.volume !== undefined) {
      progress?.step(`delete-volume ${record.volume.name}`);
      const images = await context.images();
      await images.deleteVolume(record.volume, signal === undefined ? {} : { signal });
    }
    const connection = await context.host.connection(signal);
    await undoing({ verb, guest, signal }, async (undo) => {
      progress?.step('define');
      undo.push(`rescue of instance "${guest.name}"`, async () => {
        await connection.domainDefineXML(rescued);
      });
      await connection.domainDefineXML(xml);
      progress?.step('start');
      await prepareStart(context, guest, options);
      await guest.domain.create();
    });
  });
}
