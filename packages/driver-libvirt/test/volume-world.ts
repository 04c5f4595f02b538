import { type InstanceInfo, type VolumesFacet, type VolumeSpec } from '@hostelry/compute';
import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { simulate, type Simulation } from './simulated-host.js';

export const BROKEN = new LibvirtError(ErrorNumber.OPERATION_FAILED, 'broken as planted');
export const MIB = 2 ** 20;
export const POOL = 'data';
export const DATA_POOL = `<pool type='dir'><name>${POOL}</name><target><path>/data</path></target></pool>`;

/** A driver on a simulated host with a pool for data and a guest, and what tests of volumes want to see. */
export interface VolumeWorld {
  readonly simulation: Simulation;
  readonly guest: InstanceInfo;
  readonly volumes: VolumesFacet;
  /** Makes a volume of the pool, filled with bytes if it is to be. */
  readonly newVolume: (name: string, sizeMiB: number, content?: Uint8Array, format?: string) => VolumeSpec;
  readonly bytesOf: (name: string, length: number) => Uint8Array;
  readonly documentOf: (uuid: string) => string;
  readonly spawn: (name: string) => Promise<InstanceInfo>;
  readonly sources: (uuid: string) => Promise<unknown[]>;
}

export async function openVolumeWorld(): Promise<VolumeWorld> {
  const simulation = await simulate();
  const { driver, host } = simulation;
  const pool = host.storage.create(DATA_POOL);
  host.durations.blockJobMs = 0;
  const spawn = (name: string): Promise<InstanceInfo> => driver.spawn({ name, vcpus: 1, memoryMiB: 64 });
  const guest = await spawn('web1');
  if (driver.volumes === undefined) throw new Error('The driver has no volumes facet');
  return {
    ...{ simulation, guest, volumes: driver.volumes, spawn },
    newVolume: (name, sizeMiB, content, format = 'raw') => {
      const capacity = sizeMiB * MIB;
      const volume = pool.createVolume({ name, capacity, allocation: 0, format, backing: undefined });
      if (content !== undefined) volume.write(0, content);
      return { source: { kind: 'pool', pool: POOL, name } };
    },
    bytesOf: (name, length) => pool.volume(name).read(0, length),
    documentOf: (uuid) => host.domains.byUuid(uuid).config.text,
    sources: async (uuid) => (await driver.get(uuid)).disks.map(({ source }) => source),
  };
}
