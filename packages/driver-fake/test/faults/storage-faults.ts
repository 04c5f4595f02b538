import { Readable } from 'node:stream';
import { accepting, faultOf, recoded, type Fault } from './fault.js';

const BYTES = 'gives back the bytes that it was given, and those of a clone';
const REFUSED = 'refuses bytes that are not what was announced, and leaves nothing';
const USED = 'says which instance has a volume, and leaves it alone';

/** Defects of the facets of a host's storage. */
export const storageFaults: readonly Fault[] = [
  faultOf(
    'storagePools',
    'makes pools that do not run',
    (facet) => ({
      create: async (spec, options) => {
        const made = await facet.create(spec, options);
        await facet.stop(spec.name);
        return { ...made, state: 'stopped' };
      },
    }),
    ['creates a pool that runs, and lists it'],
  ),
  faultOf(
    'storagePools',
    'refuses to stop a pool twice',
    (facet) => ({
      stop: async (pool, options) => {
        if ((await facet.get(pool)).state === 'stopped') await facet.refresh(pool);
        await facet.stop(pool, options);
      },
    }),
    ['stops, starts and refreshes a pool, also twice, and sets its autostart'],
  ),
  faultOf(
    'storagePools',
    'always deletes the contents',
    (facet) => ({ delete: (pool, options) => facet.delete(pool, { ...options, contents: true }) }),
    ['deletes a pool and leaves its volumes, or takes them too when asked'],
  ),
  faultOf(
    'storagePools',
    'says of a pool that is not there that it failed',
    (facet) => ({ get: (pool, options) => recoded(facet.get(pool, options), 'not-found', 'failed') }),
    ['says not-found, by its name, for a pool that is not there'],
  ),
  faultOf(
    'storagePools',
    'takes invalid pools',
    (facet) => ({ create: (spec, options) => accepting(facet.create(spec, options), 'invalid') }),
    ['refuses an invalid pool, names the field, and makes nothing'],
  ),
  faultOf(
    'storageVolumes',
    'shrinks without being asked to',
    (facet) => ({
      resize: (pool, volume, sizeMiB, options) =>
        facet.resize(pool, volume, sizeMiB, { ...options, shrink: true }),
    }),
    ['creates, lists, resizes and deletes a volume'],
  ),
  faultOf(
    'storageVolumes',
    'forgets what a volume reads from',
    (facet) => ({
      create: (pool, { backing, ...spec }, options) =>
        facet.create(pool, backing === undefined ? spec : { ...spec, sizeMiB: 2, format: 'qcow2' }, options),
    }),
    ['makes a volume that reads from another one, which then is not deleted'],
  ),
  faultOf(
    'storageVolumes',
    'loses the end of a download',
    (facet) => ({
      download: async (pool, volume, options) => {
        const given = await facet.download(pool, volume, options);
        given.stream.destroy();
        return { ...given, stream: Readable.from([Buffer.alloc(3)]) };
      },
    }),
    [BYTES],
  ),
  faultOf('storageVolumes', 'wipes nothing', () => ({ wipe: async () => undefined }), [BYTES]),
  faultOf(
    'storageVolumes',
    'does not look at checksums',
    (facet) => ({
      upload: (pool, { sha256: _ignored, ...content }, options) => facet.upload(pool, content, options),
    }),
    [REFUSED],
  ),
  faultOf(
    'storageVolumes',
    'tells no users',
    (facet) => ({
      get: async (pool, volume, options) => ({ ...(await facet.get(pool, volume, options)), usedBy: [] }),
    }),
    [USED],
  ),
  faultOf(
    'storageVolumes',
    'takes invalid volumes',
    (facet) => ({ create: (pool, spec, options) => accepting(facet.create(pool, spec, options), 'invalid') }),
    ['refuses an invalid volume and names the field'],
  ),
  faultOf(
    'storageVolumes',
    'lists the volumes of a stopped pool',
    (facet) => ({ list: (pool, options) => accepting(facet.list(pool, options), 'conflict') }),
    ['says not-found for a pool and for a volume that is not there, and conflict for a pool that is stopped'],
  ),
];
