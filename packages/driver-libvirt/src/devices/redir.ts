import { characterFields, characterType } from './character.js';
import { defineDevice } from './device-class.js';
import { field } from './field.js';
import { choice, integer } from './kind.js';
import { at } from './place.js';

/** A USB device of the viewer's machine. */
export const redir = defineDevice({
  devType: 'redir',
  tag: 'redirdev',
  identity: [],
  hotplug: { plug: true, unplug: 'event', update: [] },
  fields: {
    device: field(characterType(), at('type'), { default: 'spicevmc' }),
    bus: field(choice(['usb']), at('bus'), { default: 'usb' }),
    bootOrder: field(integer(1), at('boot.order')),
    ...characterFields(),
  },
});
