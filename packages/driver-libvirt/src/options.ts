import { checkSchema, type JsonSchema } from '@hostelry/compute';
import type { ImageBackendChoice } from './images/backends/plug-point.js';
import type { VolumeDriverChoice } from './volumes/plug-point.js';

/** What the libvirt driver is told: typed values from its composition root, never a configuration file. */
export interface LibvirtDriverOptions {
  /** The libvirt URI of the host, for example `qemu:///system`, `test:///default` or `qemu+unix:///system?socket=/path`. */
  readonly uri: string;
  /** The storage pool that holds images and instances' disks. Default `default`. */
  readonly pool?: string;
  /** Where the pool is made on the host when the host has none of that name. Default `/var/lib/libvirt/images`. */
  readonly poolPath?: string;
  /** What makes the root disks of new instances: `qcow2`, `flat`, `logical`, or one of `imageBackends`. Instances that are there keep theirs. Default `qcow2`. */
  readonly imageBackend?: string;
  /** Image backends that have options or are plug-ins, by the names that instances remember. Default: those that are built in, without options. */
  readonly imageBackends?: Readonly<Record<string, ImageBackendChoice>>;
  /** The domain type of new instances on a QEMU host. `auto` takes kvm where the host offers it. Default `auto`. */
  readonly accelerator?: 'auto' | 'kvm' | 'qemu';
  /** A hypervisor plug-in for the host: a package or a file. Default: what the driver knows of the host's type. */
  readonly hypervisor?: string;
  /** The volume drivers that sources of kind `driver` may name, besides those that are built in. Default: none. */
  readonly volumeDrivers?: Readonly<Record<string, VolumeDriverChoice>>;
  /** What enforces firewall policies: `nwfilter`, `noop` (nothing does, and there is no firewall facet), or a plug-in: a package or a file. Default `nwfilter`. */
  readonly firewall?: string;
  /** VIF drivers that interfaces may name besides those that are built in: packages or files. Default none. */
  readonly vifs?: readonly string[];
  /** The libvirt URI by which drivers of other hosts reach this one, when instances move here. Default: `uri`. */
  readonly migrationAddress?: string;
  /**
   * Where the hypervisors of other hosts send the memory of instances that move here: `tcp://ADDRESS`, or `unix:///FOLDER` of sockets that both hosts see.
   * Default: what libvirt chooses, by the host's name.
   */
  readonly migrationUri?: string;
  /** How long opening a connection may take. Default 15 s. */
  readonly openTimeoutMs?: number;
  /** How long one libvirt call may take. Default 60 s. */
  readonly callTimeoutMs?: number;
  /** How long a graceful stop or soft reboot waits for the guest before it is forced. Default 60 s. */
  readonly stopTimeoutMs?: number;
  /** How often a guest that has not reacted is asked again to shut down or to reboot. Default 10 s. */
  readonly shutdownRetryMs?: number;
  /** The first and the longest pause between attempts to reconnect. Defaults 500 ms and 30 s. */
  readonly reconnectDelayMs?: number;
  readonly reconnectMaxDelayMs?: number;
}

/** The options with every default in place. */
export type ResolvedOptions = Required<Omit<LibvirtDriverOptions, OptionWithoutDefault>> &
  Pick<LibvirtDriverOptions, OptionWithoutDefault>;

type OptionWithoutDefault = 'hypervisor' | 'migrationAddress' | 'migrationUri';

/** Plug-ins by name, with their options. */
const CHOICES: JsonSchema = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    properties: { plugin: { type: 'string', minLength: 1 }, options: { type: 'object' } },
  },
};

const MILLISECONDS: JsonSchema = { type: 'integer', minimum: 1, maximum: 86_400_000 };

/** What options must look like; the loader checks it before the driver is made. */
export const optionsSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: {
    uri: { type: 'string', minLength: 1 },
    pool: { type: 'string', pattern: '^[^/\\s][^/\\n]*$' },
    poolPath: { type: 'string', pattern: '^/' },
    hypervisor: { type: 'string', minLength: 1 },
    imageBackend: { type: 'string', minLength: 1 },
    imageBackends: CHOICES,
    volumeDrivers: CHOICES,
    firewall: { type: 'string', minLength: 1 },
    vifs: { type: 'array', items: { type: 'string', minLength: 1 } },
    migrationAddress: { type: 'string', minLength: 1 },
    migrationUri: { type: 'string', pattern: '^(tcp|rdma)://[^/]+$|^unix:///.' },
    accelerator: { enum: ['auto', 'kvm', 'qemu'] },
    openTimeoutMs: MILLISECONDS,
    callTimeoutMs: MILLISECONDS,
    stopTimeoutMs: MILLISECONDS,
    shutdownRetryMs: MILLISECONDS,
    reconnectDelayMs: MILLISECONDS,
    reconnectMaxDelayMs: MILLISECONDS,
  },
};

/** Checks the options and fills the defaults in. Throws ComputeError `invalid` that names the option and its value. */
export function resolveOptions(options: LibvirtDriverOptions): ResolvedOptions {
  checkSchema(optionsSchema, options, 'Option of the libvirt driver');
  return {
    pool: 'default',
    poolPath: '/var/lib/libvirt/images',
    accelerator: 'auto',
    imageBackend: 'qcow2',
    imageBackends: {},
    volumeDrivers: {},
    firewall: 'nwfilter',
    vifs: [],
    openTimeoutMs: 15_000,
    callTimeoutMs: 60_000,
    stopTimeoutMs: 60_000,
    shutdownRetryMs: 10_000,
    reconnectDelayMs: 500,
    reconnectMaxDelayMs: 30_000,
    ...options,
  };
}
