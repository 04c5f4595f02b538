import { type InterfaceSpec } from '@hostelry/compute';
import type { VifInterface } from '../vifs/vifs.js';
import { type ActionContext } from './context.js';

/** Interfaces with the VIF drivers that they are of, which are loaded only if there are any. `not-found` names a driver that is not there, by its field. */
export async function openInterfaces(
  context: ActionContext,
  specs: readonly InterfaceSpec[],
): Promise<readonly VifInterface[]> {
  if (specs.length === 0) return [];
  const vifs = await context.vifs();
  return Promise.all(specs.map((each, index) => vifs.open(each, `interfaces.${index}.`)));
}
