import { accepting, faultOf, type Fault } from './fault.js';

const REBUILT = 'makes the root disk of a running instance anew, and it runs again';
const CLONED = 'copies what is down, and each goes on without the other';

/** Defects of facets that make disks anew and instances twice. */
export const copyFaults: readonly Fault[] = [
  faultOf(
    'rebuild',
    'leaves what it rebuilt down',
    (facet, driver) => ({
      rebuild: async (uuid, spec, options) => {
        await facet.rebuild(uuid, spec, options);
        await driver.power!.stop(uuid, { mode: 'force' });
        return driver.get(uuid);
      },
    }),
    [REBUILT],
  ),
  faultOf(
    'rebuild',
    'says that it rebuilt what has snapshots',
    (facet) => ({
      rebuild: (uuid, spec, options) => accepting(facet.rebuild(uuid, spec, options), 'conflict'),
    }),
    ['refuses to rebuild what has snapshots, or is paused'],
  ),
  faultOf(
    'rebuild',
    'takes any image',
    (facet) => ({
      rebuild: (uuid, spec, options) => facet.rebuild(uuid, 'image' in spec ? {} : spec, options),
    }),
    ['refuses an image that does not exist and a wrong spec, and leaves the instance as it is'],
  ),
  faultOf(
    'rebuild',
    'starts what was down',
    (facet, driver) => ({
      rebuild: async (uuid, spec, options) => {
        const { state } = await facet.rebuild(uuid, spec, options);
        if (state === 'stopped') await driver.power!.start(uuid);
        return driver.get(uuid);
      },
    }),
    ['makes the root disk of what is down anew, of the image that is named, and leaves it down'],
  ),
  faultOf(
    'clone',
    'gives a copy the addresses of its original',
    (facet, driver, host) => ({
      clone: async (uuid, spec, options) => {
        const copy = await facet.clone(uuid, spec, options);
        const [own, other] = [host.guest(uuid), host.guest(copy.uuid)];
        other.definition = { ...other.definition, interfaces: own.definition.interfaces };
        return driver.get(copy.uuid);
      },
    }),
    [CLONED],
  ),
  faultOf(
    'clone',
    'starts a copy',
    (facet, driver) => ({
      clone: async (uuid, spec, options) => {
        const copy = await facet.clone(uuid, spec, options);
        await driver.power!.start(copy.uuid);
        return driver.get(copy.uuid);
      },
    }),
    [CLONED, 'copies what runs, which goes on'],
  ),
  faultOf(
    'clone',
    'copies volumes without being told',
    (facet) => ({ clone: (uuid, spec, options) => facet.clone(uuid, { ...spec, volumes: 'copy' }, options) }),
    ['copies attached volumes only where it is told to'],
  ),
  faultOf(
    'clone',
    'breaks a thin copy with its original',
    (facet, driver) => ({
      clone: async (uuid, spec, options) => {
        const copy = await facet.clone(uuid, spec, options);
        if (spec.disks === 'thin') await driver.destroy(copy.uuid);
        return copy;
      },
    }),
    ['shares the image with a thin copy, and each goes on without the other'],
  ),
  faultOf(
    'clone',
    'takes a name that is taken',
    (facet, driver) => ({
      clone: async (uuid, spec, options) =>
        (await accepting(facet.clone(uuid, spec, options), 'conflict')) ?? driver.get(uuid),
    }),
    ['refuses a name that is taken or is none, and leaves nothing of a copy'],
  ),
];
