import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type Domain } from '@hostelry/libvirt';
import { type SnapshotDisk } from './snapshot-disks.js';

/**
 * Takes a snapshot within each of a running guest's disks, all at one moment and without its memory, while it goes on. On failure none has one.
 * libvirt has no call for that: it is QEMU's own `blockdev-snapshot-internal-sync`, given through libvirt to its monitor.
 */
export async function snapshotRunningDisks(
  domain: Domain,
  disks: readonly SnapshotDisk[],
  name: string,
): Promise<void> {
  if (disks.length === 0) return;
  const nodes = nodesByDevice(await ask(domain, 'query-block', {}, {}));
  const actions = disks.map(({ target, alias = target }) => {
    const device = nodes.get(alias);
    if (device === undefined) throw new ComputeError('unsupported', `QEMU knows no disk "${target}"`);
    return { type: 'blockdev-snapshot-internal-sync', data: { device, name } };
  });
  await ask(domain, 'transaction', { actions }, {});
}

/** Gives QEMU's monitor a command, and its answer; an error of QEMU's is `failed`. */
async function ask(
  domain: Domain,
  execute: string,
  given: object,
  { signal }: CallOptions,
): Promise<unknown> {
  const command = JSON.stringify({ execute, arguments: given });
  const answer = JSON.parse(await domain.qemuMonitorCommand(command, 0, { signal })) as {
    readonly return?: unknown;
    readonly error?: { readonly desc?: string };
  };
  if (answer.error === undefined) return answer.return;
  const { desc = 'no reason' } = answer.error;
  const code = /No space left/.test(desc) ? 'no-resources' : 'failed';
  throw new ComputeError(code, `QEMU refuses ${execute} of "${domain.name}": ${desc}`);
}

/** The block nodes that guests' devices write to, by libvirt's name of the device, which is a part of the device's path or all of it. */
function nodesByDevice(blocks: unknown): ReadonlyMap<string, string> {
  const nodes = new Map<string, string>();
  for (const block of blocks as readonly Partial<BlockInfo>[]) {
    const node = block.inserted?.['node-name'];
    if (node === undefined) continue;
    for (const part of block.qdev?.split('/') ?? []) nodes.set(part, node);
  }
  return nodes;
}

interface BlockInfo {
  readonly qdev: string;
  readonly inserted: { readonly 'node-name'?: string };
}
