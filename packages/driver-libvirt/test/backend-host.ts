import { type Simulator, type SimulatedHost } from '@hostelry/simulator';
import { readQcow2Data } from '../../simulator/src/hypervisor/qcow2-data.js';
import { packQcow2 } from '../../simulator/src/hypervisor/qcow2-data.js';
import { type LibvirtDriverOptions } from '../src/options.js';
import { prepareSimulation, type Simulation } from './simulated-host.js';
import { volumeOf } from './two-hosts.js';

/** A way to keep root disks, and what is to be expected of it. */
export interface Kept {
  readonly what: string;
  readonly driver: Partial<LibvirtDriverOptions>;
  /** Where root disks are, and as what. */
  readonly disk: RegExp;
  readonly format: 'qcow2' | 'raw';
  /** What its disks cannot, and the reason in the message. */
  readonly snapshot?: string;
  readonly extend?: string;
}

const RAW = 'is raw, and only qcow2 keeps snapshots';
const IMAGES = '^/var/lib/libvirt/images/UUID-root-[0-9a-f]{8}\\.';

export const QCOW2: Kept = {
  ...{ what: 'qcow2', driver: {}, disk: new RegExp(`${IMAGES}qcow2$`), format: 'qcow2' },
};
export const FLAT: Kept = {
  ...{ what: 'flat', driver: { imageBackend: 'flat' }, disk: new RegExp(`${IMAGES}raw$`), format: 'raw' },
  snapshot: RAW,
};
export const FLAT_QCOW2: Kept = {
  what: 'flat as qcow2, with its room taken',
  driver: {
    imageBackend: 'flat',
    imageBackends: { flat: { options: { format: 'qcow2', preallocate: true } } },
  },
  ...{ disk: new RegExp(`${IMAGES}qcow2$`), format: 'qcow2' },
};
export const LOGICAL: Kept = {
  ...{ what: 'logical', driver: { imageBackend: 'logical' }, disk: /^\/dev\/vg0\/UUID-root-[0-9a-f]{8}$/ },
  ...{ format: 'raw', snapshot: RAW, extend: 'is a logical volume, which libvirt cannot make larger' },
};

/** Starts a driver on a simulated host that has a volume group. */
export async function simulateKept(
  { driver }: Pick<Kept, 'driver'>,
  place: { readonly simulator?: Simulator; readonly name?: string } = {},
): Promise<Simulation> {
  const simulation = prepareSimulation({ ...place, driver: { shutdownRetryMs: 20, ...driver } });
  const { storage } = simulation.host;
  if (storage.list().every(({ name }) => name !== 'logical')) {
    const xml = "<pool type='logical'><name>logical</name><source><name>vg0</name></source></pool>";
    storage.define(xml);
  }
  await simulation.driver.start();
  return simulation;
}

const PLACE = 2 ** 20;
const MARK = 'what the guest has written';

/** As the guest writes to its root disk. */
export function writeAsGuest(host: SimulatedHost, uuid: string): void {
  const volume = volumeOf(host, uuid, 'vda');
  if (volume.format !== 'qcow2') return volume.write(PLACE, Buffer.from(MARK));
  const { capacity: virtualSize, backing } = volume;
  const below = backing && host.storage.findByPath(backing.path)?.content();
  const disk = readQcow2Data(volume.content(), below);
  disk.write(PLACE, Buffer.from(MARK));
  const names = { backingFile: backing?.path, backingFormat: backing?.format };
  const file = packQcow2(disk, { virtualSize, ...names });
  volume.write(0, file.read(0, file.length));
}

/** What the guest finds on its root disk: what it has written, and whether the image is below it. */
export function seenByGuest(host: SimulatedHost, uuid: string): { mark: boolean; image: boolean } {
  const volume = volumeOf(host, uuid, 'vda');
  const below = volume.backing && host.storage.findByPath(volume.backing.path)?.content();
  const disk = volume.format === 'qcow2' ? readQcow2Data(volume.content(), below) : volume.content();
  return {
    mark: Buffer.from(disk.read(PLACE, MARK.length)).toString() === MARK,
    image: Buffer.from(disk.read(0, 65536)).equals(Buffer.alloc(65536, 1)),
  };
}
