import {
  ComputeError,
  createFromPlugin,
  definePlugPoint,
  loadPlugin,
  type PlugPoint,
} from '@hostelry/compute';
import { type Hypervisor } from './hypervisor.js';
import { hypervisorFor } from './index.js';

/** The plug point of hypervisors: a package hostelry-hypervisor-x, or a file. Those that the driver knows are found by what a host says it is. */
export const hypervisorPoint: PlugPoint<Hypervisor> = definePlugPoint('hypervisor', 1);

/**
 * The hypervisor of a host: the plug-in that was asked for, else the one for the type that its connection gives.
 * `not-found`, `invalid` or `failed` name the plug-in; `unsupported` names the type and those that are known.
 */
export async function chooseHypervisor(
  host: { readonly type: string; readonly uri: string },
  specifier: string | undefined,
): Promise<Hypervisor> {
  if (specifier === undefined) return hypervisorFor(host.type, host.uri);
  const hypervisor = createFromPlugin(await loadPlugin(hypervisorPoint, specifier), {});
  if (hypervisor.types.includes(host.type)) return hypervisor;
  throw new ComputeError(
    'invalid',
    `Hypervisor ${JSON.stringify(specifier)} is for ${hypervisor.types.join(' and ')}, and the host ${host.uri} runs "${host.type}"`,
    { details: { field: 'hypervisor' } },
  );
}
