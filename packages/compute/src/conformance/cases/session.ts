import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { FACETS, type ComputeDriver } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { sampleCalls } from '../sample-calls.js';
import { type Subject } from '../subject.js';

/** Start and stop, and what a driver says while it is not started. */
export const sessionCases: readonly CaseDefinition[] = [
  {
    name: 'has a name',
    async run({ driver }) {
      assert.match(driver.name, /^\S+$/);
    },
  },
  {
    name: 'tells that it is connected when it is started, once',
    async run({ events }) {
      assert.deepEqual(
        events.map((event) => event.change),
        ['connected'],
      );
      const at = events[0]?.at ?? 0;
      assert.ok(Math.abs(Date.now() - at) < 3_600_000, `at must be milliseconds since the epoch, not ${at}`);
    },
  },
  {
    name: 'refuses calls before it is started, as unreachable',
    async run(subject) {
      await refusesEverything(await subject.createDriver(), subject, 'before start');
    },
  },
  {
    name: 'refuses calls after it is stopped, as unreachable',
    async run(subject) {
      const { driver } = subject;
      await driver.stop();
      await refusesEverything(driver, subject, 'after stop');
    },
  },
  {
    name: 'stops without having been started, and twice',
    async run(subject) {
      const unstarted = await subject.createDriver();
      await unstarted.stop();
      await subject.driver.stop();
      await subject.driver.stop();
    },
  },
  {
    name: 'gives up a start that is aborted, and may be started again',
    async run(subject) {
      const driver = await subject.createDriver();
      await fails('A start with an aborted signal', () => driver.start({ signal: AbortSignal.abort() }), {
        code: 'cancelled',
      });
      await fails('list after a failed start', () => driver.list(), { code: 'unreachable' });
      await driver.start();
      await driver.list();
    },
  },
  {
    name: 'leaves its instances running when it stops',
    async run(subject) {
      const { uuid } = await subject.spawn();
      await subject.driver.stop();
      const next = await subject.createDriver();
      await next.start();
      assert.equal((await next.get(uuid)).state, 'running');
    },
  },
];

/** Every call that the driver has must fail at once with `unreachable`. */
async function refusesEverything(driver: ComputeDriver, subject: Subject, when: string): Promise<void> {
  const uuid = randomUUID();
  const spec = await subject.spec();
  const core = {
    hostInfo: () => driver.hostInfo(),
    list: () => driver.list(),
    get: () => driver.get(uuid),
    spawn: () => driver.spawn(spec),
    destroy: () => driver.destroy(uuid),
  };
  const code = 'unreachable';
  for (const [name, call] of Object.entries(core)) await fails(`${name} ${when}`, call, { code });
  for (const facet of FACETS) {
    for (const { name, call } of sampleCalls(driver, facet, uuid)) {
      await fails(`${name} ${when}`, () => call({}), { code });
    }
  }
}
