import assert from 'node:assert/strict';
import { type CaseDefinition } from '../case.js';
import { fails, still } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** The rename facet. Whether an instance can be renamed while it runs is its hypervisor's matter. */
export const renameCases: readonly CaseDefinition[] = [
  {
    name: 'renames what is down, which has all that it had and starts',
    async run(subject) {
      const { driver } = subject;
      const { name: _old, ...before } = await subject.spawnStopped();
      const name = subject.newName();
      await facetOf(driver, 'rename').rename(before.uuid, name);
      assert.deepEqual(still(await driver.get(before.uuid)), still({ ...before, name }));
      const listed = (await driver.list()).filter((each) => each.uuid === before.uuid);
      assert.deepEqual(
        listed.map((each) => each.name),
        [name],
        'list must have it once, by its new name',
      );
      await facetOf(driver, 'rename').rename(before.uuid, name);
      await facetOf(driver, 'power').start(before.uuid);
      await subject.expectState(before.uuid, 'running');
    },
  },
  {
    name: 'refuses a name that is taken or is none, and leaves the instance as it is',
    async run(subject) {
      const other = await subject.spawn();
      const before = await subject.spawnStopped();
      const renaming = facetOf(subject.driver, 'rename');
      await fails('rename to a name that is taken', () => renaming.rename(before.uuid, other.name), {
        code: 'conflict',
        naming: [other.name],
      });
      for (const wrong of ['', 'a b', '-a', 'a/b']) {
        const what = `rename to ${JSON.stringify(wrong)}`;
        const error = await fails(what, () => renaming.rename(before.uuid, wrong), { code: 'invalid' });
        assert.equal(error.details.field, 'name', `details.field must be name: ${error.message}`);
      }
      await subject.expectUnchanged(before);
      await subject.expectUnchanged(other);
    },
  },
  {
    name: 'renames what runs, or refuses it with conflict',
    async run(subject) {
      const { driver } = subject;
      const before = await subject.spawn();
      const name = subject.newName();
      try {
        await facetOf(driver, 'rename').rename(before.uuid, name);
      } catch (error) {
        assert.equal((error as { code?: unknown }).code, 'conflict', String(error));
        return subject.expectUnchanged(before);
      }
      await subject.expectUnchanged({ ...before, name });
    },
  },
];

/** The autostart facet. */
export const autostartCases: readonly CaseDefinition[] = [
  {
    name: 'sets and clears the autostart, which get and list tell, and repeating either is no error',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      for (const enabled of [true, true, false, false]) {
        await facetOf(driver, 'autostart').set(uuid, enabled);
        assert.equal((await driver.get(uuid)).autostart, enabled, 'get must tell the autostart');
        const listed = (await driver.list()).find((each) => each.uuid === uuid);
        assert.equal(listed?.autostart, enabled, 'list must tell the autostart');
      }
      await subject.expectState(uuid, 'running');
    },
  },
];

/** What each wrong change has wrong, by the field that the error must name. */
const WRONG: Readonly<Record<string, object>> = {
  '': {},
  title: { title: 'two\nlines' },
  description: { description: '' },
  'labels.a': { labels: { a: 'two\nlines' } },
  colour: { colour: 'green' },
};

/** The annotations facet. */
export const annotationsCases: readonly CaseDefinition[] = [
  {
    name: 'annotates an instance, running and stopped, and get and list tell it',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      const annotations = facetOf(driver, 'annotations');
      const first = {
        title: 'A <title> & more',
        description: 'Two\nlines',
        labels: { tier: 'web', 'a.b/c': '', kept: 'yes' },
      };
      assert.deepEqual(await annotations.set(uuid, first), first);
      const told = async (): Promise<readonly unknown[]> => {
        const listed = (await driver.list()).find((each) => each.uuid === uuid);
        return [await driver.get(uuid), listed].map((info) => {
          const { title, description, labels } = info ?? {};
          return { title, description, labels };
        });
      };
      assert.deepEqual(await told(), [first, first]);
      const second = { title: null, labels: { tier: 'db', 'a.b/c': null, new: 'yes' } };
      const now = { description: first.description, labels: { tier: 'db', kept: 'yes', new: 'yes' } };
      assert.deepEqual(await annotations.set(uuid, second), now);
      assert.deepEqual(await told(), Array(2).fill({ title: undefined, ...now }));
      if (driver.power === undefined) return;
      await driver.power.stop(uuid, { mode: 'force' });
      assert.deepEqual(await told(), Array(2).fill({ title: undefined, ...now }));
      const nothing = { description: null, labels: { tier: null, kept: null, new: null } };
      assert.deepEqual(await annotations.set(uuid, nothing), {});
      await driver.power.start(uuid);
      const none = { title: undefined, description: undefined, labels: undefined };
      assert.deepEqual(await told(), [none, none]);
    },
  },
  {
    name: 'gives a new instance the annotations of its spec',
    async run(subject) {
      const wanted = { title: 'Made so', description: 'From the start', labels: { tier: 'web' } };
      const info = await subject.driver.spawn({ ...(await subject.spec()), ...wanted });
      const { title, description, labels } = info;
      assert.deepEqual({ title, description, labels }, wanted);
    },
  },
  {
    name: 'refuses wrong annotations and names the field',
    async run(subject) {
      const before = await subject.spawn();
      const annotations = facetOf(subject.driver, 'annotations');
      for (const [field, wrong] of Object.entries(WRONG)) {
        const error = await fails(JSON.stringify(wrong), () => annotations.set(before.uuid, wrong), {
          code: 'invalid',
        });
        assert.equal(error.details.field, field, `details.field must name what is wrong: ${error.message}`);
      }
      const labels = Object.fromEntries(Array.from({ length: 64 }, (_, index) => [`k${index}`, 'v']));
      await annotations.set(before.uuid, { labels });
      const full = await subject.driver.get(before.uuid);
      await fails('a label too many', () => annotations.set(before.uuid, { labels: { more: 'v' } }), {
        code: 'invalid',
        naming: ['labels'],
      });
      await subject.expectUnchanged(full);
    },
  },
];
