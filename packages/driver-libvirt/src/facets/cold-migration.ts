import { type ColdMigrationFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function coldMigrationFacet(context: ActionContext): ColdMigrationFacet {
  return {
    pack: async (uuid, options) =>
      (await import('../actions/cold-migration/pack.js')).pack(context, uuid, options),
    unpack: async (packed, options) =>
      (await import('../actions/cold-migration/unpack.js')).unpack(context, packed, options),
    confirm: async (uuid, options) =>
      (await import('../actions/cold-migration/confirm.js')).confirm(context, uuid, options),
    revert: async (uuid, options) =>
      (await import('../actions/cold-migration/revert.js')).revert(context, uuid, options),
  };
}
