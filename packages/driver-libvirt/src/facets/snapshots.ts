import { type SnapshotsFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';

export function snapshotsFacet(context: ActionContext): SnapshotsFacet {
  return {
    create: async (uuid, spec, options) => {
      const { createSnapshot } = await import('../actions/create-snapshot.js');
      return createSnapshot(context, uuid, spec, options);
    },
    list: async (uuid, options) => {
      const { listSnapshots } = await import('../actions/list-snapshots.js');
      return listSnapshots(context, uuid, options);
    },
    revert: async (uuid, name, options) => {
      const { revertSnapshot } = await import('../actions/revert-snapshot.js');
      return revertSnapshot(context, uuid, name, options);
    },
    delete: async (uuid, name, options) => {
      const { deleteSnapshot } = await import('../actions/delete-snapshot.js');
      return deleteSnapshot(context, uuid, name, options);
    },
  };
}
