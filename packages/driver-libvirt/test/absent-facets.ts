import { FACETS, type FacetName } from '@hostelry/compute';

/** All facets but these, which a hypervisor has. The conformance kit reports each by its name. */
export function absentBut(...present: readonly FacetName[]): readonly FacetName[] {
  return FACETS.filter((name) => !present.includes(name));
}
