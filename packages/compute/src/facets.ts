import { type AdoptionFacet } from './facets/adoption.js';
import { type AgentFacet } from './facets/agent.js';
import { type AnnotationsFacet } from './facets/annotations.js';
import { type AutostartFacet } from './facets/autostart.js';
import { type CaptureFacet } from './facets/capture.js';
import { type CloneFacet } from './facets/clone.js';
import { type ColdMigrationFacet } from './facets/cold-migration.js';
import { type ConsoleLogFacet } from './facets/console-log.js';
import { type ConsoleFacet } from './facets/console.js';
import { type DefinitionFacet } from './facets/definition.js';
import { type DevicesFacet } from './facets/devices.js';
import { type DisplayFacet } from './facets/display.js';
import { type FirewallFacet } from './facets/firewall.js';
import { type HostPowerFacet } from './facets/host-power.js';
import { type ImageCacheFacet } from './facets/image-cache.js';
import { type ImagesFacet } from './facets/images.js';
import { type InterfacesFacet } from './facets/interfaces.js';
import { type LiveMigrationFacet } from './facets/live-migration.js';
import { type MaintenanceFacet } from './facets/maintenance.js';
import { type NetworksFacet } from './facets/networks.js';
import { type PauseFacet } from './facets/pause.js';
import { type PowerFacet } from './facets/power.js';
import { type RebuildFacet } from './facets/rebuild.js';
import { type RenameFacet } from './facets/rename.js';
import { type RescueFacet } from './facets/rescue.js';
import { type ResizeFacet } from './facets/resize.js';
import { type ScreenshotFacet } from './facets/screenshot.js';
import { type SnapshotsFacet } from './facets/snapshots.js';
import { type StatisticsFacet } from './facets/statistics.js';
import { type StoragePoolsFacet } from './facets/storage-pools.js';
import { type StorageVolumesFacet } from './facets/storage-volumes.js';
import { type SuspendFacet } from './facets/suspend.js';
import { type VolumesFacet } from './facets/volumes.js';

/** Every facet that a compute driver may have, by its name. Of each method: `unreachable` while the driver is not started, `not-found` for a UUID that is no instance, `cancelled` once the signal is aborted. */
export interface Facets {
  readonly power: PowerFacet;
  readonly pause: PauseFacet;
  readonly suspend: SuspendFacet;
  readonly interfaces: InterfacesFacet;
  readonly volumes: VolumesFacet;
  readonly devices: DevicesFacet;
  readonly snapshots: SnapshotsFacet;
  readonly capture: CaptureFacet;
  readonly rescue: RescueFacet;
  readonly resize: ResizeFacet;
  readonly coldMigration: ColdMigrationFacet;
  readonly liveMigration: LiveMigrationFacet;
  readonly console: ConsoleFacet;
  readonly consoleLog: ConsoleLogFacet;
  readonly display: DisplayFacet;
  readonly agent: AgentFacet;
  readonly statistics: StatisticsFacet;
  readonly firewall: FirewallFacet;
  readonly storagePools: StoragePoolsFacet;
  readonly storageVolumes: StorageVolumesFacet;
  readonly networks: NetworksFacet;
  readonly images: ImagesFacet;
  readonly imageCache: ImageCacheFacet;
  readonly maintenance: MaintenanceFacet;
  readonly hostPower: HostPowerFacet;
  readonly definition: DefinitionFacet;
  readonly rename: RenameFacet;
  readonly autostart: AutostartFacet;
  readonly annotations: AnnotationsFacet;
  readonly screenshot: ScreenshotFacet;
  readonly adoption: AdoptionFacet;
  readonly rebuild: RebuildFacet;
  readonly clone: CloneFacet;
}

export type FacetName = keyof Facets;

/** The facets that a driver has; what it cannot do is absent or undefined. */
export type OptionalFacets = { readonly [Name in FacetName]?: Facets[Name] | undefined };
