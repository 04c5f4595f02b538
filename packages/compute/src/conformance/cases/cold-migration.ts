import assert from 'node:assert/strict';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** The cold migration facet. */
export const coldMigrationCases: readonly CaseDefinition[] = [
  {
    name: 'moves an instance to another host, running if it ran, and leaves nothing here',
    needs: 'createPeer',
    async run(subject) {
      const source = facetOf(subject.driver, 'coldMigration');
      const peer = await subject.peer();
      const left = await subject.profile.leftovers?.();
      const before = await subject.spawn();
      const { uuid } = before;
      const packed = await source.pack(uuid);
      await subject.expectState(uuid, 'stopped');
      const moved = await facetOf(peer, 'coldMigration').unpack(packed);
      const { name, vcpus, memoryMiB } = before;
      const wanted = { uuid, name, vcpus, memoryMiB, state: 'running', managed: true, persistent: true };
      const { state, managed, persistent } = moved;
      assert.deepEqual(
        {
          uuid: moved.uuid,
          name: moved.name,
          vcpus: moved.vcpus,
          memoryMiB: moved.memoryMiB,
          state,
          managed,
          persistent,
        },
        wanted,
      );
      assert.equal((await peer.get(uuid)).state, 'running');
      await source.confirm(uuid);
      await fails('get at the source', () => subject.driver.get(uuid), { code: 'not-found' });
      assert.deepEqual(await subject.profile.leftovers?.(), left, 'The source kept something');
      await peer.destroy(uuid);
    },
  },
  {
    name: 'goes back: an instance that was packed is as before, and not before that',
    async run(subject) {
      const { driver } = subject;
      const migration = facetOf(driver, 'coldMigration');
      const before = await subject.spawn();
      const { uuid } = before;
      await migration.pack(uuid);
      await fails('start of what is packed', () => facetOf(driver, 'power').start(uuid), {
        code: 'conflict',
      });
      await fails('A second pack', () => migration.pack(uuid), { code: 'conflict' });
      await migration.revert(uuid);
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'refuses to confirm and to revert what is not packed',
    async run(subject) {
      const migration = facetOf(subject.driver, 'coldMigration');
      const before = await subject.spawn();
      const expected = { code: 'conflict', naming: [before.name, before.uuid] } as const;
      await fails('confirm of what is not packed', () => migration.confirm(before.uuid), expected);
      await fails('revert of what is not packed', () => migration.revert(before.uuid), expected);
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'refuses to unpack where the instance is already, and what another kind of driver packed',
    async run(subject) {
      const migration = facetOf(subject.driver, 'coldMigration');
      const { uuid } = await subject.spawn();
      const packed = await migration.pack(uuid);
      await fails('unpack where it is', () => migration.unpack(packed), { code: 'conflict' });
      const foreign = { ...packed, driver: 'hostelry-conformance-none' };
      await fails('unpack of what another driver packed', () => migration.unpack(foreign), {
        code: 'invalid',
      });
      await migration.revert(uuid);
      await subject.expectState(uuid, 'running');
    },
  },
];
