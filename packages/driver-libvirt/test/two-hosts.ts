import { ComputeError, type Facets, type InstanceInfo } from '@hostelry/compute';
import { ConnectListAllStoragePoolsFlags, ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { Simulator, type SimulatedHost } from '@hostelry/simulator';
import { expect } from 'vitest';
import { packQcow2, readQcow2Data } from '../../simulator/src/hypervisor/qcow2-data.js';
import { simulate, type Simulation } from './simulated-host.js';

/** What a planted fault says. */
export const INJECTED = new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'injected');

/** Two hosts of one world, each with a driver. */
export interface TwoHosts {
  readonly source: Simulation;
  readonly destination: Simulation;
  readonly simulator: Simulator;
  stop(): Promise<void>;
}

export async function simulateTwo(): Promise<TwoHosts> {
  const simulator = new Simulator();
  const driver = { shutdownRetryMs: 20 };
  const [source, destination] = await Promise.all(
    ['source', 'destination'].map((name) => simulate({ simulator, name, driver })),
  );
  if (source === undefined || destination === undefined) throw new Error('There are two');
  return {
    source,
    destination,
    simulator,
    stop: async () => void (await Promise.all([source.stop(), destination.stop()])),
  };
}

/** A facet of a simulation's driver, which must have it. */
export function facet<Name extends 'liveMigration' | 'coldMigration' | 'maintenance' | 'power'>(
  { driver }: Pick<Simulation, 'driver'>,
  name: Name,
): Facets[Name] {
  const found = driver[name] as Facets[Name] | undefined;
  if (found === undefined) throw new Error(`The driver has no ${name}`);
  return found;
}

/** The names of an instance's own volumes on a host. */
export function ownVolumes(host: SimulatedHost, uuid: string): string[] {
  return host.storage.list(ConnectListAllStoragePoolsFlags.ACTIVE).flatMap((pool) =>
    pool
      .volumes()
      .map(({ name }) => name)
      .filter((name) => name.includes(uuid)),
  );
}

/** The volume that a disk of an instance is on. */
export function volumeOf(host: SimulatedHost, uuid: string, target: string) {
  const disk = host.domains.byUuid(uuid).config.disks.find((each) => each.target === target);
  const volume = host.storage.findByPath(disk?.path ?? '');
  if (volume === undefined) throw new Error(`There is no volume for disk "${target}"`);
  return volume;
}

const PLACE = 2 ** 20;
const MARK = 'what the guest has written';

/** As the guest writes to its disk: what an overlay holds of its own. */
export function writeMark(host: SimulatedHost, uuid: string): void {
  const volume = volumeOf(host, uuid, 'vda');
  const { capacity, backing } = volume;
  const disk = readQcow2Data(volume.content(), undefined);
  disk.write(PLACE, Buffer.from(MARK));
  const file = packQcow2(disk, {
    virtualSize: capacity,
    backingFile: backing?.path,
    backingFormat: backing?.format,
  });
  volume.write(0, file.read(0, file.length));
}

export function expectMark(host: SimulatedHost, uuid: string): void {
  const disk = readQcow2Data(volumeOf(host, uuid, 'vda').content(), undefined);
  expect(Buffer.from(disk.read(PLACE, MARK.length)).toString()).toBe(MARK);
}

/** No domain and no volume of the instance. */
export function expectNothing({ host }: Simulation, uuid: string): void {
  expect(host.domains.list().map((domain) => domain.uuid)).not.toContain(uuid);
  expect(ownVolumes(host, uuid)).toEqual([]);
}

/** Told again, it is what it was. */
export async function expectAsBefore({ driver }: Simulation, before: InstanceInfo): Promise<void> {
  const { cpuTimeNs: _now, ...now } = await driver.get(before.uuid);
  const { cpuTimeNs: _then, ...then } = before;
  expect(now).toEqual(then);
}

/** The error that the promise rejects with; fails when it does not. */
export async function failureOf(work: Promise<unknown>): Promise<ComputeError> {
  const error: unknown = await work.then(
    () => new Error('It succeeded'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ComputeError);
  return error as ComputeError;
}
