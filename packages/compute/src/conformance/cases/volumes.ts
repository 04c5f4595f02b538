import assert from 'node:assert/strict';
import { type VolumeSpec } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';
import { type Subject } from '../subject.js';

const SMALL_MIB = 16;
const LARGE_MIB = 32;

/** What each invalid volume has wrong, by the field that the error must name. */
const INVALID: Readonly<Record<string, object>> = {
  source: {},
  'source.kind': { source: { kind: 'tape' } },
  'source.path': { source: { kind: 'file', path: 'relative' } },
  colour: { source: { kind: 'file', path: '/a' }, colour: 'green' },
};

/** The volumes facet. */
export const volumesCases: readonly CaseDefinition[] = [
  {
    name: 'attaches a volume to a running instance and detaches it',
    needs: 'volume',
    async run(subject) {
      await attachAndDetach(subject, (await subject.spawn()).uuid);
    },
  },
  {
    name: 'attaches a volume to what is down and detaches it',
    needs: 'volume',
    async run(subject) {
      await attachAndDetach(subject, (await subject.spawnStopped()).uuid);
    },
  },
  {
    name: 'keeps an attached volume, under its target, when the instance is restarted',
    needs: 'volume',
    async run(subject) {
      const { uuid } = await subject.spawn();
      const { target } = await attached(subject, uuid);
      await subject.powerCycle(uuid);
      assert.ok((await targetsOf(subject, uuid)).includes(target), 'It must be there after the next start');
    },
  },
  {
    name: 'refuses a target that is taken, and a volume that another instance has',
    needs: 'volume',
    async run(subject) {
      const volumes = facetOf(subject.driver, 'volumes');
      const [first, second] = [await subject.spawn(), await subject.spawn()];
      const volume = await subject.volume(SMALL_MIB);
      const { target } = await volumes.attach(first.uuid, volume);
      const other = { ...(await subject.volume(SMALL_MIB)), target };
      const code = 'conflict';
      await fails('attach at a target that is taken', () => volumes.attach(first.uuid, other), {
        code,
        naming: [target],
      });
      await fails('attach of a volume in use', () => volumes.attach(second.uuid, volume), { code });
      await subject.expectUnchanged(second);
      await volumes.detach(first.uuid, target);
      await volumes.attach(second.uuid, volume);
    },
  },
  {
    name: 'leaves a volume where it is when its instance is destroyed',
    needs: 'volume',
    async run(subject) {
      const volumes = facetOf(subject.driver, 'volumes');
      const { uuid } = await subject.spawn();
      const volume = await subject.volume(SMALL_MIB);
      await volumes.attach(uuid, volume);
      await subject.driver.destroy(uuid);
      await volumes.attach((await subject.spawn()).uuid, volume);
    },
  },
  {
    name: 'swaps a volume for another one, and lets go of the first',
    needs: 'volume',
    async run(subject) {
      const volumes = facetOf(subject.driver, 'volumes');
      const [first, second] = [await subject.spawn(), await subject.spawn()];
      const [old, replacement] = [await subject.volume(SMALL_MIB), await subject.volume(SMALL_MIB)];
      const before = await volumes.attach(first.uuid, old);
      const after = await volumes.swap(first.uuid, before.target, replacement);
      assert.equal(after.target, before.target, 'swap must keep the target');
      assert.notEqual(after.source, before.source, 'swap must give the new source');
      const shown = (await subject.driver.get(first.uuid)).disks.find(
        ({ target }) => target === after.target,
      );
      assert.equal(shown?.source, after.source, 'get must show the new source');
      await volumes.attach(second.uuid, old);
    },
  },
  {
    name: 'refuses to swap for a volume that is smaller or not there, and keeps the first',
    needs: 'volume',
    async run(subject) {
      const volumes = facetOf(subject.driver, 'volumes');
      const { uuid } = await subject.spawn();
      const { target } = await volumes.attach(uuid, await subject.volume(LARGE_MIB));
      const before = await subject.driver.get(uuid);
      const small = await subject.volume(SMALL_MIB);
      await fails('swap for a smaller volume', () => volumes.swap(uuid, target, small), { code: 'invalid' });
      await fails('swap for no volume', () => volumes.swap(uuid, target, NOWHERE), { code: 'not-found' });
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'extends a volume and refuses to shrink it',
    needs: 'volume',
    async run(subject) {
      const volumes = facetOf(subject.driver, 'volumes');
      const { uuid } = await subject.spawn();
      const { target } = await attached(subject, uuid);
      await volumes.extend(uuid, target, LARGE_MIB);
      await fails('extend to a smaller size', () => volumes.extend(uuid, target, SMALL_MIB), {
        code: 'invalid',
      });
      await fails('extend to no size', () => volumes.extend(uuid, target, 0), { code: 'invalid' });
    },
  },
  {
    name: 'refuses an invalid volume and names the field',
    async run(subject) {
      const before = await subject.spawn();
      const volumes = facetOf(subject.driver, 'volumes');
      for (const [field, wrong] of Object.entries(INVALID)) {
        const what = `attach of ${JSON.stringify(wrong)}`;
        const error = await fails(what, () => volumes.attach(before.uuid, wrong as VolumeSpec), {
          code: 'invalid',
        });
        assert.equal(error.details.field, field, `details.field must name what is wrong: ${error.message}`);
      }
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'says not-found for a volume that is not there and for a target that the instance does not have',
    async run(subject) {
      const before = await subject.spawn();
      const { uuid } = before;
      const volumes = facetOf(subject.driver, 'volumes');
      const code = 'not-found';
      await fails('attach of no volume', () => volumes.attach(uuid, NOWHERE), { code });
      const naming = ['vdz'];
      await fails('detach of no target', () => volumes.detach(uuid, 'vdz'), { code, naming });
      await fails('swap of no target', () => volumes.swap(uuid, 'vdz', NOWHERE), { code });
      await fails('extend of no target', () => volumes.extend(uuid, 'vdz', LARGE_MIB), { code, naming });
      await subject.expectUnchanged(before);
    },
  },
  {
    name: "refuses to detach a disk of the instance's own",
    async run(subject) {
      const before = await subject.spawn();
      const own = before.disks.find(({ kind }) => kind === 'disk');
      if (own === undefined) return;
      const volumes = facetOf(subject.driver, 'volumes');
      await fails('detach of its own disk', () => volumes.detach(before.uuid, own.target), {
        code: 'conflict',
      });
      await subject.expectUnchanged(before);
    },
  },
  {
    name: 'says what storage must know of the host',
    async run({ driver }) {
      const { host } = await facetOf(driver, 'volumes').connector();
      assert.ok(host.length > 0, 'The connector must name the host');
    },
  },
];

const NOWHERE: VolumeSpec = { source: { kind: 'file', path: '/nonexistent/hostelry-conformance.img' } };

async function attached(subject: Subject, uuid: string): Promise<{ readonly target: string }> {
  return facetOf(subject.driver, 'volumes').attach(uuid, await subject.volume(SMALL_MIB));
}

async function attachAndDetach(subject: Subject, uuid: string): Promise<void> {
  const volumes = facetOf(subject.driver, 'volumes');
  const before = await targetsOf(subject, uuid);
  const { target } = await attached(subject, uuid);
  assert.deepEqual(await targetsOf(subject, uuid), [...before, target].sort(), 'get must show the new disk');
  await volumes.detach(uuid, target);
  assert.deepEqual(await targetsOf(subject, uuid), before, 'get must not show what was detached');
  await fails('A second detach', () => volumes.detach(uuid, target), { code: 'not-found', naming: [target] });
}

async function targetsOf({ driver }: Subject, uuid: string): Promise<string[]> {
  return (await driver.get(uuid)).disks.map(({ target }) => target).sort();
}
