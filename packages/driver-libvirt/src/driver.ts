import {
  ComputeError,
  reportWarning,
  type CallOptions,
  type ComputeDriver,
  type DestroyOptions,
  type DriverEventListener,
  type HostInfo,
  type InstanceInfo,
  type InstanceSpec,
  type OptionalFacets,
  type ProgressOptions,
  type Report,
} from '@hostelry/compute';
import type { FirewallDriver } from '@hostelry/firewall';
import { connect } from '@hostelry/libvirt';
import { type ActionContext } from './actions/context.js';
import { destroy } from './actions/destroy.js';
import { getInstance } from './actions/get.js';
import { hostInfo } from './actions/host-info.js';
import { listInstances } from './actions/list.js';
import { withContext } from './errors.js';
import { assembleFacets } from './facets/index.js';
import type { Attachments } from './guest/attachments.js';
import { Definitions } from './guest/definitions.js';
import { Host, type HostSeams } from './host/host.js';
import { readHostState, type HostState } from './host/inventory.js';
import { MIN_LIBVIRT_VERSION, requireVersion } from './host/versions.js';
import { chooseHypervisor } from './hypervisors/plug-point.js';
import type { ImageBackends } from './images/backends/image-backends.js';
import type { ImageStore } from './images/index.js';
import { resolveOptions, type LibvirtDriverOptions, type ResolvedOptions } from './options.js';
import type { Vifs } from './vifs/vifs.js';

/**
 * The compute driver of one libvirt host. It puts Host, hypervisor, images and actions together and holds no logic of its own.
 * The hypervisor, and with it the facets, is settled by what the host is when `start` connects.
 */
export class LibvirtDriver implements ComputeDriver {
  readonly name = 'libvirt';
  readonly #options: ResolvedOptions;
  readonly #host: Host;
  readonly #report: Report;
  readonly #definitions: Definitions;
  #images: Promise<ImageStore> | undefined;
  #backends: Promise<ImageBackends> | undefined;
  #attachments: Promise<Attachments> | undefined;
  #vifs: Promise<Vifs> | undefined;
  #firewall: Promise<FirewallDriver> | undefined;
  #context: ActionContext | undefined;
  #facets: OptionalFacets = {};

  /** `seams` are what the driver gets from outside in tests: how to connect, and who hears of what no caller is told. */
  constructor(options: LibvirtDriverOptions, seams: Partial<HostSeams> = {}) {
    this.#options = resolveOptions(options);
    const allSeams = { connect, report: reportWarning, ...seams };
    this.#report = allSeams.report;
    this.#host = new Host(this.#options, allSeams);
    this.#definitions = new Definitions(this.#host);
  }

