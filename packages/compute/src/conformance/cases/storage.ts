import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { PoolInfo, PoolSpec, PoolVolumeSpec, StorageVolumesFacet } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';
import { type Subject } from '../subject.js';

const NOBODY = 'conformance-nobody';
const SMALL_MIB = 2;
const LARGE_MIB = 4;
/** More than one message of any transport, and no whole number of sectors' worth of zeros. */
const CONTENT = Buffer.concat([randomBytes(700_000), Buffer.alloc(300_000), randomBytes(48_576)]);
const CONTENT_SHA256 = createHash('sha256').update(CONTENT).digest('hex');

/** What each invalid pool has wrong, by the field that the error must name. */
const INVALID_POOLS: Readonly<Record<string, object>> = {
  type: { name: 'a', type: 'barrel' },
  name: { name: '../a', type: 'dir', path: '/a' },
  path: { name: 'a', type: 'dir', path: 'relative' },
  device: { name: 'a', type: 'disk' },
  colour: { name: 'a', type: 'dir', path: '/a', colour: 'green' },
};

/** The storagePools facet. */
export const storagePoolsCases: readonly CaseDefinition[] = [
  {
    name: 'creates a pool that runs, and lists it',
    needs: 'newPool',
    async run(subject) {
      const pools = facetOf(subject.driver, 'storagePools');
      const spec = subject.poolSpec();
      const made = await pools.create(spec);
      assert.equal(made.name, spec.name);
      assert.equal(made.type, spec.type);
      assert.equal(made.state, 'running');
      assert.equal(made.autostart, true, 'A new pool starts with the host');
      assert.ok(made.persistent, 'A new pool is persistent');
      assert.ok((made.availableMiB ?? 0) > 0, 'A pool that runs tells the space that is left');
      assert.deepEqual(steady(await pools.get(spec.name)), steady(made));
      const listed = (await pools.list()).find(({ name }) => name === spec.name);
      assert.deepEqual(listed && steady(listed), steady(made));
      const again = await fails('A second create', () => pools.create(spec), { code: 'conflict' });
      assert.ok(again.message.includes(spec.name), `The error must name the pool: ${again.message}`);
    },
  },
  {
    name: 'stops, starts and refreshes a pool, also twice, and sets its autostart',
    needs: 'newPool',
    async run(subject) {
      const pools = facetOf(subject.driver, 'storagePools');
      const { name } = await pools.create({ ...subject.poolSpec(), autostart: false });
      assert.equal((await pools.get(name)).autostart, false);
      await pools.setAutostart(name, true);
      assert.equal((await pools.get(name)).autostart, true);
      for (const [change, state] of [
        ['stop', 'stopped'],
        ['start', 'running'],
      ] as const) {
        await pools[change](name);
        await pools[change](name);
        assert.equal((await pools.get(name)).state, state);
      }
      assert.equal((await pools.refresh(name)).state, 'running');
      await pools.stop(name);
      await fails('refresh of a stopped pool', () => pools.refresh(name), {
        code: 'conflict',
        naming: [name],
      });
    },
  },
  {
    name: 'deletes a pool and leaves its volumes, or takes them too when asked',
    needs: 'newPool',
    async run(subject) {
      const pools = facetOf(subject.driver, 'storagePools');
      const volumes = subject.driver.storageVolumes;
      const spec = subject.poolSpec();
      await pools.create(spec);
      await volumes?.create(spec.name, { name: 'kept', sizeMiB: SMALL_MIB });
      await pools.delete(spec.name);
      await fails('get of a deleted pool', () => pools.get(spec.name), { code: 'not-found' });
      await pools.create(spec);
      if (volumes !== undefined) assert.deepEqual(await namesIn(volumes, spec.name), ['kept']);
      await pools.delete(spec.name, { contents: true });
      await pools.create(spec);
      if (volumes !== undefined) assert.deepEqual(await namesIn(volumes, spec.name), []);
    },
  },
  {
    name: 'tells when a pool starts and stops',
    needs: 'newPool',
    async run(subject) {
      const pools = facetOf(subject.driver, 'storagePools');
      const { name } = await pools.create(subject.poolSpec());
      const told = (change: string) => () =>
        subject.events.some(
          (event) => event.type === 'pool' && event.name === name && event.change === change,
        );
      await subject.until(`that pool ${name} started`, told('started'));
      await pools.stop(name);
      await subject.until(`that pool ${name} stopped`, told('stopped'));
    },
  },
  {
    name: 'refuses an invalid pool, names the field, and makes nothing',
    async run({ driver }) {
      const pools = facetOf(driver, 'storagePools');
      const before = (await pools.list()).map(({ name }) => name);
      for (const [field, wrong] of Object.entries(INVALID_POOLS)) {
        const what = `create of ${JSON.stringify(wrong)}`;
        const error = await fails(what, () => pools.create(wrong as PoolSpec), { code: 'invalid' });
        assert.equal(error.details.field, field, `details.field must name what is wrong: ${error.message}`);
      }
      assert.deepEqual(
        (await pools.list()).map(({ name }) => name),
        before,
      );
    },
  },
  {
    name: 'says not-found, by its name, for a pool that is not there',
    async run({ driver }) {
      const pools = facetOf(driver, 'storagePools');
      const expected = { code: 'not-found', naming: [NOBODY] } as const;
      await fails('get', () => pools.get(NOBODY), expected);
      await fails('start', () => pools.start(NOBODY), expected);
      await fails('stop', () => pools.stop(NOBODY), expected);
      await fails('refresh', () => pools.refresh(NOBODY), expected);
      await fails('setAutostart', () => pools.setAutostart(NOBODY, true), expected);
      await fails('delete', () => pools.delete(NOBODY), expected);
    },
  },
];

