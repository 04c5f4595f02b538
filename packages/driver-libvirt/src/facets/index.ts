import {
  FACETS,
  type CallOptions,
  type FacetName,
  type Facets,
  type OptionalFacets,
} from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { agentFacet } from './agent.js';
import { consoleFacet } from './console.js';
import { displayFacet } from './display.js';
import { imageCacheFacet } from './image-cache.js';
import { pauseFacet } from './pause.js';
import { powerFacet } from './power.js';
import { rescueFacet } from './rescue.js';
import { resizeFacet } from './resize.js';
import { statisticsFacet } from './statistics.js';

/** Makes a facet for a host that is connected; undefined where this host, whatever its hypervisor, cannot have it. */
type MakeFacet<Name extends FacetName> = (
  context: ActionContext,
  options: CallOptions,
) => Facets[Name] | undefined | Promise<Facets[Name] | undefined>;

/** How each facet is made that the driver has. A facet's file names its actions; what they do is in theirs. */
const MAKERS: { readonly [Name in FacetName]?: MakeFacet<Name> } = {
  power: powerFacet,
  pause: pauseFacet,
  rescue: rescueFacet,
  resize: resizeFacet,
  console: consoleFacet,
  display: displayFacet,
  agent: agentFacet,
  statistics: statisticsFacet,
  imageCache: imageCacheFacet,
};

/** What the driver does without the hypervisor's help. */
const ON_ANY_HYPERVISOR: ReadonlySet<FacetName> = new Set(['imageCache']);

/** All facets of a host: those that its hypervisor can have, of which the host itself may lack some. */
export async function assembleFacets(
  context: ActionContext,
  options: CallOptions = {},
): Promise<OptionalFacets> {
  const possible = new Set([...context.hypervisor.facets, ...ON_ANY_HYPERVISOR]);
  const made = FACETS.filter((name) => possible.has(name)).map(
    async (name) => [name, await MAKERS[name]?.(context, options)] as const,
  );
  return Object.fromEntries(await Promise.all(made));
}
