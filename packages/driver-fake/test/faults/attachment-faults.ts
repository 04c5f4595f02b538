import { type ComputeError } from '@hostelry/compute';
import { accepting, faultOf, type Fault } from './fault.js';

const NIC = 'attaches an interface to a running instance and detaches it';
const DISK = 'attaches a volume to a running instance and detaches it';
const SWAP = 'swaps a volume for another one, and lets go of the first';
const DEVICE = 'attaches a device and detaches it';

/** Defects of what is attached to instances. */
export const attachmentFaults: readonly Fault[] = [
  faultOf(
    'interfaces',
    'says that an interface is attached which is not',
    () => ({ attach: async () => ({ mac: '52:54:00:00:00:09', kind: 'network' }) }),
    [NIC],
  ),
  faultOf('interfaces', 'detaches nothing', () => ({ detach: async () => undefined }), [NIC]),
  faultOf(
    'interfaces',
    'chooses another MAC address than was asked for',
    (facet) => ({
      attach: (uuid, { mac: _mac, ...spec }, options) => facet.attach(uuid, spec, options),
    }),
    [
      'keeps an attached interface, with its MAC address, when the instance is restarted',
      'refuses an interface whose MAC address the instance has already',
    ],
  ),
  faultOf(
    'interfaces',
    'attaches to networks that are not there',
    (facet) => ({
      attach: (uuid, spec, options) =>
        facet.attach(uuid, spec, options).catch((error: ComputeError) => {
          if (error.code !== 'not-found') throw error;
          return facet.attach(uuid, { network: 'default' }, options);
        }),
    }),
    ['says not-found for a network that is not there, and for a MAC address that the instance does not have'],
  ),
  faultOf(
    'interfaces',
    'forgets interfaces when the instance stops',
    (facet, driver) => ({
      attach: async (uuid, spec, options) => {
        const made = await facet.attach(uuid, spec, options);
        driver.subscribe((event) => {
          if (event.type === 'instance' && event.change === 'stopped')
            void facet.detach(uuid, made.mac).catch(() => undefined);
        });
        return made;
      },
    }),
    ['keeps an attached interface, with its MAC address, when the instance is restarted'],
  ),
  faultOf('volumes', 'detaches no volume', () => ({ detach: async () => undefined }), [DISK]),
  faultOf(
    'volumes',
    'gives a volume to two instances at once',
    (facet) => ({ attach: (uuid, spec, options) => facet.attach(uuid, { ...spec, shared: true }, options) }),
    ['refuses a target that is taken, and a volume that another instance has'],
  ),
  faultOf(
    'volumes',
    'ignores the target that was asked for',
    (facet) => ({
      attach: (uuid, { target: _target, ...spec }, options) => facet.attach(uuid, spec, options),
    }),
    ['refuses a target that is taken, and a volume that another instance has'],
  ),
  faultOf(
    'volumes',
    'keeps what it swapped away',
    (facet, _driver, host) => ({
      swap: async (uuid, target, spec, options) => {
        const { source } = host.guest(uuid).definition.disks.find((disk) => disk.target === target)!;
        const info = await facet.swap(uuid, target, spec, options);
        host.volumes.connect({ kind: 'file', path: source }, uuid, false);
        return info;
      },
    }),
    [SWAP],
  ),
  faultOf(
    'volumes',
    'says that it swapped and does not',
    (_facet, driver) => ({
      swap: async (uuid, target) => (await driver.get(uuid)).disks.find((disk) => disk.target === target)!,
    }),
    [SWAP],
  ),
  faultOf(
    'volumes',
    'says that it shrinks',
    (facet) => ({ extend: (...args) => accepting(facet.extend(...args), 'invalid') }),
    ['extends a volume and refuses to shrink it'],
  ),
  faultOf(
    'volumes',
    'disconnects the first volume when a swap fails',
    (facet) => ({
      swap: (uuid, target, spec, options) =>
        facet.swap(uuid, target, spec, options).catch(async (error: unknown) => {
          await facet.detach(uuid, target).catch(() => undefined);
          throw error;
        }),
    }),
    ['refuses to swap for a volume that is smaller or not there, and keeps the first'],
  ),
  faultOf(
    'volumes',
    'names no field of an invalid volume',
    (facet) => ({
      attach: (...args) =>
        facet.attach(...args).catch((error: ComputeError) => {
          throw Object.assign(error, { details: {} });
        }),
    }),
    ['refuses an invalid volume and names the field'],
  ),
  faultOf('volumes', 'has no name for storage', () => ({ connector: async () => ({ host: '' }) }), [
    'says what storage must know of the host',
  ]),
  faultOf('devices', 'detaches no device', () => ({ detach: async () => undefined }), [DEVICE]),
  faultOf(
    'devices',
    'says that its devices stay for ever',
    (facet) => ({ attach: async (...args) => ({ ...(await facet.attach(...args)), removable: false }) }),
    [DEVICE],
  ),
  faultOf(
    'devices',
    'says that it detached what cannot be removed',
    (facet) => ({ detach: (...args) => accepting(facet.detach(...args), 'conflict') }),
    ['refuses to detach what cannot be removed'],
  ),
  faultOf(
    'devices',
    'attaches devices that the host does not have',
    (facet) => ({
      attach: (uuid, spec, options) =>
        facet.attach(uuid, spec, options).catch((error: ComputeError) => {
          if (error.code !== 'not-found') throw error;
          return facet.attach(uuid, { kind: 'random' }, options);
        }),
    }),
    ['refuses an invalid device, and one that the host does not have'],
  ),
  faultOf(
    'devices',
    'lists devices of the host that nobody can ask for',
    () => ({ hostDevices: async () => [{ spec: { kind: 'pci', address: '3b:0' }, summary: 'A card' }] }),
    ["lists the host's devices so that they can be asked for"],
  ),
];
