import { defineDevice } from './device-class.js';
import { field } from './field.js';
import { legacy } from './legacy.js';
import { choice, integer, text } from './kind.js';
import { at } from './place.js';

/** A controller. The one for virtio serial ports gets index 0 and 16 ports where the spec does not say. */
export const controller = Object.assign(
  defineDevice({
    devType: 'controller',
    tag: 'controller',
    identity: ['device', 'index'],
    hotplug: { plug: true, unplug: 'event', update: [] },
    fields: {
      device: field(
        choice(['ide', 'fdc', 'scsi', 'sata', 'usb', 'ccid', 'virtio-serial', 'pci', 'isa', 'xenbus']),
        at('type'),
      ),
      index: field(integer(), at('index')),
      model: field(text(), at('model')),
      /** The first port of the USB controller that this one is a companion of. */
      master: field(text({ pattern: /^[0-9]+$/ }), at('master.startport')),
      ports: field(integer(), at('ports')),
      specParams: {
        ioThreadId: field(integer(1), at('driver.iothread')),
      },
    },
    normalise(spec) {
      if (spec['device'] !== 'virtio-serial') return;
      spec['index'] ??= 0;
      spec['ports'] ??= 16;
    },
  }),
  // Whatever the conf says, the guest's agent needs ports.
  { specListFromLegacyConf: legacy(() => [{ type: 'controller', device: 'virtio-serial' }]) },
);
