import { defineDevice } from './device-class.js';
import { field } from './field.js';
import { legacy, type LegacyConf, type OnDiagnostic } from './legacy.js';
import { choice } from './kind.js';
import { at } from './place.js';

/** A sound card. */
export const sound = Object.assign(
  defineDevice({
    devType: 'sound',
    tag: 'sound',
    identity: [],
    hotplug: { plug: false, unplug: false, update: [] },
    fields: {
      device: field(choice(['ich6', 'ich7', 'ich9', 'ac97', 'es1370', 'sb16', 'pcspk', 'usb']), at('model'), {
        default: 'ich6',
      }),
    },
  }),
  { specListFromLegacyConf: legacy(soundSpecs) },
);

/** A card if the conf names one. */
function soundSpecs(conf: LegacyConf, _arch: string, _onDiagnostic: OnDiagnostic) {
  return conf.soundDevice ? [{ type: 'sound', device: conf.soundDevice }] : [];
}
