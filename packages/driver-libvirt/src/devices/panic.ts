import { defineDevice } from './device-class.js';
import { field, kept } from './field.js';
import { choice } from './kind.js';
import { at } from './place.js';

/** What tells the host that the guest's kernel has given up. */
export const panic = defineDevice({
  devType: 'panic',
  tag: 'panic',
  identity: [],
  hotplug: { plug: false, unplug: false, update: [] },
  fields: {
    device: kept(choice(['panic']), { implicit: 'panic' }),
    model: field(choice(['isa', 'pseries', 'hyperv', 's390']), at('model')),
  },
});
