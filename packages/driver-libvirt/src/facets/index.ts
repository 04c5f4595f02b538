import {
  FACETS,
  type CallOptions,
  type FacetName,
  type Facets,
  type OptionalFacets,
} from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { hasNetworkFilters } from '../host/network-filters.js';
import { adoptionFacet } from './adoption.js';
import { agentFacet } from './agent.js';
import { annotationsFacet } from './annotations.js';
import { autostartFacet } from './autostart.js';
import { captureFacet } from './capture.js';
import { cloneFacet } from './clone.js';
import { coldMigrationFacet } from './cold-migration.js';
import { consoleFacet } from './console.js';
import { definitionFacet } from './definition.js';
import { devicesFacet } from './devices.js';
import { displayFacet } from './display.js';
import { firewallFacet } from './firewall.js';
import { imageCacheFacet } from './image-cache.js';
import { imagesFacet } from './images.js';
import { interfacesFacet } from './interfaces.js';
import { liveMigrationFacet } from './live-migration.js';
import { maintenanceFacet } from './maintenance.js';
import { networksFacet } from './networks.js';
import { pauseFacet } from './pause.js';
import { powerFacet } from './power.js';
import { rebuildFacet } from './rebuild.js';
import { renameFacet } from './rename.js';
import { rescueFacet } from './rescue.js';
import { resizeFacet } from './resize.js';
import { screenshotFacet } from './screenshot.js';
import { snapshotsFacet } from './snapshots.js';
import { statisticsFacet } from './statistics.js';
import { storagePoolsFacet, storageVolumesFacet } from './storage.js';
import { suspendFacet } from './suspend.js';
import { volumesFacet } from './volumes.js';

/** Makes a facet for a host that is connected; undefined where this host, whatever its hypervisor, cannot have it. */
type MakeFacet<Name extends FacetName> = (
  context: ActionContext,
  options: CallOptions,
) => Facets[Name] | undefined | Promise<Facets[Name] | undefined>;

/** How each facet is made that the driver has. A facet's file names its actions; what they do is in theirs. */
const MAKERS: { readonly [Name in FacetName]?: MakeFacet<Name> } = {
  power: powerFacet,
  pause: pauseFacet,
  suspend: suspendFacet,
  interfaces: interfacesFacet,
  volumes: volumesFacet,
  devices: devicesFacet,
  snapshots: snapshotsFacet,
  capture: captureFacet,
  rescue: rescueFacet,
  resize: resizeFacet,
  coldMigration: coldMigrationFacet,
  liveMigration: liveMigrationFacet,
  console: consoleFacet,
  display: displayFacet,
  agent: agentFacet,
  statistics: statisticsFacet,
  firewall: firewallFacet,
  storagePools: storagePoolsFacet,
  storageVolumes: storageVolumesFacet,
  networks: networksFacet,
  images: imagesFacet,
  imageCache: imageCacheFacet,
  maintenance: maintenanceFacet,
  definition: definitionFacet,
  rename: renameFacet,
  autostart: autostartFacet,
  annotations: annotationsFacet,
  screenshot: screenshotFacet,
  adoption: adoptionFacet,
  rebuild: rebuildFacet,
  clone: cloneFacet,
};

/** What the driver does without the hypervisor's help. */
const ON_ANY_HYPERVISOR: ReadonlySet<FacetName> = new Set(['imageCache', 'maintenance']);

/** All facets of a host: those that its hypervisor can have, of which the host itself may lack some. */
export async function assembleFacets(
  context: ActionContext,
  options: CallOptions = {},
): Promise<OptionalFacets> {
  const { host, hypervisor } = context;
  const possible = new Set([...hypervisor.facets, ...ON_ANY_HYPERVISOR]);
  const { onlyWithFilters = [] } = hypervisor;
  if (onlyWithFilters.length > 0) {
    const connection = await host.connection(options.signal);
    if (!(await hasNetworkFilters(connection, options.signal))) {
      for (const name of onlyWithFilters) possible.delete(name);
    }
  }
  const made = FACETS.filter((name) => possible.has(name)).map(
    async (name) => [name, await MAKERS[name]?.(context, options)] as const,
  );
  return Object.fromEntries(await Promise.all(made));
}