  async start(options: CallOptions = {}): Promise<void> {
    if (this.#context !== undefined) return;
    const { signal } = options;
    await withContext({ what: `Cannot connect to ${this.#options.uri}`, signal }, async () => {
      await this.#host.open(options);
      try {
        await this.#settle(options);
      } catch (error) {
        await this.#host.close();
        throw error;
      }
    });
  }

  async stop(): Promise<void> {
    this.#context = undefined;
    await this.#host.close();
  }

  hostInfo(options: CallOptions = {}): Promise<HostInfo> {
    return hostInfo(this.#host, this.#definitions, options);
  }

  list(options: CallOptions = {}): Promise<readonly InstanceInfo[]> {
    return listInstances(this.#host, this.#definitions, options);
  }

  get(uuid: string, options: CallOptions = {}): Promise<InstanceInfo> {
    return getInstance(this.#host, this.#definitions, uuid, options);
  }

  /** What a scheduler places by, beyond the contract: memory as the host sees it, processors, and space that was not promised yet. */
  hostState(options: CallOptions = {}): Promise<HostState> {
    const { signal } = options;
    return withContext({ what: `Cannot read the state of ${this.#options.uri}`, signal }, async () => {
      const { backend } = await (await this.#imageBackends()).ofNew();
      return readHostState(this.#host, { ...options, pool: backend.place('').pool });
    });
  }

  async spawn(spec: InstanceSpec, options: ProgressOptions = {}): Promise<InstanceInfo> {
    const context = this.#started();
    const { spawn } = await import('./actions/spawn.js');
    return spawn(context, spec, options);
  }

  async destroy(uuid: string, options: DestroyOptions = {}): Promise<void> {
    return destroy(this.#started(), uuid, options);
  }

  subscribe(listener: DriverEventListener): () => void {
    return this.#host.subscribe(listener);
  }

  get power(): OptionalFacets['power'] {
    return this.#facets.power;
  }

  get pause(): OptionalFacets['pause'] {
    return this.#facets.pause;
  }

  get suspend(): OptionalFacets['suspend'] {
    return this.#facets.suspend;
  }

  get interfaces(): OptionalFacets['interfaces'] {
    return this.#facets.interfaces;
  }

  get volumes(): OptionalFacets['volumes'] {
    return this.#facets.volumes;
  }

  get devices(): OptionalFacets['devices'] {
    return this.#facets.devices;
  }

  get snapshots(): OptionalFacets['snapshots'] {
    return this.#facets.snapshots;
  }

  get capture(): OptionalFacets['capture'] {
    return this.#facets.capture;
  }

  get rescue(): OptionalFacets['rescue'] {
    return this.#facets.rescue;
  }

  get resize(): OptionalFacets['resize'] {
    return this.#facets.resize;
  }

  get coldMigration(): OptionalFacets['coldMigration'] {
    return this.#facets.coldMigration;
  }

  get liveMigration(): OptionalFacets['liveMigration'] {
    return this.#facets.liveMigration;
  }

  get console(): OptionalFacets['console'] {
    return this.#facets.console;
  }

  get consoleLog(): OptionalFacets['consoleLog'] {
    return this.#facets.consoleLog;
  }

  get display(): OptionalFacets['display'] {
    return this.#facets.display;
  }

  get agent(): OptionalFacets['agent'] {
    return this.#facets.agent;
  }

  get statistics(): OptionalFacets['statistics'] {
    return this.#facets.statistics;
  }

  get firewall(): OptionalFacets['firewall'] {
    return this.#facets.firewall;
  }

  get storagePools(): OptionalFacets['storagePools'] {
    return this.#facets.storagePools;
  }

  get storageVolumes(): OptionalFacets['storageVolumes'] {
    return this.#facets.storageVolumes;
  }

  get networks(): OptionalFacets['networks'] {
    return this.#facets.networks;
  }

  get images(): OptionalFacets['images'] {
    return this.#facets.images;
  }

  get imageCache(): OptionalFacets['imageCache'] {
    return this.#facets.imageCache;
  }

  get maintenance(): OptionalFacets['maintenance'] {
    return this.#facets.maintenance;
  }

  get hostPower(): OptionalFacets['hostPower'] {
    return this.#facets.hostPower;
  }

  get definition(): OptionalFacets['definition'] {
    return this.#facets.definition;
  }

  get rename(): OptionalFacets['rename'] {
    return this.#facets.rename;
  }

  get autostart(): OptionalFacets['autostart'] {
    return this.#facets.autostart;
  }

  get annotations(): OptionalFacets['annotations'] {
    return this.#facets.annotations;
  }

  get screenshot(): OptionalFacets['screenshot'] {
    return this.#facets.screenshot;
  }

  get adoption(): OptionalFacets['adoption'] {
    return this.#facets.adoption;
  }

  get rebuild(): OptionalFacets['rebuild'] {
    return this.#facets.rebuild;
  }

  get clone(): OptionalFacets['clone'] {
    return this.#facets.clone;
  }

  /** Chooses the hypervisor by what the host says it is, and assembles what it can do. */
  async #settle(options: CallOptions): Promise<void> {
    const { uri } = this.#options;
    const facts = await this.#host.facts(options.signal);
    requireVersion(`libvirt on ${uri}`, facts.libvirtVersion, MIN_LIBVIRT_VERSION);
    const hypervisor = await chooseHypervisor({ type: facts.type, uri }, this.#options.hypervisor);
    if (hypervisor.minVersion !== undefined) {
      requireVersion(`${hypervisor.name} on ${uri}`, facts.hypervisorVersion, hypervisor.minVersion);
    }
    const context: ActionContext = {
      host: this.#host,
      hypervisor,
      images: () => this.#imageStore(),
      backends: () => this.#imageBackends(),
      attachments: () => this.#attached(hypervisor.isSilent ?? false),
      vifs: () => this.#vifDrivers(),
      firewall: () => this.#firewallDriver(),
      definitions: this.#definitions,
      options: this.#options,
      report: this.#report,
      claims: new Set(),
    };
    // What was named to be loaded is loaded now, so that its errors are those of the start.
    if (this.#options.vifs.length > 0) await this.#vifDrivers();
    const { imageBackend, imageBackends } = this.#options;
    if (imageBackend !== 'qcow2' || Object.keys(imageBackends).length > 0) {
      await (await this.#imageBackends()).load();
    }
    this.#facets = await assembleFacets(context, options);
    this.#context = context;
  }

  /** Most of the driver's code is for images and what is made of them; whoever only looks does not wait until it is loaded. */
  #imageStore(): Promise<ImageStore> {
    const { pool, poolPath } = this.#options;
    this.#images ??= import('./images/index.js').then(
      ({ ImageStore }) => new ImageStore(this.#host, { pool, poolPath }),
    );
    return this.#images;
  }

  #imageBackends(): Promise<ImageBackends> {
    const { uri, pool: imagePool } = this.#options;
    const connection = (signal?: AbortSignal) => this.#host.connection(signal);
    this.#backends ??= import('./images/backends/image-backends.js').then(
      ({ ImageBackends }) => new ImageBackends({ uri, imagePool, connection }, this.#options),
    );
    return this.#backends;
  }

  #attached(isSilent: boolean): Promise<Attachments> {
    const { volumeDrivers } = this.#options;
    this.#attachments ??= import('./guest/attachments.js').then(
      ({ Attachments }) =>
        new Attachments({
          ...{ host: this.#host, definitions: this.#definitions, report: this.#report },
          ...{ volumeDrivers, isSilent },
        }),
    );
    return this.#attachments;
  }

  #vifDrivers(): Promise<Vifs> {
    this.#vifs ??= import('./vifs/vifs.js').then(({ Vifs }) => Vifs.load(this.#host, this.#options.vifs));
    return this.#vifs;
  }

  #firewallDriver(): Promise<FirewallDriver> {
    this.#firewall ??= import('./firewall/choose-firewall.js').then(({ chooseFirewall }) =>
      chooseFirewall(this.#host, this.#options.firewall),
    );
    return this.#firewall;
  }

  #started(): ActionContext {
    if (this.#context !== undefined) return this.#context;
    throw new ComputeError('unreachable', `The driver of ${this.#options.uri} is not started`);
  }
}
