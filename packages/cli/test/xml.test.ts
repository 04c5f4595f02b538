import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../src/run.js';
import { type Ended } from './both-ways.js';
import { FakeIo } from './fake-io.js';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'hostelry-cli-xml-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command in the folder, with that on its standard input. */
async function xml(line: string, input = ''): Promise<Ended> {
  const io = new FakeIo({}, folder);
  io.stdin.end(input);
  const code = await run(['xml', ...line.split(' ')], io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

function put(name: string, text: string | Uint8Array): void {
  writeFileSync(join(folder, name), text);
}

const secret = `<secret ephemeral='no' private='yes'/>`;
const domain = (name: string, more = '') =>
  `<domain type='kvm'><name>${name}</name><memory>1024</memory><os><type>hvm</type></os>${more}</domain>\n`;

describe('xml validate', () => {
  test('says of each file that it is valid', async () => {
    put('a.xml', secret);
    put('b.xml', domain('b'));
    expect(await xml('validate a.xml b.xml')).toEqual({
      code: 0,
      stdout: 'a.xml: valid\nb.xml: valid\n',
      stderr: '',
    });
  });

  test('tells place, severity and path of what is wrong, and fails', async () => {
    put('a.xml', secret);
    put('b.xml', domain('b', `\n<vcpu>x</vcpu>`));
    expect(await xml('validate a.xml b.xml')).toEqual({
      code: 1,
      stdout:
        'a.xml: valid\nb.xml:2:7: error: Text of <vcpu> is "x": expected a whole number of at least 1 (/domain/vcpu)\n',
      stderr: 'hostelry: 1 of 2 documents are not valid\n',
    });
    expect(await xml('validate a.xml b.xml -o name')).toMatchObject({ code: 1, stdout: 'b.xml\n' });
  });

  test('reads standard input, and gives findings as JSON', async () => {
    const { code, stdout, stderr } = await xml('validate - -o json', `<secret/>\n<!--`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'hostelry: The document is not valid\n' });
    expect(JSON.parse(stdout)).toEqual([
      {
        file: '-',
        severity: 'error',
        code: 'not-well-formed',
        path: '',
        line: 2,
        column: 1,
        expected: 'well-formed XML',
        message: 'Comment is not closed',
      },
    ]);
    expect(await xml('validate - -o json', secret)).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });

  test('fails for what the schemas do not know only if it is to be strict', async () => {
    put('new.xml', domain('new', `<novelty/>`));
    const { code, stdout } = await xml('validate new.xml');
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('unknown: <novelty> in <domain> is not known'),
    ]);
    expect(await xml('validate new.xml --strict')).toMatchObject({ code: 1, stdout });
  });

  test('tells of all files that it can read, and then of those that it cannot', async () => {
    put('a.xml', secret);
    put('b.xml', domain('b', `<vcpu>x</vcpu>`));
    put('latin.xml', Uint8Array.of(0x3c, 0xe9, 0x2f, 0x3e));
    const { code, stdout, stderr } = await xml('validate nowhere.xml a.xml latin.xml b.xml');
    expect(code).toBe(3);
    expect(stdout).toMatch(/^a\.xml: valid\nb\.xml:1:\d+: error: .*\n$/);
    expect(stderr).toBe(
      'hostelry: File "nowhere.xml" does not exist\nhostelry: Cannot read latin.xml: it is not UTF-8\nhostelry: 1 of 4 documents are not valid\n',
    );
    expect(await xml('validate nowhere.xml a.xml')).toMatchObject({ code: 3, stdout: 'a.xml: valid\n' });
  });

  test('reads no more than a document may hold', async () => {
    const io = new FakeIo({}, folder);
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    const endless = Readable.from(
      (function* () {
        for (;;) yield chunk;
      })(),
    );
    expect(await run(['xml', 'validate', '-'], Object.assign(io, { stdin: endless }))).toBe(1);
    expect(io.stderr.text).toBe('hostelry: Cannot read standard input: it is longer than 100663296 bytes\n');
    expect(endless.destroyed).toBe(true);
  });

  test('refuses a DOCTYPE as an error of the document', async () => {
    const { code, stdout } = await xml('validate -', `<!DOCTYPE a [<!ENTITY b "c">]><a/>`);
    expect([code, stdout]).toEqual([1, 'standard input:1:1: error: A DOCTYPE is refused\n']);
  });
});

