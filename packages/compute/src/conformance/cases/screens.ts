import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';

/** The console log facet. What a guest writes is its own matter: only what is kept of it is looked at. */
export const consoleLogCases: readonly CaseDefinition[] = [
  {
    name: 'reads the end of the console log, of what runs and of what is down',
    async run(subject) {
      const log = facetOf(subject.driver, 'consoleLog');
      const { uuid } = await subject.spawn();
      await subject.settled(async () => {
        const { bytes, truncated } = await log.read(uuid, { maxBytes: 1 });
        assert.ok(bytes.length <= 1, `1 byte was asked for, and ${bytes.length} came`);
        const whole = await log.read(uuid);
        assert.ok(!truncated || whole.bytes.length > 1, 'It says that there was more, and there is not');
      });
      if (subject.driver.power === undefined) return;
      await subject.driver.power.stop(uuid, { mode: 'force' });
      assert.ok((await log.read(uuid)).bytes instanceof Uint8Array);
    },
  },
];

/** The display facet. */
export const displayCases: readonly CaseDefinition[] = [
  {
    name: 'describes the display of a running instance, and opens it',
    async run(subject) {
      const display = facetOf(subject.driver, 'display');
      const { uuid } = await subject.spawn();
      const [first] = await display.describe(uuid);
      if (first === undefined) {
        await fails('open of an instance without a display', () => display.open(uuid), {
          code: 'unsupported',
        });
        return;
      }
      assert.match(first.kind, /^(vnc|spice)$/);
      const stream = await display.open(uuid);
      stream.on('error', () => undefined);
      const closed = once(stream, 'close');
      stream.destroy();
      await closed;
      (await display.open(uuid)).on('error', () => undefined).destroy();
    },
  },
  {
    name: 'refuses the display of what is down, and ends one that is open when the instance stops',
    async run(subject) {
      const { driver } = subject;
      const display = facetOf(driver, 'display');
      const { uuid, name } = await subject.spawn();
      if ((await display.describe(uuid)).length > 0) {
        const stream = await display.open(uuid);
        stream.on('error', () => undefined);
        stream.once('end', () => stream.destroy());
        stream.resume();
        const closed = once(stream, 'close');
        await facetOf(driver, 'power').stop(uuid, { mode: 'force' });
        await closed;
      } else await facetOf(driver, 'power').stop(uuid, { mode: 'force' });
      const expected = { code: 'conflict', naming: [name, uuid] } as const;
      await fails('describe of what is down', () => display.describe(uuid), expected);
      await fails('open of what is down', () => display.open(uuid), expected);
    },
  },
];

/** The first bytes of each kind of picture. */
const BEGINNINGS = {
  'image/png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  'image/x-portable-pixmap': Buffer.from('P6'),
} as const;

/** The screenshot facet. */
export const screenshotCases: readonly CaseDefinition[] = [
  {
    name: 'takes a picture of the screen of a running instance, and refuses it of what is down',
    async run(subject) {
      const { driver } = subject;
      const { uuid, name } = await subject.spawn();
      const screenshots = facetOf(driver, 'screenshot');
      // A machine that has just been started may have no picture yet.
      await subject.settled(async () => {
        const { mediaType, bytes } = await screenshots.take(uuid);
        const beginning = BEGINNINGS[mediaType];
        assert.ok(beginning !== undefined, `${mediaType} is no type of a picture`);
        assert.deepEqual(Buffer.from(bytes.subarray(0, beginning.length)), beginning);
        assert.ok(bytes.length > 32, `The picture has ${bytes.length} bytes`);
      });
      await subject.expectState(uuid, 'running');
      await fails(
        'screenshot of a screen that it does not have',
        () => screenshots.take(uuid, { screen: 99 }),
        {
          code: 'unsupported',
        },
      );
      await facetOf(driver, 'power').stop(uuid, { mode: 'force' });
      await fails('screenshot of what is down', () => screenshots.take(uuid), {
        code: 'conflict',
        naming: [name, uuid],
      });
    },
  },
];
