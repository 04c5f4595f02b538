import assert from 'node:assert/strict';
import { type InstanceInfo } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** What a copy has as its original has it. */
function alike({ vcpus, memoryMiB, disks, interfaces, labels, managed, persistent }: InstanceInfo): object {
  return {
    ...{ vcpus, memoryMiB, labels, managed, persistent },
    disks: disks.map(({ target, kind }) => ({ target, kind })),
    interfaces: interfaces.map(({ kind, source, model }) => ({ kind, source, model })),
  };
}

const macsOf = ({ interfaces }: InstanceInfo): readonly unknown[] => interfaces.map(({ mac }) => mac);

/** The clone facet. */
export const cloneCases: readonly CaseDefinition[] = [
  {
    name: 'copies what is down, and each goes on without the other',
    async run(subject) {
      const { driver, profile } = subject;
      const leftovers = await profile.leftovers?.();
      const before = await subject.spawnStopped();
      const name = subject.newName();
      const copy = await facetOf(driver, 'clone').clone(before.uuid, { name });
      assert.deepEqual(copy, await driver.get(copy.uuid), 'clone must give what get gives');
      assert.deepEqual({ name: copy.name, state: copy.state }, { name, state: 'stopped' });
      assert.deepEqual(alike(copy), alike(before));
      assert.notEqual(copy.uuid, before.uuid);
      for (const mac of macsOf(copy))
        assert.ok(!macsOf(before).includes(mac), `Both have the address ${String(mac)}`);
      await subject.expectUnchanged(before);
      await driver.destroy(before.uuid);
      await facetOf(driver, 'power').start(copy.uuid);
      await subject.expectState(copy.uuid, 'running');
      await driver.destroy(copy.uuid);
      if (leftovers !== undefined) assert.deepEqual(await profile.leftovers?.(), leftovers);
    },
  },
  {
    name: 'shares the image with a thin copy, and each goes on without the other',
    async run(subject) {
      const { driver } = subject;
      const { rootDisk } = await subject.spec();
      if (rootDisk === undefined) return;
      const { uuid } = await subject.spawnStopped();
      const copy = await facetOf(driver, 'clone').clone(uuid, { name: subject.newName(), disks: 'thin' });
      await driver.destroy(uuid);
      await driver.imageCache?.prune();
      await facetOf(driver, 'power').start(copy.uuid);
      await subject.expectState(copy.uuid, 'running');
    },
  },
  {
    name: 'copies what runs, which goes on',
    async run(subject) {
      const { driver } = subject;
      const before = await subject.spawn();
      const copy = await facetOf(driver, 'clone').clone(before.uuid, { name: subject.newName() });
      assert.equal(copy.state, 'stopped');
      await subject.expectUnchanged(before);
      await facetOf(driver, 'power').start(copy.uuid);
      await subject.expectState(copy.uuid, 'running');
    },
  },
  {
    name: 'refuses a name that is taken or is none, and leaves nothing of a copy',
    async run(subject) {
      const { driver, profile } = subject;
      const before = await subject.spawnStopped();
      const leftovers = await profile.leftovers?.();
      const facet = facetOf(driver, 'clone');
      await fails('clone to its own name', () => facet.clone(before.uuid, { name: before.name }), {
        code: 'conflict',
        naming: [before.name],
      });
      const wrong = { name: { name: 'a b' }, disks: { name: 'a', disks: 'fat' as never } };
      for (const [field, spec] of Object.entries(wrong)) {
        const error = await fails(field, () => facet.clone(before.uuid, spec), { code: 'invalid' });
        assert.equal(error.details.field, field, `details.field must name what is wrong: ${error.message}`);
      }
      await subject.expectUnchanged(before);
      if (leftovers !== undefined) assert.deepEqual(await profile.leftovers?.(), leftovers);
    },
  },
  {
    name: 'copies attached volumes only where it is told to',
    needs: 'volume',
    async run(subject) {
      const { driver } = subject;
      if (driver.volumes === undefined) return;
      const { uuid, disks } = await subject.spawnStopped();
      const { target } = await driver.volumes.attach(uuid, await subject.volume(8));
      const facet = facetOf(driver, 'clone');
      const name = subject.newName();
      await fails('clone with a volume', () => facet.clone(uuid, { name }), {
        code: 'conflict',
        naming: [target],
      });
      const copy = await facet.clone(uuid, { name, volumes: 'copy' });
      assert.equal(copy.disks.length, disks.length + 1, 'The copy has a disk for the volume');
      const [own, other] = [driver.get(uuid), driver.get(copy.uuid)].map(async (each) =>
        (await each).disks.find((disk) => disk.target === target),
      );
      assert.notEqual((await own)?.source, (await other)?.source, 'Both are on one volume');
    },
  },
];
