import {
  ComputeError,
  validateSnapshotSpec,
  type SnapshotInfo,
  type SnapshotsFacet,
} from '@hostelry/compute';
import { type FakeGuest, type FakeSnapshot } from '../fake-guest.js';
import { refusal, type Calls } from '../guest-call.js';

/** The snapshots facet: what is kept is the definition. */
export function snapshotsFacet({ onGuest }: Calls): SnapshotsFacet {
  return {
    create: (uuid, given, options) =>
      onGuest('take a snapshot of', uuid, options, (guest) => {
        const { name, description, memory = false, quiesce = false } = validateSnapshotSpec(given);
        if (guest.snapshots.some(({ info }) => info.name === name)) {
          throw new ComputeError('conflict', `Instance "${guest.name}" has a snapshot "${name}" already`);
        }
        if (memory && !guest.isActive) throw refusal('keep the memory of', guest);
        if (quiesce && !guest.hasAgent) {
          throw new ComputeError('unsupported', `Cannot quiesce instance "${guest.name}": it has no agent`);
        }
        const info = {
          name,
          ...(description === undefined ? {} : { description }),
          createdAt: Date.now(),
          state: memory ? guest.state : ('stopped' as const),
          ...(guest.currentSnapshot === undefined ? {} : { parent: guest.currentSnapshot }),
        };
        guest.snapshots = [...guest.snapshots, { info, definition: guest.definition }];
        guest.currentSnapshot = name;
        return infoOf(guest, { info, definition: guest.definition });
      }),
    list: (uuid, options) =>
      onGuest('list the snapshots of', uuid, options, (guest) =>
        guest.snapshots.map((snapshot) => infoOf(guest, snapshot)),
      ),
    revert: (uuid, name, options) =>
      onGuest('revert', uuid, options, (guest, host) => {
        const { info, definition } = snapshotOf(guest, name);
        host.stop(guest);
        guest.saved = undefined;
        guest.definition = definition;
        guest.currentSnapshot = name;
        if (info.state === 'stopped') guest.state = 'stopped';
        else host.start(guest);
        if (info.state === 'paused') host.pause(guest);
      }),
    delete: (uuid, name, options) =>
      onGuest('delete a snapshot of', uuid, options, (guest) => {
        const gone = snapshotOf(guest, name);
        const { parent } = gone.info;
        guest.snapshots = guest.snapshots
          .filter((each) => each !== gone)
          .map((each) => withoutParent(each, name, parent));
        if (guest.currentSnapshot === name) guest.currentSnapshot = parent;
      }),
  };
}

/** Children of what is gone are children of its parent. */
function withoutParent(snapshot: FakeSnapshot, gone: string, parent: string | undefined): FakeSnapshot {
  const { parent: own, ...info } = snapshot.info;
  const next = own === gone ? parent : own;
  return { ...snapshot, info: next === undefined ? info : { ...info, parent: next } };
}

function snapshotOf(guest: FakeGuest, name: string): FakeSnapshot {
  const found = guest.snapshots.find(({ info }) => info.name === name);
  if (found !== undefined) return found;
  throw new ComputeError('not-found', `Instance "${guest.name}" has no snapshot "${name}"`);
}

function infoOf(guest: FakeGuest, { info }: FakeSnapshot): SnapshotInfo {
  return { ...info, current: info.name === guest.currentSnapshot };
}
