import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';
import { type Subject } from '../subject.js';

const QCOW2_MAGIC = 'QFI\xfb';

/** The capture facet. Where the profile's guests have no root disk, that it says so is all that can be asked. */
export const captureCases: readonly CaseDefinition[] = [
  {
    name: 'gives the root disk as an image, and leaves nothing of the copy',
    run: (subject) =>
      withRootDisk(subject, async (uuid) => {
        const before = await subject.profile.leftovers?.();
        const { format, sizeMiB, stream } = await facetOf(subject.driver, 'capture').capture(uuid);
        let size = 0;
        let first: Buffer | undefined;
        for await (const chunk of stream as AsyncIterable<Buffer>) {
          first ??= chunk;
          size += chunk.length;
        }
        assert.ok(size > 0, 'The image must have bytes');
        assert.ok(sizeMiB >= 1, `sizeMiB must be the virtual size, and it is ${sizeMiB}`);
        assert.equal(
          first?.toString('latin1', 0, 4) === QCOW2_MAGIC,
          format === 'qcow2',
          `It says that it is ${format}`,
        );
        await subject.expectState(uuid, 'running');
        assert.deepEqual(await subject.profile.leftovers?.(), before, 'The copy was left behind');
      }),
  },
  {
    name: 'leaves nothing of the copy when the image is given up',
    run: (subject) =>
      withRootDisk(subject, async (uuid) => {
        const before = await subject.profile.leftovers?.();
        const { stream } = await facetOf(subject.driver, 'capture').capture(uuid);
        stream.on('error', () => undefined);
        const closed = once(stream, 'close');
        stream.destroy();
        await closed;
        await subject.settled(async () => assert.deepEqual(await subject.profile.leftovers?.(), before));
      }),
  },
];

async function withRootDisk(subject: Subject, run: (uuid: string) => Promise<void>): Promise<void> {
  const { uuid, disks } = await subject.spawn();
  if (disks.some(({ kind }) => kind === 'disk')) return run(uuid);
  const capture = facetOf(subject.driver, 'capture');
  await fails('capture of an instance without a root disk', () => capture.capture(uuid), {
    code: 'conflict',
  });
}