describe('xml format', () => {
  test('writes the documents to stdout in their order, comments and unknown content in them', async () => {
    put('a.xml', `<a><!-- c --><novelty  x="1"/></a>`);
    expect(await xml('format a.xml -', '<b/>')).toEqual({
      code: 0,
      stdout: `<a>\n  <!-- c -->\n  <novelty x="1"/>\n</a>\n<b/>\n`,
      stderr: '',
    });
  });

  test('writes files back and tells which changed', async () => {
    put('a.xml', `<a><b/></a>`);
    put('b.xml', `<b/>\n`);
    expect(await xml('format a.xml b.xml --write -o name')).toEqual({
      code: 0,
      stdout: 'a.xml\n',
      stderr: '',
    });
    expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe('<a>\n  <b/>\n</a>\n');
    expect(await xml('format -w a.xml b.xml -o json')).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });

  test('writes nothing if one document cannot be read', async () => {
    put('a.xml', `<a><b/></a>`);
    put('b.xml', `<b>`);
    const { code, stderr } = await xml('format -w a.xml b.xml');
    expect([code, stderr]).toEqual([
      1,
      'hostelry: Cannot read b.xml: Element <b> is not closed (line 1, column 4, in /b)\n',
    ]);
    expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toBe(`<a><b/></a>`);
    expect(await xml('format -w -')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('xml diff', () => {
  const disk = (target: string, file: string) =>
    `<disk type='file'><source file='${file}'/><target dev='${target}'/></disk>`;

  test('says nothing of documents that mean the same', async () => {
    put('a.xml', domain('a', `<devices>${disk('vda', '/a')}${disk('vdb', '/b')}</devices>`));
    const other = domain('a', `\n<!-- c --><devices>\n${disk('vdb', '/b')}${disk('vda', '/a')}</devices>`);
    expect(await xml('diff a.xml -', other)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await xml('diff a.xml - -o json', other)).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });

  test('tells what changed, came and went, by device, and fails', async () => {
    put('a.xml', domain('a', `<devices>${disk('vda', '/a')}${disk('vdb', '/b')}</devices>`));
    put('b.xml', domain('b', `<devices>${disk('vdc', '/c')}${disk('vda', '/z')}</devices>`));
    expect(await xml('diff a.xml b.xml')).toEqual({
      code: 1,
      stdout: `~ /domain/name: "a" -> "b"
+ /domain/devices/disk[vdc]
+   <disk type='file'>
+     <source file='/c'/>
+     <target dev='vdc'/>
+   </disk>
~ /domain/devices/disk[vda]/source/@file: "/a" -> "/z"
- /domain/devices/disk[vdb]
-   <disk type='file'>
-     <source file='/b'/>
-     <target dev='vdb'/>
-   </disk>
`,
      stderr: 'hostelry: The documents differ in 4 places\n',
    });
    const { stdout } = await xml('diff a.xml b.xml -o name');
    expect(stdout).toBe(
      '/domain/name\n/domain/devices/disk[vdc]\n/domain/devices/disk[vda]/source/@file\n/domain/devices/disk[vdb]\n',
    );
    const [first] = JSON.parse((await xml('diff a.xml b.xml -o json')).stdout) as unknown[];
    expect(first).toEqual({ change: 'changed', path: '/domain/name', before: 'a', after: 'b' });
    expect((await xml('diff a.xml b.xml -o yaml')).stdout).toContain(
      '- change: changed\n  path: /domain/name\n',
    );
  });

  test('tells attributes that came or went, and an order', async () => {
    put('a.xml', `<domain><vcpu placement='auto'/><os><boot dev='hd'/><boot dev='cdrom'/></os></domain>`);
    const other = `<domain id='1'><vcpu/><os><boot dev='cdrom'/><boot dev='hd'/></os></domain>`;
    expect((await xml('diff a.xml -', other)).stdout).toBe(
      `+ /domain/@id: "1"\n- /domain/vcpu/@placement: "auto"\n> /domain/os/boot: hd, cdrom -> cdrom, hd\n`,
    );
  });
});

describe('files of the xml commands', () => {
  test.each(['validate', 'format'])('that %s cannot read are told by name', async (verb) => {
    put('latin.xml', Uint8Array.of(0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e));
    expect(await xml(`${verb} nowhere.xml`)).toEqual({
      code: 3,
      stdout: '',
      stderr: 'hostelry: File "nowhere.xml" does not exist\n',
    });
    expect(await xml(`${verb} latin.xml`)).toMatchObject({
      code: 1,
      stderr: 'hostelry: Cannot read latin.xml: it is not UTF-8\n',
    });
    expect(await xml(`${verb} .`)).toMatchObject({ code: 1, stdout: '' });
    expect(await xml(`${verb} - -`)).toMatchObject({ code: 2, stdout: '' });
  });

  test.each(['xml', 'xml validate', 'xml diff a', 'xml diff a b c', 'xml shred a'])(
    '"%s" is wrong use',
    async (line) => {
      const io = new FakeIo({}, folder);
      expect(await run(line.split(' '), io)).toBe(2);
      expect(io.stderr.text).toMatch(/^hostelry: /);
    },
  );
});
