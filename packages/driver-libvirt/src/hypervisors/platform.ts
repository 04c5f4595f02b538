import { ComputeError } from '@hostelry/compute';
import {
  type Capabilities,
  type CapabilitiesArch,
  type CapabilitiesDomain,
  type CapabilitiesMachine,
} from '@hostelry/libvirt-xml';

/** An architecture that the host offers for guests of an OS type, with one of its domain types. */
export interface Offer {
  readonly arch: CapabilitiesArch;
  readonly domain: CapabilitiesDomain;
  readonly machines: readonly CapabilitiesMachine[];
}

/** The offers of a host for an OS type (`hvm`, `exe`, ...); those for the host's own architecture come first. */
export function offersFor(capabilities: Capabilities, osType: string): readonly Offer[] {
  const native = capabilities.host.cpu?.arch;
  const archs = (capabilities.guest ?? [])
    .filter((guest) => guest.os_type === osType)
    .map((guest) => guest.arch);
  const sorted = [
    ...archs.filter(({ name }) => name === native),
    ...archs.filter(({ name }) => name !== native),
  ];
  return sorted.flatMap((arch) =>
    (arch.domain ?? []).map((domain) => ({
      arch,
      domain,
      // A domain type lists machines of its own only where they differ.
      machines:
        domain.machine !== undefined && domain.machine.length > 0 ? domain.machine : (arch.machine ?? []),
    })),
  );
}

/** The offer for the wanted domain types, in their order; `unsupported` names what was wanted and what is there. */
export function chooseOffer(
  capabilities: Capabilities,
  osType: string,
  domainTypes: readonly string[],
): Offer {
  const offers = offersFor(capabilities, osType);
  const native = capabilities.host.cpu?.arch;
  const preferred = native === undefined ? offers : offers.filter(({ arch }) => arch.name === native);
  for (const candidates of [preferred, offers]) {
    for (const type of domainTypes) {
      const found = candidates.find(({ domain }) => domain.type === type);
      if (found !== undefined) return found;
    }
  }
  const there = [...new Set(offers.map(({ arch, domain }) => `${domain.type} on ${arch.name}`))];
  throw new ComputeError(
    'unsupported',
    `The host offers no "${osType}" guests of type ${domainTypes.join(' or ')}; it offers ${there.join(', ') || 'none'}`,
  );
}

/** The first of the wanted machines that the host has, else the first it has; undefined when it lists none. */
export function chooseMachine(
  machines: readonly CapabilitiesMachine[],
  wanted: readonly string[],
): CapabilitiesMachine | undefined {
  for (const name of wanted) {
    const found = machines.find((machine) => machine.value === name);
    if (found !== undefined) return found;
  }
  return machines[0];
}
