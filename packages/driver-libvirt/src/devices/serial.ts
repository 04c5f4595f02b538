import { characterFields, characterType, portNumber } from './character.js';
import { defineDevice } from './device-class.js';
import { field } from './field.js';
import { text } from './kind.js';
import { at } from './place.js';

/** A serial port. */
export const serial = defineDevice({
  devType: 'serial',
  tag: 'serial',
  identity: ['port'],
  hotplug: { plug: true, unplug: 'event', update: [] },
  fields: {
    device: field(characterType(), at('type'), { default: 'pty' }),
    port: field(portNumber(), at('target.port')),
    targetType: field(text(), at('target.type')),
    model: field(text(), at('target.model.name')),
    ...characterFields(),
  },
});
