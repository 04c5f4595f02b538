import assert from 'node:assert/strict';
import type { DriverEvent, InstanceChange, InstanceState } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';

/** The state that goes with a change; a change that is not here may come with any. */
const STATE_AFTER: Readonly<Partial<Record<InstanceChange, InstanceState>>> = {
  started: 'running',
  paused: 'paused',
  resumed: 'running',
  stopped: 'stopped',
  rebooted: 'running',
};

/** What a driver tells without being asked. */
export const eventCases: readonly CaseDefinition[] = [
  {
    name: 'tells each change of an instance once, in order, with the state after it',
    async run(subject) {
      const { driver, events } = subject;
      const { uuid, name } = await subject.spawn();
      const wanted: InstanceChange[] = ['defined', 'started'];
      if (driver.pause !== undefined) {
        await driver.pause.pause(uuid);
        await driver.pause.resume(uuid);
        wanted.push('paused', 'resumed');
      }
      if (driver.power !== undefined) {
        await driver.power.stop(uuid, { mode: 'force' });
        await driver.power.start(uuid);
        wanted.push('stopped', 'started');
      }
      await driver.destroy(uuid);
      wanted.push('stopped', 'undefined');
      await subject.until('undefined', () => subject.changesOf(uuid).includes('undefined'));
      // Whatever was told before this call's reply has arrived with it.
      await driver.list();
      assert.deepEqual(subject.changesOf(uuid), wanted);
      for (const event of events) {
        if (event.type !== 'instance' || event.uuid !== uuid) continue;
        assert.equal(event.name, name);
        const state = STATE_AFTER[event.change];
        if (state !== undefined) assert.equal(event.state, state, `${event.change} must tell ${state}`);
        if (event.change === 'undefined') assert.equal(event.state, undefined, 'What is gone has no state');
      }
    },
  },
  {
    name: 'tells what another driver of the host changed',
    async run(subject) {
      const other = await subject.createDriver();
      await other.start();
      const { uuid } = await other.spawn(await subject.spec());
      await other.destroy(uuid);
      await subject.until('undefined', () => subject.changesOf(uuid).includes('undefined'));
      assert.deepEqual(subject.changesOf(uuid), ['defined', 'started', 'stopped', 'undefined']);
    },
  },
  {
    name: 'tells the other listeners when one throws, and goes on',
    async run(subject) {
      const { driver } = subject;
      const heard: DriverEvent[] = [];
      driver.subscribe(() => {
        throw new Error('A listener that throws, as the conformance kit plants it');
      });
      driver.subscribe((event) => void heard.push(event));
      const { uuid } = await subject.spawn();
      await subject.until('started', () => subject.changesOf(uuid).includes('started'));
      await driver.list();
      assert.deepEqual(subject.changesOf(uuid, heard), subject.changesOf(uuid));
    },
  },
  {
    name: 'tells nothing to whoever unsubscribed, and goes on with the others',
    async run(subject) {
      const { driver } = subject;
      const [left, stayed]: [DriverEvent[], DriverEvent[]] = [[], []];
      const unsubscribe = driver.subscribe((event) => void left.push(event));
      driver.subscribe((event) => void stayed.push(event));
      unsubscribe();
      unsubscribe();
      const { uuid } = await subject.spawn();
      await subject.until('started', () => subject.changesOf(uuid).includes('started'));
      await driver.list();
      assert.deepEqual(subject.changesOf(uuid, stayed), subject.changesOf(uuid));
      assert.deepEqual(left, []);
    },
  },
  {
    name: 'tells no change of an instance after it stopped',
    async run(subject) {
      const other = await subject.createDriver();
      await other.start();
      await subject.driver.stop();
      const told = subject.events.length;
      const { uuid } = await other.spawn(await subject.spec());
      await other.destroy(uuid);
      assert.deepEqual(subject.events.slice(told), []);
    },
  },
];
