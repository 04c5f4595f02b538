import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFileSize } from '../../src/images/iso9660/tree.js';
import { writeIso } from '../../src/images/iso9660/write-iso.js';
import { readIso } from './iso-reader.js';

const hasIsoinfo = spawnSync('isoinfo', ['--version']).error === undefined;
const file = (path: string, text = path): { path: string; data: Buffer } => ({
  path,
  data: Buffer.from(text),
});
const NOCLOUD = [
  file('meta-data', 'instance-id: x\n'),
  file('user-data', 'u'.repeat(5000)),
  file('network-config', ''),
];

describe('writeIso', () => {
  it('keeps names and contents in the Joliet tree', () => {
    const { volumeId, entries } = readIso(writeIso({ volumeId: 'cidata', files: NOCLOUD }), true);
    expect(volumeId).toBe('cidata');
    expect(entries).toEqual([
      { path: 'meta-data', text: 'instance-id: x\n' },
      { path: 'network-config', text: '' },
      { path: 'user-data', text: 'u'.repeat(5000) },
    ]);
  });

  it('gives 8.3 names in the primary tree', () => {
    const { volumeId, entries } = readIso(writeIso({ volumeId: 'cidata', files: NOCLOUD }), false);
    expect(volumeId).toBe('cidata');
    expect(entries.map(({ path }) => path)).toEqual(['META_DAT.;1', 'NETWORK_.;1', 'USER_DAT.;1']);
  });

  it('tells colliding 8.3 names apart', () => {
    const files = ['configuration-a.yaml', 'configuration-b.yaml', 'configuration-c.yaml', '.x'];
    const image = writeIso({ volumeId: 'v', files: files.map((path) => file(path)) });
    const { entries } = readIso(image, false);
    expect(new Map(entries.map(({ path, text }) => [text, path]))).toEqual(
      new Map([
        ['configuration-a.yaml', 'CONFIGUR.YAM;1'],
        ['configuration-b.yaml', 'CONFIGU1.YAM;1'],
        ['configuration-c.yaml', 'CONFIGU2.YAM;1'],
        ['.x', '_X.;1'],
      ]),
    );
  });

  it('holds directories, found by both path tables', () => {
    const files = ['b/two', 'a/deep/er/one', 'root', 'b/zwei'].map((path) => file(path));
    const { entries, pathTables } = readIso(writeIso({ volumeId: 'v', files }), true);
    expect(new Map(entries.map(({ path, text }) => [path, text]))).toEqual(
      new Map([
        ['a/deep/er/one', 'a/deep/er/one'],
        ['b/two', 'b/two'],
        ['b/zwei', 'b/zwei'],
        ['root', 'root'],
      ]),
    );
    const expected = ['', '/a', '/b', '/a/deep', '/a/deep/er'];
    expect(pathTables).toEqual([expected, expected]);
  });

  it('spreads a directory over sectors without cutting a record', () => {
    const files = Array.from({ length: 100 }, (_, i) => file(`a-long-file-name-number-${i}`));
    const image = writeIso({ volumeId: 'v', files });
    for (const joliet of [true, false]) {
      const { entries } = readIso(image, joliet);
      expect(entries.map(({ text }) => text).sort()).toEqual(files.map(({ path }) => path).sort());
    }
  });

  it('makes the same bytes from the same files', () => {
    const one = writeIso({ volumeId: 'cidata', files: NOCLOUD });
    expect(Buffer.compare(one, writeIso({ volumeId: 'cidata', files: NOCLOUD }))).toBe(0);
    const dated = writeIso({ volumeId: 'cidata', files: NOCLOUD, date: new Date(0) });
    expect(Buffer.compare(one, dated)).not.toBe(0);
  });

  it.each([
    ['a'.repeat(65), /has 65 characters; an ISO 9660 image holds 64/],
    ['a/b/c/d/e/f/g/h/i', /9 levels deep/],
    ['a//b', /empty or relative component/],
    ['../x', /empty or relative component/],
    ['what?', /character that an ISO 9660 image cannot hold/],
  ])('refuses the path %s', (path, message) => {
    expect(() => writeIso({ volumeId: 'v', files: [file(path)] })).toThrow(message);
  });

  it('refuses a path that occurs twice or runs through a file', () => {
    expect(() => writeIso({ volumeId: 'v', files: [file('a'), file('a')] })).toThrow('Path "a" occurs twice');
    expect(() => writeIso({ volumeId: 'v', files: [file('a'), file('a/b')] })).toThrow(
      'Path "a/b" runs through the file "a"',
    );
  });

  it('refuses a volume id, a date and a file size that the format cannot hold', () => {
    expect(() => writeIso({ volumeId: 'ci data', files: [] })).toThrow('Volume id "ci data"');
    expect(() => writeIso({ volumeId: 'v', files: [], date: new Date(NaN) })).toThrow('Date');
    expect(() => checkFileSize('big', 2 ** 32)).toThrow('4294967296 bytes');
    expect(() => checkFileSize('big', 2 ** 32 - 1)).not.toThrow();
  });

  it.skipIf(!hasIsoinfo)('is read by isoinfo (needs isoinfo)', () => {
    const directory = mkdtempSync(join(tmpdir(), 'hostelry-iso-'));
    try {
      const path = join(directory, 'seed.iso');
      const files = [...NOCLOUD, file('openstack/latest/user_data')];
      writeFileSync(path, writeIso({ volumeId: 'cidata', files }));
      const isoinfo = (...args: string[]): string =>
        execFileSync('isoinfo', ['-i', path, ...args], { encoding: 'utf8' });
      expect(isoinfo('-d')).toMatch(/Volume id: cidata\n[^]*Joliet with UCS level 3 found/);
      expect(isoinfo('-J', '-f').trim().split('\n').sort()).toEqual([
        '/meta-data',
        '/network-config',
        '/openstack',
        '/openstack/latest',
        '/openstack/latest/user_data',
        '/user-data',
      ]);
      expect(isoinfo('-J', '-x', '/user-data')).toBe('u'.repeat(5000));
      expect(isoinfo('-x', '/META_DAT.;1')).toBe('instance-id: x\n');
      expect(isoinfo('-p')).toMatch(/OPENSTAC/);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
