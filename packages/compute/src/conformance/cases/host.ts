import assert from 'node:assert/strict';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** The maintenance facet. */
export const maintenanceCases: readonly CaseDefinition[] = [
  {
    name: 'keeps the host from new instances, leaves those that run, and every driver of the host knows',
    async run(subject) {
      const { driver } = subject;
      const maintenance = facetOf(driver, 'maintenance');
      const other = await subject.createDriver();
      await other.start();
      const before = await subject.spawn();
      await maintenance.enter('new memory');
      try {
        const { active, reason } = await facetOf(other, 'maintenance').status();
        assert.deepEqual({ active, reason }, { active: true, reason: 'new memory' });
        const spec = await subject.specWithUuid();
        await fails('spawn during maintenance', () => driver.spawn(spec), { code: 'conflict' });
        await fails('get of what was refused', () => driver.get(spec.uuid), { code: 'not-found' });
        await subject.expectUnchanged(before);
        await maintenance.enter('more memory');
        assert.equal((await maintenance.status()).reason, 'more memory', 'The new reason must hold');
      } finally {
        await maintenance.leave();
      }
      await maintenance.leave();
      assert.equal((await maintenance.status()).active, false);
      await subject.spawn();
    },
  },
];

/** The host power facet. The kit turns no host off. */
export const hostPowerCases: readonly CaseDefinition[] = [
  {
    name: 'refuses to turn a host off on which instances run',
    async run(subject) {
      const power = facetOf(subject.driver, 'hostPower');
      const before = await subject.spawn();
      await fails('shutdown with instances', () => power.shutdown(), { code: 'conflict' });
      await fails('reboot with instances', () => power.reboot(), { code: 'conflict' });
      await subject.expectUnchanged(before);
    },
  },
];
