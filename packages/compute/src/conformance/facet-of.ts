import assert from 'node:assert/strict';
import type { ComputeDriver, FacetName } from '@hostelry/compute';

/** The facet of a driver that the profile does not declare absent; fails by its name if it is missing. */
export function facetOf<Name extends FacetName>(
  driver: ComputeDriver,
  name: Name,
): NonNullable<ComputeDriver[Name]> {
  const found = driver[name];
  assert.ok(found !== undefined, `The driver has no ${name} facet`);
  return found;
}
