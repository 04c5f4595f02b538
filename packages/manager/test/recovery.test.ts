import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteStore } from '@hostelry/manager/sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ended, eventsUntil, fixture } from './fake-manager.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostelry-recovery-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const SPEC = { name: 'web', vcpus: 1, memoryMiB: 256 };
const store = (): SqliteStore => new SqliteStore({ path: join(folder, 'hostelry.db') });

test('operations, events and keys outlive a restart', async () => {
  const { manager } = fixture('a');
  const first = await manager({ store: store() });
  const begun = await first.launchInstance({ spec: SPEC }, { idempotencyKey: 'k' });
  const operation = await ended(first, begun);
  const before = await eventsUntil(first.events({ since: 0 }), ({ change }) => change === 'succeeded');
  await first.close();
  const second = await manager({ store: store() });
  expect(await second.getOperation(begun.id)).toEqual(operation);
  expect((await second.launchInstance({ spec: SPEC }, { idempotencyKey: 'k' })).id).toBe(begun.id);
  const after = await eventsUntil(second.events({ since: 0 }), ({ change }) => change === 'succeeded');
  expect(after).toEqual(before);
  await second.close();
});

test('what a former process left running has failed after a restart, by name and as an event', async () => {
  const { hypervisors, manager } = fixture('a');
  const crashed = store();
  const first = await manager({ store: crashed });
  hypervisors.get('a')?.held.add('upload image');
  const begun = await first.launchInstance({ spec: SPEC });
  await eventsUntil(first.events({ since: 0 }), ({ detail }) => detail === 'upload image');
  // The process dies here: its store is left as it is.
  await crashed.close();
  const second = await manager({ store: store() });
  expect(await second.getOperation(begun.id)).toMatchObject({
    state: 'failed',
    mayCancel: false,
    error: {
      code: 'failed',
      message: 'Operation launch of instance "web" was interrupted by a restart',
      details: { step: 'upload image' },
    },
  });
  const seen = await eventsUntil(second.events({ since: 0 }), ({ change }) => change === 'failed');
  expect(seen.at(-1)).toMatchObject({
    operation: { id: begun.id },
    detail: expect.stringContaining('restart') as string,
  });
  await second.close();
  hypervisors.get('a')?.release('upload image');
  await first.close();
});

test('an operation whose end cannot be stored is reported, and its waiter still told', async () => {
  const { hypervisors, manager } = fixture('a');
  const problems: Error[] = [];
  const broken = store();
  const made = await manager({ store: broken, report: (problem) => problems.push(problem) });
  hypervisors.get('a')?.held.add('upload image');
  const begun = await made.launchInstance({ spec: SPEC });
  await eventsUntil(made.events({ since: 0 }), ({ detail }) => detail === 'upload image');
  await broken.close();
  const waiting = ended(made, begun);
  hypervisors.get('a')?.release('upload image');
  expect((await waiting).state).toBe('succeeded');
  expect(problems.map((problem) => problem.message)).toContain(
    `Cannot store operation ${begun.id} as succeeded`,
  );
  await made.close();
});
