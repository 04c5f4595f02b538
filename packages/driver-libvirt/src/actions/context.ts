import { ComputeError, type CallOptions, type Report } from '@hostelry/compute';
import type { FirewallDriver } from '@hostelry/firewall';
import { type Connection } from '@hostelry/libvirt';
import { isLibvirtError, withContext } from '../errors.js';
import type { Attachments } from '../guest/attachments.js';
import { type Definitions } from '../guest/definitions.js';
import { Guest } from '../guest/guest.js';
import { type Host } from '../host/host.js';
import { type Hypervisor } from '../hypervisors/hypervisor.js';
import type { ImageBackends } from '../images/backends/image-backends.js';
import type { ImageStore } from '../images/index.js';
import { type ResolvedOptions } from '../options.js';
import type { Vifs } from '../vifs/vifs.js';

/** What every action works with. */
export interface ActionContext {
  readonly host: Host;
  readonly hypervisor: Hypervisor;
  /** Gives the images and disks of the host; loads what handles them when first asked. */
  readonly images: () => Promise<ImageStore>;
  /** Gives what makes root disks and looks after them. */
  readonly backends: () => Promise<ImageBackends>;
  /** Gives what is attached to the host's guests; loads the device model when first asked. */
  readonly attachments: () => Promise<Attachments>;
  /** Gives the VIF drivers of the host. */
  readonly vifs: () => Promise<Vifs>;
  /** Gives what enforces policies on the host. */
  readonly firewall: () => Promise<FirewallDriver>;
  readonly definitions: Definitions;
  readonly options: ResolvedOptions;
  readonly report: Report;
  /** Names and UUIDs that a spawn under way has claimed: libvirt would let the second definition replace the first. */
  readonly claims: Set<string>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The guest with that UUID; `not-found` if the host has none. */
export async function findGuest(host: Host, uuid: string, options: CallOptions = {}): Promise<Guest> {
  const { signal } = options;
  return withContext({ what: `Cannot find instance ${uuid} on ${host.uri}`, signal }, async () => {
    const connection = await host.connection(signal);
    // The client refuses to encode it; no instance answers to it.
    if (!UUID.test(uuid)) throw new ComputeError('not-found', `There is no instance ${uuid} on ${host.uri}`);
    try {
      return new Guest(await connection.domainLookupByUUID(uuid, { signal }));
    } catch (error) {
      if (!isLibvirtError(error, 'NO_DOMAIN')) throw error;
      throw new ComputeError('not-found', `There is no instance ${uuid} on ${host.uri}`, { cause: error });
    }
  });
}

/** Does something with the host itself; errors name it and what was tried: `Cannot <verb> on qemu:///system`. */
export function onHost<T>(
  { host }: ActionContext,
  verb: string,
  { signal }: CallOptions,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  return withContext({ what: `Cannot ${verb} on ${host.uri}`, signal }, async () =>
    work(await host.connection(signal)),
  );
}

/** Finds a guest and does something with it; errors name the instance and what was tried: `Cannot <verb> instance "x"`. */
export async function onGuest<T>(
  context: ActionContext,
  uuid: string,
  action: { readonly verb: string; readonly signal: AbortSignal | undefined },
  work: (guest: Guest) => Promise<T>,
): Promise<T> {
  const { verb, signal } = action;
  const guest = await findGuest(context.host, uuid, signal === undefined ? {} : { signal });
  return withContext({ what: `Cannot ${verb} instance "${guest.name}"`, signal }, () => work(guest));
}

/** The error for an operation that the instance's state excludes. */
export function wrongState(verb: string, guest: Guest, state: string): ComputeError {
  return new ComputeError('conflict', `Cannot ${verb} instance "${guest.name}": it is ${state}`);
}

/** Whether volumes may have to be connected and disconnected with their instances: the drivers that are built in do neither. */
export function hasVolumeDrivers({ options }: ActionContext): boolean {
  return Object.keys(options.volumeDrivers).length > 0;
}
