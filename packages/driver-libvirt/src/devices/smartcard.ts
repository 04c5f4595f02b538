import { characterFields, characterType } from './character.js';
import { defineDevice } from './device-class.js';
import { field, getField, kept, setField } from './field.js';
import { choice, listOf, text } from './kind.js';
import { at, type Place } from './place.js';

/** A smart card: the host's own, made of certificates, or the viewer's. libvirt's schema gives it no alias. */
export const smartcard = defineDevice({
  devType: 'smartcard',
  tag: 'smartcard',
  identity: [],
  hasAlias: false,
  hotplug: { plug: false, unplug: false, update: [] },
  fields: {
    device: kept(choice(['smartcard']), { implicit: 'smartcard' }),
    specParams: {
      mode: field(choice(['passthrough', 'host', 'host-certificates']), at('mode'), {
        default: 'passthrough',
      }),
      type: field(characterType(), at('type')),
      /** The names of three certificates, for `host-certificates`. */
      certificates: field(listOf(text()), certificates()),
      database: field(text(), at('database')),
    },
    ...characterFields(),
  },
  normalise(spec) {
    const type = ['specParams', 'type'];
    if (getField(spec, ['specParams', 'mode']) === 'passthrough') {
      setField(spec, type, getField(spec, type) ?? 'spicevmc');
    }
  },
});

function certificates(): Place<readonly string[]> {
  return {
    read: (element) => element['certificate'] as readonly string[] | undefined,
    write: (element, value) => {
      if (value === undefined) delete element['certificate'];
      else element['certificate'] = [...value];
    },
  };
}
