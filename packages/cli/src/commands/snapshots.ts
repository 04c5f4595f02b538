import { type InstanceAnswers } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { printList, type View } from '../output.js';
import { showMoment } from '../quantities.js';
import { change, type WaitOption } from './change.js';

const SNAPSHOTS: View<InstanceAnswers['snapshots'][number]> = {
  columns: [
    { heading: 'NAME', show: (each) => each.name },
    { heading: 'TAKEN', show: (each) => showMoment(each.createdAt) },
    { heading: 'STATE', show: (each) => each.state },
    { heading: 'PARENT', show: (each) => each.parent ?? '' },
    { heading: 'CURRENT', show: (each) => (each.current ? 'yes' : '') },
    { heading: 'DESCRIPTION', show: (each) => each.description ?? '' },
  ],
  name: (each) => each.name,
};

export interface SnapshotOptions extends WaitOption {
  readonly description?: string;
  readonly memory?: boolean;
  readonly quiesce?: boolean;
}

/** `hostelry snapshot list`: an instance's snapshots in the order in which they were taken. */
export async function listSnapshots(context: CommandContext, ref: string): Promise<void> {
  await context.withApi(async (api) =>
    printList(context.io, context.settings.format, await api.ask('snapshots', ref), SNAPSHOTS),
  );
}

/** `hostelry snapshot create`: of the disks, and with `--memory` of a running guest's memory too. */
export function createSnapshot(
  context: CommandContext,
  [ref = '', name = '']: readonly string[],
  options: SnapshotOptions,
): Promise<void> {
  const { description, memory, quiesce } = options;
  const spec = {
    name,
    ...(description === undefined ? {} : { description }),
    ...(memory === true ? { memory } : {}),
    ...(quiesce === true ? { quiesce } : {}),
  };
  return change(
    context,
    options,
    (api) => api.act('snapshot', ref, spec),
    () => name,
  );
}

/** `hostelry snapshot restore`: goes back to it. */
export function restoreSnapshot(
  context: CommandContext,
  [ref = '', name = '']: readonly string[],
  options: WaitOption,
): Promise<void> {
  return change(context, options, (api) => api.act('revert', ref, { name }));
}

/** `hostelry snapshot delete`: the instance stays as it is. */
export function deleteSnapshot(
  context: CommandContext,
  [ref = '', name = '']: readonly string[],
  options: WaitOption,
): Promise<void> {
  return change(
    context,
    options,
    (api) => api.act('delete-snapshot', ref, { name }),
    () => name,
  );
}
