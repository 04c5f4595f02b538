import { defineDevice } from './device-class.js';
import { field } from './field.js';
import { choice, flag, text } from './kind.js';
import { at, onOff, spelled } from './place.js';

/** A keyboard, mouse or tablet; or an input device of the host. */
export const input = defineDevice({
  devType: 'input',
  tag: 'input',
  identity: [],
  hotplug: { plug: true, unplug: 'event', update: [] },
  fields: {
    device: field(choice(['tablet', 'mouse', 'keyboard', 'passthrough', 'evdev']), at('type'), {
      default: 'tablet',
    }),
    bus: field(choice(['ps2', 'usb', 'xen', 'virtio']), at('bus')),
    model: field(choice(['virtio', 'virtio-transitional', 'virtio-non-transitional']), at('model')),
    /** The host's device of a `passthrough`, and of an `evdev`. */
    evdev: field(text(), at('source.evdev')),
    dev: field(text(), at('source.dev')),
    grabAll: field(flag(), spelled<boolean>('source.grab', [[true, 'all']])),
    repeat: field(flag(), onOff('source.repeat')),
  },
});
