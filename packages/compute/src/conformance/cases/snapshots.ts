import assert from 'node:assert/strict';
import { type SnapshotSpec } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** The snapshots facet. */
export const snapshotsCases: readonly CaseDefinition[] = [
  {
    name: 'takes snapshots, lists them in order, and leaves the instance as it is',
    async run(subject) {
      const snapshots = facetOf(subject.driver, 'snapshots');
      const before = await subject.spawn();
      const { uuid } = before;
      assert.deepEqual(await snapshots.list(uuid), []);
      const first = await snapshots.create(uuid, { name: 'first', description: 'as it was' });
      const second = await snapshots.create(uuid, { name: 'second' });
      await subject.expectUnchanged(before);
      assert.equal(first.description, 'as it was');
      assert.ok(
        Math.abs(Date.now() - first.createdAt) < 3_600_000,
        'createdAt must be milliseconds since the epoch',
      );
      const listed = await snapshots.list(uuid);
      assert.deepEqual(
        listed.map(({ name, current, parent }) => ({ name, current, parent })),
        [
          { name: 'first', current: false, parent: undefined },
          { name: 'second', current: true, parent: 'first' },
        ],
      );
      assert.deepEqual(listed[1], second, 'create must give what list gives');
    },
  },
  {
    name: 'refuses a name that is taken and an invalid one',
    async run(subject) {
      const snapshots = facetOf(subject.driver, 'snapshots');
      const { uuid } = await subject.spawn();
      await snapshots.create(uuid, { name: 'one' });
      await fails('A second "one"', () => snapshots.create(uuid, { name: 'one' }), {
        code: 'conflict',
        naming: ['one'],
      });
      const wrong = { name: '-one' } as SnapshotSpec;
      const error = await fails('create of "-one"', () => snapshots.create(uuid, wrong), { code: 'invalid' });
      assert.equal(error.details.field, 'name', `details.field must name what is wrong: ${error.message}`);
      assert.deepEqual(
        (await snapshots.list(uuid)).map(({ name }) => name),
        ['one'],
      );
    },
  },
  {
    name: 'goes back to a snapshot, to the state that it says and the devices that there were',
    async run(subject) {
      const { driver } = subject;
      const snapshots = facetOf(driver, 'snapshots');
      const { uuid } = await subject.spawnStopped();
      const { state } = await snapshots.create(uuid, { name: 'before' });
      const before = await driver.get(uuid);
      await driver.interfaces?.attach(uuid, subject.profile.newInterface ?? { network: 'default' });
      await facetOf(driver, 'power').start(uuid);
      await snapshots.revert(uuid, 'before');
      await subject.expectState(uuid, state);
      assert.deepEqual(
        (await driver.get(uuid)).interfaces,
        before.interfaces,
        'What was attached since must be gone',
      );
      assert.deepEqual(
        (await snapshots.list(uuid)).map(({ name }) => name),
        ['before'],
        'The snapshot must stay',
      );
      await driver.destroy(uuid);
    },
  },
  {
    name: 'deletes a snapshot and no other',
    async run(subject) {
      const snapshots = facetOf(subject.driver, 'snapshots');
      const before = await subject.spawn();
      const { uuid } = before;
      for (const name of ['one', 'two', 'three']) await snapshots.create(uuid, { name });
      await snapshots.delete(uuid, 'two');
      assert.deepEqual(
        (await snapshots.list(uuid)).map(({ name }) => name),
        ['one', 'three'],
      );
      await subject.expectUnchanged(before);
      const expected = { code: 'not-found', naming: ['two'] } as const;
      await fails('A second delete', () => snapshots.delete(uuid, 'two'), expected);
      await fails('revert to what was deleted', () => snapshots.revert(uuid, 'two'), expected);
    },
  },
  {
    name: 'refuses to keep the memory of what is down',
    async run(subject) {
      const snapshots = facetOf(subject.driver, 'snapshots');
      const { uuid } = await subject.spawnStopped();
      await fails('create with memory', () => snapshots.create(uuid, { name: 'a', memory: true }), {
        code: 'conflict',
      });
      assert.deepEqual(await snapshots.list(uuid), []);
    },
  },
  {
    name: 'destroys an instance with its snapshots',
    async run(subject) {
      const { driver } = subject;
      const snapshots = facetOf(driver, 'snapshots');
      const spec = await subject.specWithUuid();
      const before = await subject.profile.leftovers?.();
      await driver.spawn(spec);
      await snapshots.create(spec.uuid, { name: 'one' });
      await driver.destroy(spec.uuid);
      assert.deepEqual(await subject.profile.leftovers?.(), before, 'A snapshot was left behind');
      await driver.spawn(spec);
      assert.deepEqual(await snapshots.list(spec.uuid), [], 'A new instance must have no snapshots');
    },
  },
];
