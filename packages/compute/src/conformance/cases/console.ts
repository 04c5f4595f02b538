import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type Duplex } from 'node:stream';
import type { ComputeDriver, ConsoleFacet } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { type ConformanceProfile } from '../profile.js';

/** The console facet. What a guest answers is its own matter: only the stream is looked at. */
export function consoleCases(profile: ConformanceProfile): readonly CaseDefinition[] {
  const { hasSerialConsole = true, sharesSerialConsole = false } = profile;
  if (!hasSerialConsole) return [NOT_OPENED, ...REFUSED];
  return [...OPENED, sharesSerialConsole ? SHARED : EXCLUSIVE, ...REFUSED];
}

const NOT_OPENED: CaseDefinition = {
  name: 'says unsupported for a guest without a serial console',
  async run(subject) {
    const { uuid, name } = await subject.spawn();
    await fails('serial of a guest without one', () => consoleOf(subject.driver).serial(uuid), {
      code: 'unsupported',
      naming: [name, uuid],
    });
  },
};

const OPENED: readonly CaseDefinition[] = [
  {
    name: 'opens the serial console of a running instance, and again once it is closed',
    async run(subject) {
      const facet = consoleOf(subject.driver);
      const { uuid } = await subject.spawn();
      const first = await facet.serial(uuid);
      await takesBytes(first);
      await closed(first);
      await reopened(() => facet.serial(uuid));
    },
  },
  {
    name: 'ends the console when the instance stops',
    async run(subject) {
      const { driver } = subject;
      const { uuid } = await subject.spawn();
      const stream = await consoleOf(driver).serial(uuid);
      stream.on('error', () => undefined);
      stream.resume();
      const end = once(stream, 'close');
      await driver.destroy(uuid);
      // An open writing side keeps some streams from closing after their end.
      stream.once('end', () => stream.destroy());
      await end;
    },
  },
];

const EXCLUSIVE: CaseDefinition = {
  name: 'refuses a console that is in use, and takes it over by force',
  async run(subject) {
    const facet = consoleOf(subject.driver);
    const { uuid, name } = await subject.spawn();
    const first = await facet.serial(uuid);
    // Whether its end is an error is the hypervisor's matter.
    first.on('error', () => undefined);
    await fails('serial of a console in use', () => facet.serial(uuid), {
      code: 'conflict',
      naming: [name, uuid],
    });
    const second = await facet.serial(uuid, { force: true });
    await takesBytes(second);
    await closed(second);
    await closed(first);
  },
};

const SHARED: CaseDefinition = {
  name: 'gives a console to several at once, with force and without',
  async run(subject) {
    const facet = consoleOf(subject.driver);
    const { uuid } = await subject.spawn();
    for (const stream of [
      await facet.serial(uuid),
      await facet.serial(uuid),
      await facet.serial(uuid, { force: true }),
    ]) {
      // Whether its end is an error is the hypervisor's matter.
      stream.on('error', () => undefined);
      stream.destroy();
    }
  },
};

const REFUSED: readonly CaseDefinition[] = [
  {
    name: 'refuses the console of what is down',
    async run(subject) {
      const { driver } = subject;
      const { uuid, name } = await subject.spawn();
      assert.ok(driver.power !== undefined, 'Without a power facet nothing can be down');
      await driver.power.stop(uuid, { mode: 'force' });
      await fails('serial of what is down', () => consoleOf(driver).serial(uuid), {
        code: 'conflict',
        naming: [name, uuid],
      });
    },
  },
  {
    name: 'says not-found for the console of a UUID that is no instance',
    async run({ driver }) {
      const uuid = randomUUID();
      await fails('serial of an unknown UUID', () => consoleOf(driver).serial(uuid), {
        code: 'not-found',
        naming: [uuid],
      });
    },
  },
];

function consoleOf(driver: ComputeDriver): ConsoleFacet {
  assert.ok(driver.console !== undefined, 'The driver has no console facet');
  return driver.console;
}

async function takesBytes(stream: Duplex): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write('\r', (error) => (error == null ? resolve() : reject(error)));
  });
}

async function closed(stream: Duplex): Promise<void> {
  if (stream.closed) return;
  const end = once(stream, 'close');
  stream.destroy();
  await end;
}

/** The host may hear of the close a moment after the stream is closed here. */
async function reopened(open: () => Promise<Duplex>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await closed(await open());
      return;
    } catch (error) {
      if (attempt === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
