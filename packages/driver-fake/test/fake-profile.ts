import { type ComputeDriver, type VolumeSpec } from '@hostelry/compute';
import { type ConformanceProfile } from '@hostelry/compute/conformance';
import { FakeDriver, FakeHost, FakeNetwork } from '../src/index.js';

export interface FakeProfileOptions {
  readonly name: string;
  /** What stands between the kit and the fake driver. Default: nothing. */
  readonly around?: (driver: FakeDriver, host: FakeHost) => ComputeDriver;
  /** Names of what the host has besides its guests. */
  readonly litter?: (host: FakeHost) => readonly string[];
}

/** The profile of two hosts in memory, of which the kit asks the first; nothing is missing. */
export function fakeProfile({ name, around, litter }: FakeProfileOptions): ConformanceProfile {
  const network = new FakeNetwork();
  const host = new FakeHost({ memoryMiB: 4096 }, network);
  const peer = new FakeHost({ hostname: 'peer', memoryMiB: 4096 }, network);
  let volumes = 0;
  const driverOf = (of: FakeHost): ComputeDriver => {
    // One case has a listener that throws, which is reported.
    const driver = new FakeDriver(of, () => undefined);
    return around?.(driver, of) ?? driver;
  };
  return {
    name,
    createDriver: () => driverOf(host),
    createPeer: () => driverOf(peer),
    spec: (guest) => ({
      ...{ name: guest, vcpus: 1, memoryMiB: 64 },
      rootDisk: { image: { location: import.meta.filename } },
      interfaces: [{ network: 'default' }],
    }),
    deafen: (uuid) => void (host.guest(uuid).answers = false),
    leftovers: async () => [...host.guests().map((guest) => guest.name), ...(litter?.(host) ?? [])],
    rescue: { image: { location: import.meta.filename } },
    newNetwork: (name) => ({
      ...{ name, forward: 'nat' },
      subnets: [
        {
          ...{ address: '10.9.0.1', prefix: 24 },
          dhcp: { ranges: [{ start: '10.9.0.100', end: '10.9.0.200' }] },
        },
      ],
    }),
    newPool: (name) => ({ name, type: 'dir', path: `/pools/${name}` }),
    volume: (sizeMiB): VolumeSpec => {
      volumes += 1;
      const source = { kind: 'file', path: `/volumes/${volumes}.img` } as const;
      host.volumes.add(source, sizeMiB);
      return { source };
    },
  };
}