/** The storageVolumes facet. */
export const storageVolumesCases: readonly CaseDefinition[] = [
  {
    name: 'creates, lists, resizes and deletes a volume',
    needs: 'newPool',
    run: (subject) =>
      inPool(subject, async (volumes, pool) => {
        const made = await volumes.create(pool, { name: 'data', sizeMiB: SMALL_MIB, format: 'raw' });
        assert.equal(made.capacityMiB, SMALL_MIB);
        assert.equal(made.format, 'raw');
        assert.deepEqual(made.usedBy, []);
        await fails('A second create', () => volumes.create(pool, { name: 'data', sizeMiB: 1 }), {
          code: 'conflict',
          naming: ['data'],
        });
        assert.deepEqual(await namesIn(volumes, pool), ['data']);
        assert.equal((await volumes.resize(pool, 'data', LARGE_MIB)).capacityMiB, LARGE_MIB);
        const shrink = () => volumes.resize(pool, 'data', SMALL_MIB);
        await fails('resize to a smaller size', shrink, { code: 'invalid', naming: ['data'] });
        const smaller = await volumes.resize(pool, 'data', SMALL_MIB, { shrink: true });
        assert.equal(smaller.capacityMiB, SMALL_MIB);
        await volumes.delete(pool, 'data');
        assert.deepEqual(await namesIn(volumes, pool), []);
        await fails('A second delete', () => volumes.delete(pool, 'data'), { code: 'not-found' });
      }),
  },
  {
    name: 'makes a volume that reads from another one, which then is not deleted',
    needs: 'newPool',
    run: (subject) =>
      inPool(subject, async (volumes, pool) => {
        const base = await volumes.create(pool, { name: 'base', sizeMiB: SMALL_MIB });
        const over = await volumes.create(pool, { name: 'over', backing: { pool, name: 'base' } });
        assert.equal(over.format, 'qcow2');
        assert.equal(over.capacityMiB, SMALL_MIB);
        assert.equal(over.backing?.path, base.path);
        for (const [what, call] of [
          ['delete', () => volumes.delete(pool, 'base')],
          ['wipe', () => volumes.wipe(pool, 'base')],
          ['resize', () => volumes.resize(pool, 'base', LARGE_MIB)],
        ] as const) {
          await fails(`${what} of a backing volume`, call, { code: 'conflict', naming: ['over'] });
        }
        await volumes.delete(pool, 'over');
        await volumes.delete(pool, 'base');
      }),
  },
  {
    name: 'gives back the bytes that it was given, and those of a clone',
    needs: 'newPool',
    run: (subject) =>
      inPool(subject, async (volumes, pool) => {
        const stream = Readable.from([CONTENT.subarray(0, 1000), CONTENT.subarray(1000)]);
        const sizes = { sizeBytes: CONTENT.length, sha256: CONTENT_SHA256 };
        const made = await volumes.upload(pool, { name: 'data.qcow2', stream, ...sizes });
        assert.equal(made.sha256, CONTENT_SHA256);
        assert.equal(made.format, 'raw', 'What it is is told by its bytes, not by its name');
        assert.equal(await sumOf(volumes, pool, 'data.qcow2'), CONTENT_SHA256);
        await volumes.clone(pool, 'data.qcow2', { name: 'copy' });
        assert.equal(await sumOf(volumes, pool, 'copy'), CONTENT_SHA256);
        await volumes.wipe(pool, 'copy');
        assert.notEqual(await sumOf(volumes, pool, 'copy'), CONTENT_SHA256);
        assert.equal(await sumOf(volumes, pool, 'data.qcow2'), CONTENT_SHA256);
      }),
  },
  {
    name: 'refuses bytes that are not what was announced, and leaves nothing',
    needs: 'newPool',
    run: (subject) =>
      inPool(subject, async (volumes, pool) => {
        const broken = async function* () {
          yield CONTENT.subarray(0, 1000);
          throw new Error('broken as planted');
        };
        const upload = (about: object, stream = Readable.from([CONTENT])) => {
          return () => volumes.upload(pool, { name: 'data', stream, ...about });
        };
        await fails('upload with a wrong checksum', upload({ sha256: '0'.repeat(64) }), { code: 'invalid' });
        await fails('upload of too few bytes', upload({ sizeBytes: CONTENT.length + 1 }), {
          code: 'invalid',
        });
        await fails('upload of too many bytes', upload({ sizeBytes: 1000 }), { code: 'invalid' });
        await fails('upload of what is not qcow2', upload({ format: 'qcow2' }), { code: 'invalid' });
        const codes = ['failed', 'internal', 'unreachable', 'cancelled'] as const;
        await fails('upload of a broken stream', upload({}, Readable.from(broken())), { code: codes });
        assert.deepEqual(await namesIn(volumes, pool), []);
      }),
  },
  {
    name: 'says which instance has a volume, and leaves it alone',
    needs: 'newPool',
    run: (subject) =>
      inPool(subject, async (volumes, pool) => {
        const attached = subject.driver.volumes;
        if (attached === undefined) return;
        await volumes.create(pool, { name: 'data', sizeMiB: SMALL_MIB });
        const { uuid, name } = await subject.spawn();
        const { target } = await attached.attach(uuid, { source: { kind: 'pool', pool, name: 'data' } });
        assert.deepEqual((await volumes.get(pool, 'data')).usedBy, [{ uuid, name }]);
        const pools = facetOf(subject.driver, 'storagePools');
        for (const [what, call] of [
          ['delete', () => volumes.delete(pool, 'data')],
          ['wipe', () => volumes.wipe(pool, 'data')],
          ['resize', () => volumes.resize(pool, 'data', LARGE_MIB)],
          ['delete of the pool', () => pools.delete(pool)],
          ['delete of the pool with its contents', () => pools.delete(pool, { contents: true })],
        ] as const) {
          await fails(`${what}, in use`, call, { code: 'conflict', naming: [name] });
        }
        await attached.detach(uuid, target);
        assert.deepEqual((await volumes.get(pool, 'data')).usedBy, []);
        await volumes.delete(pool, 'data');
      }),
  },
  {
    name: 'refuses an invalid volume and names the field',
    needs: 'newPool',
    run: (subject) =>
      inPool(subject, async (volumes, pool) => {
        const invalid: Readonly<Record<string, object>> = {
          name: { name: 'a/b', sizeMiB: 1 },
          sizeMiB: { name: 'a' },
          format: { name: 'a', sizeMiB: 1, format: 'vhd' },
          colour: { name: 'a', sizeMiB: 1, colour: 'green' },
        };
        for (const [field, wrong] of Object.entries(invalid)) {
          const what = `create of ${JSON.stringify(wrong)}`;
          const error = await fails(what, () => volumes.create(pool, wrong as PoolVolumeSpec), {
            code: 'invalid',
          });
          assert.equal(error.details.field, field, `details.field must name what is wrong: ${error.message}`);
        }
      }),
  },
  {
    name: 'says not-found for a pool and for a volume that is not there, and conflict for a pool that is stopped',
    needs: 'newPool',
    run: (subject) =>
      inPool(subject, async (volumes, pool) => {
        const code = 'not-found';
        await fails('list of no pool', () => volumes.list(NOBODY), { code, naming: [NOBODY] });
        const naming = ['none'];
        await fails('get', () => volumes.get(pool, 'none'), { code, naming });
        await fails('clone', () => volumes.clone(pool, 'none', { name: 'copy' }), { code, naming });
        await fails('resize', () => volumes.resize(pool, 'none', 1), { code, naming });
        await fails('wipe', () => volumes.wipe(pool, 'none'), { code, naming });
        await fails('download', () => volumes.download(pool, 'none'), { code, naming });
        await facetOf(subject.driver, 'storagePools').stop(pool);
        await fails('list of a stopped pool', () => volumes.list(pool), { code: 'conflict', naming: [pool] });
      }),
  },
];

/** A pool without what changes with the host's other files. */
function steady({ availableMiB: _left, allocationMiB: _taken, ...rest }: PoolInfo): object {
  return rest;
}

async function inPool(
  subject: Subject,
  run: (volumes: StorageVolumesFacet, pool: string) => Promise<void>,
): Promise<void> {
  const { name } = await facetOf(subject.driver, 'storagePools').create(subject.poolSpec());
  await run(facetOf(subject.driver, 'storageVolumes'), name);
}

async function namesIn(volumes: StorageVolumesFacet, pool: string): Promise<string[]> {
  return (await volumes.list(pool)).map(({ name }) => name);
}

async function sumOf(volumes: StorageVolumesFacet, pool: string, name: string): Promise<string> {
  const { stream, sizeBytes } = await volumes.download(pool, name);
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  assert.equal(size, sizeBytes, 'sizeBytes must be how many bytes come');
  return hash.digest('hex');
}
