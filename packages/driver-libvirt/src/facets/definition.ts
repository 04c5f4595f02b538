import { type DefinitionFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function definitionFacet(context: ActionContext): DefinitionFacet {
  return {
    read: async (uuid, options) =>
      (await import('../actions/read-definition.js')).readDefinition(context, uuid, options),
    check: async (uuid, edit, options) =>
      (await import('../actions/change-definition.js')).checkDefinition(context, uuid, edit, options),
    change: async (uuid, edit, options) =>
      (await import('../actions/change-definition.js')).changeDefinition(context, uuid, edit, options),
  };
}
