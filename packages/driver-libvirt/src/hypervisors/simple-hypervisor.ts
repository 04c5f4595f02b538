import { ComputeError, type InstanceSpec } from '@hostelry/compute';
import { type Domain, type DomainType } from '@hostelry/libvirt-xml';
import { type DeviceProfile, type Hypervisor } from './hypervisor.js';
import { containersOnly, machinesOnly } from './kinds-of-guests.js';
import { chooseMachine, chooseOffer, offersFor } from './platform.js';

/** What differs by hypervisor where one domain type and one set of devices is all there is. */
export interface SimpleHypervisor {
  readonly name: string;
  readonly types: Hypervisor['types'];
  readonly domainType: DomainType;
  /** In the order in which they are wanted; the first that the host offers is taken. */
  readonly osTypes: readonly string[];
  readonly facets: Hypervisor['facets'];
  readonly undefineFlags?: number;
  readonly shutdownFlags?: number;
  readonly sharesConsole?: boolean;
  readonly isSilent?: boolean;
  readonly mayLoseSight?: boolean;
  readonly devices: DeviceProfile;
  /** Fields of the spec that it cannot fulfil, each with the reason, after machines or containers were told apart. */
  readonly refuses?: Readonly<Partial<Record<keyof InstanceSpec, string>>>;
  readonly needs?: keyof InstanceSpec;
  guestConfig?(spec: InstanceSpec): Partial<Domain>;
}

/** A hypervisor that follows from what differs. No reboot of it is told by an event. */
export function simpleHypervisor(what: SimpleHypervisor): Hypervisor {
  const { name, types, domainType, osTypes, facets, undefineFlags = 0, devices } = what;
  const { shutdownFlags = 0, sharesConsole = false, isSilent = false, mayLoseSight = false } = what;
  const checkKind = osTypes.includes('exe') ? containersOnly(name) : machinesOnly(name);
  return {
    ...{ name, types, facets, undefineFlags, shutdownFlags, sharesConsole, isSilent, mayLoseSight },
    reportsReboot: false,
    checkSpec(spec) {
      checkKind(spec);
      const { refuses = {}, needs } = what;
      for (const [field, why] of Object.entries(refuses)) {
        if (spec[field as keyof InstanceSpec] !== undefined) throw unsupported(name, field, why);
      }
      if (needs !== undefined && spec[needs] === undefined) throw unsupported(name, needs, 'is needed');
    },
    platform(capabilities) {
      const offered = osTypes.find((osType) =>
        offersFor(capabilities, osType).some(({ domain }) => domain.type === domainType),
      );
      const osType = offered ?? osTypes[0] ?? 'hvm';
      const { arch, machines } = chooseOffer(capabilities, osType, [domainType]);
      const machine = chooseMachine(machines, []);
      return { domainType, osType, arch: arch.name, machine: machine?.value, maxVcpus: machine?.maxCpus };
    },
    devices: () => devices,
    guestConfig: (_platform, spec) => ({ clock: { offset: 'utc' }, ...what.guestConfig?.(spec) }),
  };
}

/** The root folder of a container as its file system. */
export function rootFileSystem({ container }: InstanceSpec): Partial<Domain> {
  const dir = container?.rootFolder ?? '/';
  return { devices: { filesystem: [{ type: 'mount', source: { dir }, target: { dir: '/' } }] } };
}

function unsupported(name: string, field: string, why: string): ComputeError {
  return new ComputeError('unsupported', `${name}: ${field} ${why}`, { details: { field } });
}
