import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ImageContent, ImageInfo } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';

const NOBODY = 'conformance-nobody';
const BYTES = Buffer.concat([randomBytes(200_000), Buffer.alloc(848_576)]);
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

/** The images facet. */
export const imagesCases: readonly CaseDefinition[] = [
  {
    name: 'imports an image, lists it, and deletes it',
    async run(subject) {
      const images = facetOf(subject.driver, 'images');
      const name = subject.newName();
      const made = await images.import({ name, stream: Readable.from([BYTES]), sizeBytes: BYTES.length });
      assert.equal(made.name, name);
      assert.equal(made.kind, 'imported');
      assert.equal(made.format, 'raw');
      assert.equal(made.sizeMiB, 1);
      assert.equal(made.sha256, SHA256);
      assert.deepEqual(made.usedBy, []);
      assert.deepEqual(still(await images.get(name)), still(made));
      const listed = (await images.list()).find((image) => image.name === name);
      assert.deepEqual(listed && still(listed), still(made));
      const again = () => images.import({ name, stream: Readable.from([BYTES]) });
      await fails('A second import', again, { code: 'conflict', naming: [name] });
      await images.delete(name);
      await fails('get of a deleted image', () => images.get(name), { code: 'not-found', naming: [name] });
      await fails('A second delete', () => images.delete(name), { code: 'not-found', naming: [name] });
    },
  },
  {
    name: 'makes an instance of an imported image, and keeps the image for it',
    async run(subject) {
      const images = facetOf(subject.driver, 'images');
      const spec = await subject.spec();
      const name = subject.newName();
      const rootDisk = { image: { location: `image:${name}` } };
      const spawn = () => subject.driver.spawn({ ...spec, rootDisk });
      await fails('spawn of no image', spawn, { code: 'not-found', naming: [name] });
      await images.import({ name, stream: Readable.from([BYTES]) });
      const guest = await spawn();
      assert.deepEqual((await images.get(name)).usedBy, [{ uuid: guest.uuid, name: guest.name }]);
      await fails('delete, in use', () => images.delete(name), { code: 'conflict', naming: [guest.name] });
      await subject.driver.imageCache?.prune();
      assert.equal((await images.get(name)).sha256, SHA256, 'A prune leaves what was imported');
      await subject.driver.destroy(guest.uuid);
      assert.deepEqual((await images.get(name)).usedBy, []);
      await subject.driver.imageCache?.prune();
      await images.delete(name);
    },
  },
  {
    name: 'refuses bytes that are no image, or not what was announced, and leaves nothing',
    async run(subject) {
      const images = facetOf(subject.driver, 'images');
      const name = subject.newName();
      const before = (await images.list()).length;
      const wrong: Readonly<Record<string, Partial<ImageContent> & { readonly bytes?: Buffer }>> = {
        'a wrong checksum': { sha256: '0'.repeat(64) },
        'too few bytes': { sizeBytes: BYTES.length + 1 },
        'what is not qcow2': { format: 'qcow2' },
        'a packed file': { bytes: Buffer.concat([Buffer.from('1f8b0800', 'hex'), BYTES]) },
        'a torn qcow2 header': { bytes: Buffer.from('QFI\xfb\0\0\0\x03', 'latin1') },
        'an impossible name': { name: '../a' },
        nothing: { bytes: Buffer.alloc(0) },
      };
      for (const [what, { bytes = BYTES, ...about }] of Object.entries(wrong)) {
        const stream = Readable.from(bytes.length === 0 ? [] : [bytes]);
        await fails(`import of ${what}`, () => images.import({ name, stream, ...about }), {
          code: 'invalid',
        });
      }
      assert.equal((await images.list()).length, before, 'Nothing must be left of what was refused');
    },
  },
  {
    name: 'says not-found, by its name, for an image that is not there',
    async run({ driver }) {
      const images = facetOf(driver, 'images');
      const expected = { code: 'not-found', naming: [NOBODY] } as const;
      await fails('get', () => images.get(NOBODY), expected);
      await fails('delete', () => images.delete(NOBODY), expected);
    },
  },
];

/** What it takes on the host may change by itself. */
function still({ allocationMiB: _moves, ...rest }: ImageInfo): object {
  return rest;
}
