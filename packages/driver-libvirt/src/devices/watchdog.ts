import { defineDevice } from './device-class.js';
import { field, kept } from './field.js';
import { choice } from './kind.js';
import { at } from './place.js';

/** A watchdog, which acts when the guest no longer feeds it. One for each guest. */
export const watchdog = defineDevice({
  devType: 'watchdog',
  tag: 'watchdog',
  identity: [],
  limit: { most: 1 },
  hotplug: { plug: true, unplug: 'event', update: [] },
  fields: {
    device: kept(choice(['watchdog']), { implicit: 'watchdog' }),
    specParams: {
      model: field(choice(['i6300esb', 'ib700', 'diag288']), at('model'), { default: 'i6300esb' }),
      action: field(
        choice(['reset', 'shutdown', 'poweroff', 'pause', 'none', 'dump', 'inject-nmi']),
        at('action'),
        { default: 'none' },
      ),
    },
  },
});
