import assert from 'node:assert/strict';
import {
  checkSchema,
  hostStatisticsSchema,
  instanceDiagnosticsSchema,
  instanceStatisticsSchema,
} from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { facetOf } from '../facet-of.js';

/** The statistics facet. */
export const statisticsCases: readonly CaseDefinition[] = [
  {
    name: 'gives the statistics of every instance once, running or not',
    async run(subject) {
      const statistics = facetOf(subject.driver, 'statistics');
      const [running, down] = [await subject.spawn(), await subject.spawnStopped()];
      const all = await statistics.list();
      for (const each of all) checkSchema(instanceStatisticsSchema, each, 'Statistics that list gives');
      const own = all.filter(({ uuid }) => uuid === running.uuid || uuid === down.uuid);
      const told = own.map(({ uuid, name, state }) => ({ uuid, name, state }));
      assert.equal(told.length, 2, 'list must give each instance once');
      assert.deepEqual(
        told.find(({ uuid }) => uuid === running.uuid),
        { uuid: running.uuid, name: running.name, state: 'running' },
      );
      assert.equal(told.find(({ uuid }) => uuid === down.uuid)?.state, 'stopped');
    },
  },
  {
    name: 'counts on, and never back',
    async run(subject) {
      const statistics = facetOf(subject.driver, 'statistics');
      const { uuid } = await subject.spawn();
      const cpuTime = async (): Promise<number | undefined> =>
        (await statistics.list()).find((each) => each.uuid === uuid)?.cpuTimeNs;
      const first = await cpuTime();
      const second = await cpuTime();
      assert.ok(first !== undefined && second !== undefined, 'A running instance must have a CPU time');
      assert.ok(second >= first, `The CPU time went from ${first} back to ${second}`);
    },
  },
  {
    name: 'diagnoses an instance, and names itself and the hypervisor',
    async run(subject) {
      const { driver } = subject;
      const { uuid, disks } = await subject.spawn();
      const found = await facetOf(driver, 'statistics').diagnose(uuid);
      checkSchema(instanceDiagnosticsSchema, found, 'What diagnose gives');
      assert.equal(found.driver, driver.name);
      assert.equal(found.hypervisor, (await driver.hostInfo()).hypervisor);
      const targets = found.disks.map(({ target }) => target);
      for (const { target } of disks)
        assert.ok(targets.includes(target), `diagnose must show disk "${target}"`);
    },
  },
  {
    name: 'gives the statistics of the host',
    async run({ driver }) {
      const { memory, ...rest } = await facetOf(driver, 'statistics').host();
      checkSchema(hostStatisticsSchema, { memory, ...rest }, 'What host gives');
      assert.ok(memory.freeMiB <= memory.totalMiB, 'No more can be free than there is');
      assert.ok(memory.totalMiB > 0, 'The host must have memory');
    },
  },
];
