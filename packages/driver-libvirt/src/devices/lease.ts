import { defineDevice } from './device-class.js';
import { field, kept } from './field.js';
import { choice, integer, text } from './kind.js';
import { at } from './place.js';

/** A lease of the host's lock manager. libvirt gives it no alias and tells of its end with no event. */
export const lease = defineDevice({
  devType: 'lease',
  tag: 'lease',
  identity: ['sd_id', 'lease_id'],
  hasAlias: false,
  hasAddress: false,
  hotplug: { plug: true, unplug: 'silent', update: [] },
  fields: {
    device: kept(choice(['lease']), { implicit: 'lease' }),
    sd_id: field(text(), at('lockspace')),
    lease_id: field(text(), at('key')),
    path: field(text(), at('target.path')),
    offset: field(integer(), at('target.offset')),
  },
});
