import { ComputeError, type CallOptions } from '@hostelry/compute';
import { CPUCompareResult } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';
import { type Host } from '../host/host.js';
import { offersFor } from '../hypervisors/platform.js';
import { type MovingInstance } from './moving-instance.js';

/** Checks that the host can run such a machine, and gives its emulator. `unsupported` names what it has not: type, machine or processor. */
export async function checkMachine(
  host: Host,
  moving: MovingInstance,
  options: CallOptions = {},
): Promise<{ readonly emulator: string | undefined }> {
  const { domainType, osType, arch, machine, cpu } = moving;
  const offers = offersFor(await host.capabilities(options.signal), osType).filter(
    (each) => each.domain.type === domainType && (arch === '' || each.arch.name === arch),
  );
  const [offer] = offers;
  if (offer === undefined) throw unsupported(host, `"${osType}" guests of type ${domainType} on ${arch}`);
  const names = offers.flatMap(({ machines }) =>
    machines.flatMap(({ value, canonical }) => [value, canonical]),
  );
  if (machine !== undefined && names.length > 0 && !names.includes(machine)) {
    throw unsupported(host, `machine "${machine}"`);
  }
  const emulator = offer.domain.emulator ?? offer.arch.emulator;
  if (cpu !== undefined) await checkCpu(host, { ...moving, cpu, emulator }, options);
  return { emulator };
}

async function checkCpu(
  host: Host,
  guest: MovingInstance & { readonly cpu: string; readonly emulator: string | undefined },
  { signal }: CallOptions,
): Promise<void> {
  const { emulator, arch, machine, domainType, cpu } = guest;
  const connection = await host.connection(signal);
  try {
    const result = await connection.compareHypervisorCPU(emulator, arch, machine, domainType, cpu, 0, {
      signal,
    });
    if (result === CPUCompareResult.INCOMPATIBLE) throw unsupported(host, "the instance's processor");
  } catch (error) {
    // A hypervisor that cannot compare refuses the guest itself, if it has to.
    if (!isLibvirtError(error, 'NO_SUPPORT', 'OPERATION_UNSUPPORTED')) throw error;
  }
}

function unsupported({ uri }: Host, what: string): ComputeError {
  return new ComputeError('unsupported', `The host ${uri} does not offer ${what}`);
}
