import { defineDevice } from './device-class.js';
import { field, kept } from './field.js';
import { choice, flag, text } from './kind.js';
import { at, yesNo } from './place.js';

/** A trusted platform module: the host's own, or one that swtpm emulates. */
export const tpm = defineDevice({
  devType: 'tpm',
  tag: 'tpm',
  identity: [],
  limit: { most: 1 },
  hotplug: { plug: false, unplug: false, update: [] },
  fields: {
    device: kept(choice(['tpm']), { implicit: 'tpm' }),
    specParams: {
      mode: field(choice(['passthrough', 'emulator', 'external']), at('backend.type'), {
        default: 'emulator',
      }),
      model: field(choice(['tpm-tis', 'tpm-crb', 'tpm-spapr', 'spapr-tpm-proxy']), at('model')),
      path: field(text(), at('backend.device.path')),
      version: field(choice(['1.2', '2.0']), at('backend.version')),
      persistentState: field(flag(), yesNo('backend.persistent_state')),
    },
  },
});
