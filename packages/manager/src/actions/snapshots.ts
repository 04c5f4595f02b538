import { snapshotSpecSchema, validateSnapshotSpec, type SnapshotSpec } from '@hostelry/compute';
import { ofFacet } from './action.js';
import { checking, describedBy, NAME } from './checks.js';
import { type SnapshotRef } from './requests.js';

const checkRef = checking({ name: NAME }, 'name');

export const takeSnapshot = ofFacet<'snapshots', SnapshotSpec>('snapshots', {
  check: describedBy(snapshotSpecSchema, validateSnapshotSpec),
  work: async (snapshots, uuid, spec, context) => void (await snapshots.create(uuid, spec, context)),
});

export const revert = ofFacet<'snapshots', SnapshotRef>('snapshots', {
  mayCancel: false,
  check: checkRef,
  work: (snapshots, uuid, { name }, context) => snapshots.revert(uuid, name, context),
});

export const deleteSnapshot = ofFacet<'snapshots', SnapshotRef>('snapshots', {
  mayCancel: false,
  check: checkRef,
  work: (snapshots, uuid, { name }, context) => snapshots.delete(uuid, name, context),
});
