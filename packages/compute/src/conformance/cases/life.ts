import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { validateHostInfo, validateInstanceInfo } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { checkError, fails, still, succeedsOrFails } from '../expectations.js';

/** Listing, describing and destroying. */
export const lifeCases: readonly CaseDefinition[] = [
  {
    name: 'describes the host, and counts what an instance takes',
    async run(subject) {
      const { driver } = subject;
      const before = await driver.hostInfo();
      for (const field of ['hostname', 'hypervisor', 'hypervisorVersion', 'architecture'] as const) {
        assert.ok(before[field].length > 0, `hostInfo must say the ${field}`);
      }
      assert.ok(before.cpus > 0 && before.memoryMiB > 0, 'The host must have processors and memory');
      const { vcpus, memoryMiB, uuid } = await subject.spawn();
      const after = await driver.hostInfo();
      const counted = {
        memoryUsedMiB: after.memoryUsedMiB - before.memoryUsedMiB,
        vcpusUsed: after.vcpusUsed - before.vcpusUsed,
        running: after.instances.running - before.instances.running,
        total: after.instances.total - before.instances.total,
      };
      const wanted = { memoryUsedMiB: memoryMiB, vcpusUsed: vcpus, running: 1, total: 1 };
      assert.deepEqual(counted, wanted, 'hostInfo must count what the instance takes');
      await driver.destroy(uuid);
      const { cpuModel: _model, ...again } = await driver.hostInfo();
      const { cpuModel: _same, ...first } = before;
      assert.deepEqual(again, first, 'hostInfo must be as before once the instance is gone');
    },
  },
  {
    name: 'describes the host and every instance as their schemas say',
    async run(subject) {
      const { driver } = subject;
      await subject.spawn();
      validateHostInfo(await driver.hostInfo());
      for (const info of await driver.list()) validateInstanceInfo(info);
    },
  },
  {
    name: 'lists each instance once, as get gives it',
    async run(subject) {
      const { driver } = subject;
      const made = [await subject.spawn(), await subject.spawn()];
      const listed = await driver.list();
      const uuids = listed.map(({ uuid }) => uuid);
      assert.equal(new Set(uuids).size, uuids.length, 'list must give no instance twice');
      for (const { uuid, name } of made) {
        const info = listed.find((each) => each.uuid === uuid);
        assert.ok(info !== undefined, `list must give "${name}"`);
        assert.deepEqual(still(info), still(await driver.get(uuid)), 'list must equal get');
      }
    },
  },
  {
    name: 'sees, and controls, what another driver of the host made',
    async run(subject) {
      const other = await subject.createDriver();
      await other.start();
      const made = await other.spawn(await subject.spec());
      assert.deepEqual(still(await subject.driver.get(made.uuid)), still(made));
      await subject.expectState(made.uuid, 'running');
      await other.list();
      await subject.driver.destroy(made.uuid);
      await fails('get after another driver destroyed it', () => other.get(made.uuid), { code: 'not-found' });
      assert.ok(
        (await other.list()).every(({ uuid }) => uuid !== made.uuid),
        'list must not give what is gone',
      );
    },
  },
  {
    name: 'destroys a running instance and no other',
    async run(subject) {
      const { driver } = subject;
      const [victim, witness] = [await subject.spawn(), await subject.spawn()];
      await subject.expectState(victim.uuid, 'running');
      await driver.destroy(victim.uuid);
      await fails('get after destroy', () => driver.get(victim.uuid), {
        code: 'not-found',
        naming: [victim.uuid],
      });
      const left = (await driver.list()).map(({ uuid }) => uuid);
      assert.ok(!left.includes(victim.uuid), 'list must not give what was destroyed');
      assert.ok(left.includes(witness.uuid), 'destroy must leave other instances');
      await subject.expectState(witness.uuid, 'running');
    },
  },
  {
    name: 'leaves nothing of an instance on the host once it is destroyed',
    needs: 'leftovers',
    async run(subject) {
      const before = await subject.profile.leftovers?.();
      const { uuid } = await subject.spawn();
      assert.notDeepEqual(await subject.profile.leftovers?.(), before, 'leftovers must show an instance');
      await subject.driver.destroy(uuid);
      assert.deepEqual(await subject.profile.leftovers?.(), before, 'A destroyed instance left something');
    },
  },
  {
    name: 'says not-found when it destroys again',
    async run(subject) {
      const { uuid } = await subject.spawn();
      await subject.driver.destroy(uuid);
      await fails('A second destroy', () => subject.driver.destroy(uuid), {
        code: 'not-found',
        naming: [uuid],
      });
    },
  },
  {
    name: 'destroys once when asked twice at the same time',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      const results = await Promise.allSettled([driver.destroy(uuid), driver.destroy(uuid)]);
      for (const result of results) {
        if (result.status === 'rejected')
          checkError('One of two destroys', result.reason, { code: 'not-found' });
      }
      assert.ok(
        results.some(({ status }) => status === 'fulfilled'),
        'One of two destroys must succeed',
      );
      await fails('get after two destroys', () => driver.get(uuid), { code: 'not-found' });
    },
  },
  {
    name: 'finishes a destroy that was aborted when it is called again',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      const controller = new AbortController();
      const progress = { step: () => controller.abort() };
      const aborted = { signal: controller.signal, progress };
      await succeedsOrFails('An aborted destroy', () => driver.destroy(uuid, aborted), { code: 'cancelled' });
      await succeedsOrFails('A repeated destroy', () => driver.destroy(uuid), { code: 'not-found' });
      await fails('get after destroy', () => driver.get(uuid), { code: 'not-found' });
    },
  },
  {
    name: 'takes the same name and UUID again after destroy',
    async run(subject) {
      const { driver } = subject;
      const spec = { ...(await subject.spec()), uuid: randomUUID() };
      await driver.spawn(spec);
      await driver.destroy(spec.uuid);
      assert.equal((await driver.spawn(spec)).uuid, spec.uuid);
    },
  },
  {
    name: 'says not-found for a UUID that is no instance',
    async run({ driver }) {
      const uuid = randomUUID();
      await fails('get of an unknown UUID', () => driver.get(uuid), { code: 'not-found', naming: [uuid] });
      await fails('destroy of an unknown UUID', () => driver.destroy(uuid), {
        code: 'not-found',
        naming: [uuid],
      });
      const code = 'not-found';
      await fails('get of what is no UUID', () => driver.get('nonsense'), { code });
      await fails('destroy of what is no UUID', () => driver.destroy('nonsense'), { code });
    },
  },
  {
    name: 'gives up calls whose signal is aborted, as cancelled',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      const signal = AbortSignal.abort();
      const code = 'cancelled';
      await fails('An aborted hostInfo', () => driver.hostInfo({ signal }), { code });
      await fails('An aborted list', () => driver.list({ signal }), { code });
      await fails('An aborted get', () => driver.get(uuid, { signal }), { code });
      await fails('An aborted destroy', () => driver.destroy(uuid, { signal }), { code });
      await subject.expectState(uuid, 'running');
    },
  },
];
