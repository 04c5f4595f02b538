import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { volumeAtPath } from '../volumes/pool-volume.js';
import { type MovingInstance } from './moving-instance.js';

/** Checks that the host sees the volumes that are attached to an instance and not its own; they are never copied. `not-found` names the disk. */
export async function checkAttached(
  connection: Connection,
  { attached }: MovingInstance,
  { signal }: CallOptions,
): Promise<void> {
  for (const { target, path } of attached) {
    if ((await volumeAtPath(connection, path, { signal })) !== undefined) continue;
    throw new ComputeError('not-found', `The host has no volume "${path}", which is disk "${target}"`);
  }
}
