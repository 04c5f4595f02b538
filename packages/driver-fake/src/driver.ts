import {
  ComputeError,
  DriverEventHub,
  reportWarning,
  type CallOptions,
  type ComputeDriver,
  type DestroyOptions,
  type DriverEventListener,
  type Facets,
  type HostInfo,
  type InstanceInfo,
  type InstanceSpec,
  type ProgressOptions,
  type Report,
} from '@hostelry/compute';
import { cloneFacet, rebuildFacet } from './facets/copies.js';
import { definitionFacet } from './facets/definition.js';
import { adoptionFacet, annotationsFacet, autostartFacet, renameFacet } from './facets/naming.js';
import { screenshotFacet } from './facets/screenshot.js';
import { agentFacet } from './facets/agent.js';
import { captureFacet } from './facets/capture.js';
import { coldMigrationFacet } from './facets/cold-migration.js';
import { consoleLogFacet } from './facets/console-log.js';
import { consoleFacet } from './facets/console.js';
import { devicesFacet } from './facets/devices.js';
import { displayFacet } from './facets/display.js';
import { firewallFacet } from './facets/firewall.js';
import { hostPowerFacet, imageCacheFacet, imagesFacet, maintenanceFacet } from './facets/host.js';
import { interfacesFacet } from './facets/interfaces.js';
import { liveMigrationFacet } from './facets/live-migration.js';
import { networksFacet } from './facets/networks.js';
import { pauseFacet } from './facets/pause.js';
import { powerFacet } from './facets/power.js';
import { rescueFacet } from './facets/rescue.js';
import { resizeFacet } from './facets/resize.js';
import { snapshotsFacet } from './facets/snapshots.js';
import { statisticsFacet } from './facets/statistics.js';
import { storagePoolsFacet, storageVolumesFacet } from './facets/storage.js';
import { suspendFacet } from './facets/suspend.js';
import { volumesFacet } from './facets/volumes.js';
import { type FakeHost } from './fake-host.js';
import { callsOf, throwIfCancelled, type Calls } from './guest-call.js';
import { spawn } from './spawn.js';

/** The compute driver of a host in memory. It has every facet of the contract. */
export class FakeDriver implements ComputeDriver, Facets {
  readonly name = 'fake';
  readonly #host: FakeHost;
  readonly #hub: DriverEventHub;
  readonly #calls: Calls = callsOf(() => this.#connected());
  #unwatch: (() => void) | undefined;

  readonly power = powerFacet(this.#calls);
  readonly pause = pauseFacet(this.#calls);
  readonly suspend = suspendFacet(this.#calls);
  readonly interfaces = interfacesFacet(this.#calls);
  readonly volumes = volumesFacet(this.#calls);
  readonly devices = devicesFacet(this.#calls);
  readonly snapshots = snapshotsFacet(this.#calls);
  readonly capture = captureFacet(this.#calls);
  readonly rescue = rescueFacet(this.#calls);
  readonly resize = resizeFacet(this.#calls);
  readonly coldMigration = coldMigrationFacet(this.#calls);
  readonly liveMigration = liveMigrationFacet(this.#calls);
  readonly console = consoleFacet(this.#calls);
  readonly consoleLog = consoleLogFacet(this.#calls);
  readonly display = displayFacet(this.#calls);
  readonly agent = agentFacet(this.#calls);
  readonly statistics = statisticsFacet(this.#calls);
  readonly firewall = firewallFacet(this.#calls);
  readonly storagePools = storagePoolsFacet(this.#calls);
  readonly storageVolumes = storageVolumesFacet(this.#calls);
  readonly networks = networksFacet(this.#calls);
  readonly images = imagesFacet(this.#calls);
  readonly imageCache = imageCacheFacet(this.#calls);
  readonly maintenance = maintenanceFacet(this.#calls);
  readonly hostPower = hostPowerFacet(this.#calls);
  readonly definition = definitionFacet(this.#calls);
  readonly rename = renameFacet(this.#calls);
  readonly autostart = autostartFacet(this.#calls);
  readonly annotations = annotationsFacet(this.#calls);
  readonly screenshot = screenshotFacet(this.#calls);
  readonly adoption = adoptionFacet(this.#calls);
  readonly rebuild = rebuildFacet(this.#calls);
  readonly clone = cloneFacet(this.#calls);

  /** `report` hears of what no caller can be told: listeners that throw. */
  constructor(host: FakeHost, report: Report = reportWarning) {
    this.#host = host;
    this.#hub = new DriverEventHub(report);
  }

  async start(options?: CallOptions): Promise<void> {
    throwIfCancelled('Cannot start the fake driver', options);
    if (!this.#host.isUp) throw new ComputeError('unreachable', `Host "${this.#host.name}" is off`);
    this.#unwatch ??= this.#watch();
  }

  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  hostInfo(options?: CallOptions): Promise<HostInfo> {
    return this.#calls.onHost('Cannot describe the host', options, (host) => host.info());
  }

  list(options?: CallOptions): Promise<readonly InstanceInfo[]> {
    return this.#calls.onHost('Cannot list the instances', options, (host) =>
      host.guests().map((guest) => guest.info()),
    );
  }

  get(uuid: string, options?: CallOptions): Promise<InstanceInfo> {
    return this.#calls.onGuest('read', uuid, options, (guest) => guest.info());
  }

  async spawn(spec: InstanceSpec, options?: ProgressOptions): Promise<InstanceInfo> {
    return spawn(this.#connected(), spec, options);
  }

  destroy(uuid: string, options?: DestroyOptions): Promise<void> {
    return this.#calls.onGuest('destroy', uuid, options, (guest, host) => {
      host.stop(guest);
      host.undefine(guest);
    });
  }

  subscribe(listener: DriverEventListener): () => void {
    return this.#hub.subscribe(listener);
  }

  #watch(): () => void {
    this.#hub.emit({ type: 'host', at: Date.now(), change: 'connected' });
    return this.#host.watch(
      ({ uuid, name, state }, change) => {
        const event = { type: 'instance', at: Date.now(), uuid, name, change } as const;
        this.#hub.emit(change === 'undefined' ? event : { ...event, state });
      },
      (isUp) => this.#onHostPower(isUp),
      (type, name, change) => this.#hub.emit({ type, at: Date.now(), name, change }),
    );
  }

  #onHostPower(isUp: boolean): void {
    const at = Date.now();
    const event = { type: 'host', at } as const;
    this.#hub.emit(
      isUp
        ? { ...event, change: 'connected' }
        : { ...event, change: 'disconnected', reason: 'The host is off' },
    );
  }

  #connected(): FakeHost {
    if (this.#unwatch === undefined) throw new ComputeError('unreachable', 'The fake driver is not started');
    if (this.#host.isUp) return this.#host;
    throw new ComputeError('unreachable', `Host "${this.#host.name}" is off`);
  }
}
