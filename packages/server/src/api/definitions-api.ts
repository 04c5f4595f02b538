export type { DefinitionChange, DefinitionEdit, InstanceDefinition } from '@hostelry/compute';
import { type DefinitionChange, type DefinitionEdit, type InstanceDefinition } from '@hostelry/compute';
import { type ApiCallOptions } from './call-options.js';

/** The native documents of instances. To change one is the action `edit`. */
export interface DefinitionsApi {
  /** See DefinitionFacet.read. */
  read(
    ref: string,
    options?: ApiCallOptions & { readonly live?: boolean; readonly secrets?: boolean },
  ): Promise<InstanceDefinition>;
  /** What an edit would come to; changes nothing. See DefinitionFacet.check. */
  check(ref: string, edit: DefinitionEdit, options?: ApiCallOptions): Promise<DefinitionChange>;
}
