import { type InstanceAction } from './action.js';
import {
  attachDevice,
  attachInterface,
  attachVolume,
  detachDevice,
  detachInterface,
  detachVolume,
  extendVolume,
  swapVolume,
} from './attachments.js';
import { clearFirewall, rescue, resize, setFirewall, unrescue } from './changes.js';
import { clone, rebuild } from './copies.js';
import { adopt, annotate, autostart, disown, edit, rename } from './naming.js';
import { deletion, discard, pause, restart, resume, start, stop, suspend } from './power.js';
import { type InstanceActionKind, type InstanceRequests } from './requests.js';
import { deleteSnapshot, revert, takeSnapshot } from './snapshots.js';

/** Every action on an instance that exists. */
export const INSTANCE_ACTIONS: {
  readonly [Kind in InstanceActionKind]: InstanceAction<InstanceRequests[Kind]>;
} = {
  start,
  stop,
  restart,
  pause,
  resume,
  delete: deletion,
  suspend,
  discard,
  resize,
  rescue,
  unrescue,
  snapshot: takeSnapshot,
  revert,
  'delete-snapshot': deleteSnapshot,
  'attach-volume': attachVolume,
  'detach-volume': detachVolume,
  'extend-volume': extendVolume,
  'swap-volume': swapVolume,
  'attach-interface': attachInterface,
  'detach-interface': detachInterface,
  'attach-device': attachDevice,
  'detach-device': detachDevice,
  'set-firewall': setFirewall,
  'clear-firewall': clearFirewall,
  rename,
  autostart,
  annotate,
  edit,
  adopt,
  disown,
  clone,
  rebuild,
};
