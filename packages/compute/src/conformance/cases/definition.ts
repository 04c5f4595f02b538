import assert from 'node:assert/strict';
import { type DefinitionEdit } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** The definition facet. What a document holds is its hypervisor's matter; the kit only hands back what it read. */
export const definitionCases: readonly CaseDefinition[] = [
  {
    name: 'reads the definition of what runs and of what is down',
    async run(subject) {
      const { driver } = subject;
      const { uuid, name } = await subject.spawn();
      const facet = facetOf(driver, 'definition');
      for (const live of [false, true]) {
        const { format, document, revision } = await facet.read(uuid, { live });
        assert.ok(format.length > 0 && revision.length > 0, 'The definition has a format and a revision');
        assert.ok(document.includes(name) && document.includes(uuid), 'The document says whose it is');
      }
      assert.deepEqual(await facet.read(uuid), await facet.read(uuid), 'What nobody changed reads the same');
      if (driver.power === undefined) return;
      await driver.power.stop(uuid, { mode: 'force' });
      assert.ok((await facet.read(uuid)).document.includes(uuid));
    },
  },
  {
    name: 'takes its own definition back as no change, and refuses that of another revision',
    async run(subject) {
      const { driver } = subject;
      const before = await subject.spawn();
      const facet = facetOf(driver, 'definition');
      const calls = [
        (edit: DefinitionEdit) => facet.check(before.uuid, edit),
        (edit: DefinitionEdit) => facet.change(before.uuid, edit),
      ];
      const { document, revision } = await facet.read(before.uuid);
      for (const call of calls) {
        const { differences, findings } = await call({ document, revision });
        assert.deepEqual(differences, []);
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error'),
          [],
        );
        const stale = { document, revision: `${revision}0` };
        await fails('an edit of another revision', () => call(stale), {
          code: 'conflict',
          naming: [before.name, before.uuid],
        });
      }
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'refuses a definition that is none, or that has another name or UUID',
    async run(subject) {
      const { driver } = subject;
      const before = await subject.spawn();
      const facet = facetOf(driver, 'definition');
      const calls = [
        (edit: DefinitionEdit) => facet.check(before.uuid, edit),
        (edit: DefinitionEdit) => facet.change(before.uuid, edit),
      ];
      const { document, revision } = await facet.read(before.uuid);
      const other = `${before.uuid.slice(0, -12)}ffffffffffff`;
      const wrong = [
        'no document',
        document.replaceAll(before.uuid, other),
        document.replaceAll(before.name, subject.newName()),
      ];
      for (const each of wrong) {
        for (const call of calls) {
          await fails(
            `a wrong document (${each.slice(0, 20)}...)`,
            () => call({ document: each, revision }),
            {
              code: 'invalid',
            },
          );
        }
      }
      assert.equal((await facet.read(before.uuid)).revision, revision, 'The definition must be as before');
      await subject.expectUnchanged(before);
    },
  },
];
