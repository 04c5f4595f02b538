import { accepting, faultOf, recoded, type Fault } from './fault.js';

const KEPT = 'keeps an address for a guest, another one in its place, and none any more';

/** Defects of the images facet. */
export const imageFaults: readonly Fault[] = [
  faultOf(
    'images',
    'does not look at checksums of images',
    (facet) => ({
      import: ({ sha256: _ignored, ...content }, options) => facet.import(content, options),
    }),
    ['refuses bytes that are no image, or not what was announced, and leaves nothing'],
  ),
  faultOf(
    'images',
    'tells no users of images',
    (facet) => ({ get: async (image, options) => ({ ...(await facet.get(image, options)), usedBy: [] }) }),
    ['makes an instance of an imported image, and keeps the image for it'],
  ),
  faultOf(
    'images',
    'takes one name twice',
    (facet) => ({ import: (content, options) => accepting(facet.import(content, options), 'conflict') }),
    ['imports an image, lists it, and deletes it'],
  ),
  faultOf(
    'images',
    'says of an image that is not there that it failed',
    (facet) => ({ delete: (image, options) => recoded(facet.delete(image, options), 'not-found', 'failed') }),
    ['says not-found, by its name, for an image that is not there'],
  ),
];

/** Defects of the networks facet. */
export const networkFaults: readonly Fault[] = [
  faultOf(
    'networks',
    'tells no addresses',
    (facet) => ({
      create: async (spec, options) => ({ ...(await facet.create(spec, options)), subnets: [] }),
    }),
    ['creates a network that runs, and lists it'],
  ),
  faultOf('networks', 'does not remember the autostart', () => ({ setAutostart: async () => undefined }), [
    'stops and starts a network, also twice, and sets its autostart',
  ]),
  faultOf(
    'networks',
    'forgets reservations',
    (facet) => ({
      reserve: async (network, reservation, options) => {
        await facet.reserve(network, reservation, options);
        await facet.release(network, reservation.address);
      },
    }),
    [KEPT],
  ),
  faultOf(
    'networks',
    'keeps one address for two',
    (facet) => ({
      reserve: (network, reservation, options) =>
        accepting(facet.reserve(network, reservation, options), 'conflict'),
    }),
    [KEPT],
  ),
  faultOf(
    'networks',
    'never forgets a name',
    (facet) => ({
      setDnsHost: async (network, host, options) => {
        if (host.names.length > 0) await facet.setDnsHost(network, host, options);
      },
    }),
    ['tells names of an address, others in their place, and none any more'],
  ),
  faultOf(
    'networks',
    'tells nobody who is on it',
    (facet) => ({
      get: async (network, options) => ({ ...(await facet.get(network, options)), usedBy: [] }),
    }),
    ['says which instances are on a network, and leaves it to them'],
  ),
  faultOf(
    'networks',
    'takes invalid networks',
    (facet) => ({ create: (spec, options) => accepting(facet.create(spec, options), 'invalid') }),
    ['refuses an invalid network, names the field, and makes nothing'],
  ),
  faultOf(
    'networks',
    'says of a network that is not there that it failed',
    (facet) => ({
      leases: (network, options) => recoded(facet.leases(network, options), 'not-found', 'failed'),
    }),
    ['says not-found, by its name, for a network that is not there'],
  ),
];
