import { randomBytes } from 'node:crypto';
import {
  annotate,
  type Annotations,
  type AttachedInterface,
  type DeviceSpec,
  type InstanceSpec,
  type InterfaceSpec,
  type VolumeSource,
} from '@hostelry/compute';

/** A disk of a guest: its own, or a volume of the host's. */
export interface FakeDisk {
  readonly target: string;
  readonly source: string;
  readonly format: 'qcow2' | 'raw';
  readonly sizeMiB: number;
  /** Set for a volume: the key under which the host keeps it. */
  readonly volume?: string;
}

export interface FakeDevice {
  readonly id: string;
  readonly spec: DeviceSpec;
}

/** What a guest is made of. It is never changed in place, so whoever keeps one can go back to it. */
export interface Definition {
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly disks: readonly FakeDisk[];
  readonly interfaces: readonly AttachedInterface[];
  readonly devices: readonly FakeDevice[];
  readonly annotations: Annotations;
}

const DEFAULT_DISK_MIB = 64;

/** The definition of a guest that a spec asks for. */
export function definitionOf(spec: InstanceSpec): Definition {
  const { vcpus, memoryMiB, rootDisk, interfaces = [] } = spec;
  const root: FakeDisk[] =
    rootDisk === undefined
      ? []
      : [
          {
            target: 'vda',
            source: rootDisk.image.location,
            format: rootDisk.format ?? 'raw',
            sizeMiB: rootDisk.sizeMiB ?? DEFAULT_DISK_MIB,
          },
        ];
  const annotations = annotate({}, spec);
  return { vcpus, memoryMiB, disks: root, interfaces: interfaces.map(interfaceOf), devices: [], annotations };
}

/** The interface that a spec asks for, with a MAC address of its own where none is given. */
export function interfaceOf({ mac, network, bridge }: InterfaceSpec): AttachedInterface {
  const made = [...randomBytes(3)].map((byte) => byte.toString(16).padStart(2, '0'));
  return {
    mac: mac ?? ['52', '54', '00', ...made].join(':'),
    kind: network === undefined ? 'bridge' : 'network',
    source: network ?? bridge ?? '',
  };
}

/** The first device name that no disk has. */
export function nextTarget(disks: readonly FakeDisk[]): string {
  const taken = new Set(disks.map(({ target }) => target));
  for (let index = 0; index < 26; index += 1) {
    const target = `vd${String.fromCharCode(97 + index)}`;
    if (!taken.has(target)) return target;
  }
  return `vd${taken.size}`;
}

/** What a volume is kept under, and shown as. */
export function volumeKey(source: VolumeSource): string {
  switch (source.kind) {
    case 'pool':
      return `${source.pool}/${source.name}`;
    case 'file':
    case 'block':
      return source.path;
    case 'network':
      return `${source.protocol}:${source.name}`;
    case 'driver':
      return `${source.driver}:${JSON.stringify(source.connection)}`;
  }
}
