import { characterFields, characterType, portNumber } from './character.js';
import { defineDevice } from './device-class.js';
import { field } from './field.js';
import { choice, text } from './kind.js';
import { at } from './place.js';

/** A channel between host and guest: a port by name (`virtio`, `xen`), or traffic to an address (`guestfwd`). */
export const channel = defineDevice({
  devType: 'channel',
  tag: 'channel',
  identity: ['targetType', 'name'],
  hotplug: { plug: true, unplug: 'event', update: [] },
  fields: {
    device: field(characterType(), at('type'), { default: 'unix' }),
    targetType: field(choice(['virtio', 'guestfwd', 'xen']), at('target.type'), { default: 'virtio' }),
    name: field(text(), at('target.name')),
    targetAddress: field(text(), at('target.address')),
    targetPort: field(portNumber(), at('target.port')),
    /** Whether the guest has it open; libvirt tells. */
    state: field(choice(['connected', 'disconnected']), at('target.state')),
    ...characterFields(),
  },
});
