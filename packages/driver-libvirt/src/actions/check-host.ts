import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { isLibvirtError } from '../errors.js';
import { type NamedSpec } from '../guest/builder.js';
import { readMaintenance } from '../host/maintenance.js';
import { type Platform } from '../hypervisors/hypervisor.js';
import type { VifInterface } from '../vifs/vifs.js';
import { type ActionContext } from './context.js';

/**
 * Checks that the host can take the instance, before anything is made, and chooses what it runs as:
 * `conflict` if its name or UUID is taken or the host is in maintenance, `no-resources` if it is larger than the host, `not-found` for a network or bridge that is not there,
 * `unsupported` if the host has no suitable kind of guest, or its hypervisor makes no such instance.
 */
export async function checkHost(
  context: ActionContext,
  { spec, interfaces }: { readonly spec: NamedSpec; readonly interfaces: readonly VifInterface[] },
  options: CallOptions,
): Promise<Platform> {
  const { host, hypervisor } = context;
  const { signal } = options;
  hypervisor.checkSpec(spec);
  const connection = await host.connection(signal);
  const [capabilities, node] = await Promise.all([
    host.capabilities(signal),
    connection.nodeGetInfo({ signal }),
    checkIdentity(connection, spec, options),
    ...interfaces.map((each, index) => each.check(`interfaces.${index}.`, options)),
    checkMaintenance(connection, options),
  ]);
  const platform = hypervisor.platform(capabilities, context.options);
  const hostMiB = Math.floor(Number(node.memoryKiB) / 1024);
  if (spec.memoryMiB > hostMiB) {
    throw tooLarge(spec, 'memoryMiB', `${spec.memoryMiB} MiB of memory do not fit the host's ${hostMiB} MiB`);
  }
  if (platform.maxVcpus !== undefined && spec.vcpus > platform.maxVcpus) {
    const machine = platform.machine ?? platform.arch;
    throw tooLarge(
      spec,
      'vcpus',
      `${spec.vcpus} vCPUs are more than the ${platform.maxVcpus} of machine "${machine}"`,
    );
  }
  return platform;
}

/** `conflict` if the host takes no new instances. */
export async function checkMaintenance(connection: Connection, options: CallOptions): Promise<void> {
  const { active, reason } = (await readMaintenance(connection, options)) ?? { active: false };
  if (active) throw new ComputeError('conflict', `The host is in maintenance: ${reason}`);
}

/** `conflict` if the host has an instance of that name or UUID. */
export async function checkIdentity(
  connection: Connection,
  spec: Pick<NamedSpec, 'name' | 'uuid'>,
  options: CallOptions,
): Promise<void> {
  const { signal } = options;
  const [sameName, sameUuid] = await Promise.all([
    orUndefined('NO_DOMAIN', connection.domainLookupByName(spec.name, { signal })),
    orUndefined('NO_DOMAIN', connection.domainLookupByUUID(spec.uuid, { signal })),
  ]);
  if (sameName !== undefined) {
    throw new ComputeError(
      'conflict',
      `An instance named "${spec.name}" exists already, with UUID ${sameName.uuid}`,
      {
        details: { field: 'name' },
      },
    );
  }
  if (sameUuid !== undefined) {
    throw new ComputeError(
      'conflict',
      `An instance with UUID ${spec.uuid} exists already: "${sameUuid.name}"`,
      {
        details: { field: 'uuid' },
      },
    );
  }
}

async function orUndefined<T>(codeName: string, lookup: Promise<T>): Promise<T | undefined> {
  try {
    return await lookup;
  } catch (error) {
    if (isLibvirtError(error, codeName)) return undefined;
    throw error;
  }
}

function tooLarge(spec: NamedSpec, field: string, text: string): ComputeError {
  return new ComputeError('no-resources', `Instance "${spec.name}" is too large: ${text}`, {
    details: { field },
  });
}
