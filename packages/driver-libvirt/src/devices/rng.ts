import { characterFields, characterType } from './character.js';
import { defineDevice } from './device-class.js';
import { field, getField, kept, setField } from './field.js';
import { choice, integer, text } from './kind.js';
import { at, type Place } from './place.js';

/** The sources that a spec names, by the path that libvirt wants. */
const SOURCES: Readonly<Record<string, string>> = {
  random: '/dev/random',
  urandom: '/dev/urandom',
  hwrng: '/dev/hwrng',
};

/** A source of random numbers; `bytes` in each `period` (ms) at the most. */
export const rng = defineDevice({
  devType: 'rng',
  tag: 'rng',
  identity: [],
  hotplug: { plug: true, unplug: 'event', update: [] },
  fields: {
    device: kept(choice(['virtio']), { implicit: 'virtio' }),
    model: field(choice(['virtio', 'virtio-transitional', 'virtio-non-transitional']), at('model'), {
      default: 'virtio',
    }),
    specParams: {
      /** `random` reads `source`, `egd` asks a daemon, `builtin` is QEMU's own. */
      backend: field(choice(['random', 'egd', 'builtin']), at('backend.model'), { default: 'random' }),
      /** random, urandom, hwrng or a path. */
      source: field(text(), sourcePlace()),
      bytes: field(integer(1), at('rate.bytes')),
      period: field(integer(1), at('rate.period')),
      /** How an `egd` is reached. */
      egd: field(characterType(), at('backend.type')),
    },
    ...characterFields('backend'),
  },
  normalise(spec) {
    const backend = getField(spec, ['specParams', 'backend']);
    const source = ['specParams', 'source'];
    if (backend === 'random') setField(spec, source, getField(spec, source) ?? 'urandom');
  },
});

function sourcePlace(): Place<string> {
  const path = at<string>('backend.value');
  return {
    read(element) {
      const found = path.read(element);
      if (found === undefined || found === '') return undefined;
      return Object.entries(SOURCES).find(([, each]) => each === found)?.[0] ?? found;
    },
    write: (element, value) =>
      path.write(element, value === undefined ? undefined : (SOURCES[value] ?? value)),
  };
}
