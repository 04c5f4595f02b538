import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPlace, WAYS, type Ended, type Place } from './both-ways.js';
import { FakeIo } from './fake-io.js';

describe.each(WAYS)('what an instance is called and how it is written down, %s', (way) => {
  let place: Place;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostelry-identity-'));
    place = await openPlace(way);
    const launched = await place.hostelry('launch', 'web', '--label', 'tier=web', '--title', 'The shop');
    expect(launched).toMatchObject({ code: 0, stderr: expect.stringContaining('start') as string });
  });
  afterEach(async () => {
    await place.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs a command whose editor is a shell command, and whose standard input is ended. */
  async function withEditor(editor: string, ...args: string[]): Promise<Ended> {
    const io = new FakeIo({ EDITOR: editor }, folder);
    io.stdin.end();
    const code = await place.start(io, ...args);
    return { code, stdout: io.stdout.text, stderr: io.stderr.text };
  }

  test('labels, title and description are set, shown and taken away', async () => {
    expect(await place.hostelry('label', 'web', 'owner=ada', 'tier-', 'a/b=')).toMatchObject({
      code: 0,
      stdout: 'web\n',
    });
    expect(
      await place.hostelry('describe', 'web', '--title', '', '--description', 'Sells things'),
    ).toMatchObject({ code: 0 });
    const { stdout } = await place.hostelry('show', 'web');
    expect(stdout).toMatch(/Labels: +a\/b= owner=ada\n/);
    expect(stdout).toMatch(/Description: +Sells things\n/);
    expect(stdout).not.toContain('Title');
    expect((await place.hostelry('list')).stdout).toMatch(/ LABELS\n.* a\/b= owner=ada\n/);
    const [shown] = JSON.parse((await place.hostelry('list', '-o', 'json')).stdout) as unknown[];
    expect(shown).toMatchObject({ labels: { owner: 'ada', 'a/b': '' }, autostart: false });
    expect(await place.hostelry('label', 'web', 'owner')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"owner"') as string,
    });
    expect(await place.hostelry('describe', 'web')).toMatchObject({ code: 2 });
    expect(await place.hostelry('launch', 'x', '--label', 'a-')).toMatchObject({ code: 2 });
  });

  test('an instance is renamed by virsh’s word too, and starts with its host', async () => {
    expect(await place.hostelry('rename', 'web', 'shop')).toMatchObject({ code: 4 });
    expect(await place.hostelry('destroy', 'web')).toMatchObject({ code: 0 });
    expect(await place.hostelry('domrename', 'web', 'shop')).toMatchObject({ code: 0, stdout: 'shop\n' });
    expect(await place.hostelry('autostart', 'shop')).toMatchObject({ code: 0, stdout: 'shop\n' });
    expect((await place.hostelry('show', 'shop')).stdout).toMatch(/Autostart: +yes\n/);
    expect(await place.hostelry('autostart', 'shop', '--disable')).toMatchObject({ code: 0 });
    expect((await place.hostelry('show', 'shop')).stdout).toMatch(/Autostart: +no\n/);
  });

  test('an instance is disowned and adopted', async () => {
    expect(await place.hostelry('disown', 'web')).toMatchObject({
      code: 0,
      stdout: 'web: deleting it removes none of its disks\n',
    });
    expect((await place.hostelry('show', 'web')).stdout).toMatch(/Made by: +others\n/);
    expect(await place.hostelry('adopt', 'web', '--with-disks')).toMatchObject({ code: 0 });
    expect((await place.hostelry('show', 'web')).stdout).toMatch(/Made by: +Hostelry\n/);
  });

  test('an instance is copied, whole and thinly, and rebuilt', async () => {
    const image = join(folder, 'disk.img');
    await writeFile(image, Buffer.alloc(65536, 1));
    const launched = await place.hostelry(
      'launch',
      'disk',
      '--image',
      image,
      '--format',
      'raw',
      '--label',
      'a=b',
    );
    expect(launched).toMatchObject({ code: 0 });
    expect(await place.hostelry('destroy', 'disk')).toMatchObject({ code: 0 });
    expect(await place.hostelry('clone', 'disk', 'whole')).toMatchObject({ code: 0, stdout: 'whole\n' });
    expect(await place.hostelry('clone', 'disk', 'thin', '--thin', '--copy-volumes')).toMatchObject({
      code: 0,
    });
    expect(await place.hostelry('clone', 'disk', 'web')).toMatchObject({ code: 4 });
    expect((await place.hostelry('show', 'thin')).stdout).toMatch(/Labels: +a=b\n/);
    expect(await place.hostelry('start', 'whole', 'thin')).toMatchObject({ code: 0 });
    const json = await place.hostelry('clone', 'disk', 'third', '-o', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject([{ kind: 'clone', result: { copy: { name: 'third' } } }]);
    expect(await place.hostelry('rebuild', 'disk')).toMatchObject({ code: 0, stdout: 'disk\n' });
    expect(
      await place.hostelry('rebuild', 'thin', '--image', image, '--format', 'raw', '--disk', '8MiB'),
    ).toMatchObject({ code: 0 });
    expect(await place.hostelry('rebuild', 'web')).toMatchObject({ code: 4 });
    expect(await place.hostelry('rebuild', 'disk', '--format', 'raw')).toMatchObject({ code: 2 });
    expect(await place.hostelry('rebuild', 'disk', '--disk', 'big')).toMatchObject({ code: 2 });
    expect(await place.hostelry('rebuild', 'disk', '--image', join(folder, 'none.img'))).toMatchObject({
      code: 3,
    });
  });

  test('a screenshot is saved as PNG', async () => {
    const { code, stdout } = await withEditor('', 'screenshot', 'web');
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${join(folder, 'web.png')}\n` });
    expect((await readFile(join(folder, 'web.png'))).toString('latin1', 1, 4)).toBe('PNG');
    expect((await withEditor('', 'screenshot', 'web', '-')).stdout.slice(1, 4)).toBe('PNG');
    expect(await withEditor('', 'screenshot', 'web', join(folder, 'none/a.png'))).toMatchObject({ code: 1 });
    expect(await withEditor('', 'screenshot', 'web', 'b.png', '--screen', 'x')).toMatchObject({ code: 2 });
    expect(await readdir(folder)).toEqual(['web.png']);
  });

  test('a document is shown, and edited in an editor, with what changes and when', async () => {
    const shown = await place.hostelry('dumpxml', 'web');
    expect(shown.stdout).toMatch(/^<domain [^]*<title>The shop<\/title>[^]*<\/domain>\n$/);
    expect(await place.hostelry('xml', 'show', 'web', '--live')).toMatchObject({ code: 0 });
    const ended = await withEditor(
      `sed -i 's/The shop/My shop/; s/<on_reboot>restart/<on_reboot>destroy/'`,
      'xml',
      'edit',
      'web',
    );
    expect(ended).toMatchObject({ code: 0, stdout: 'web\n' });
    expect(ended.stderr).toContain('~ /domain/title: "The shop" -> "My shop"\n');
    expect(ended.stderr).toContain('~ /domain/on_reboot (at the next start): "restart" -> "destroy"\n');
    expect(ended.stderr).toContain('Not all of it takes effect before the next start');
    expect((await place.hostelry('show', 'web')).stdout).toMatch(/Title: +My shop\n/);
  });

  test('an edit that changes nothing, fails or is wrong changes nothing, and what was written is kept', async () => {
    const before = (await place.hostelry('dumpxml', 'web')).stdout;
    expect(await withEditor('true', 'xml', 'edit', 'web')).toMatchObject({
      code: 0,
      stderr: 'Nothing was changed\n',
    });
    expect(await withEditor('false', 'xml', 'edit', 'web')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('"false" failed: exit code 1') as string,
    });
    const wrong = await withEditor(`sed -i 's/<on_reboot>restart/<on_reboot>abacus/'`, 'xml', 'edit', 'web');
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/\d+:\d+: error: .*nothing was changed/s) as string,
    });
    const kept = /What you wrote is in (.*)\n/.exec(wrong.stderr)?.[1] ?? '';
    expect(await readFile(kept, 'utf8')).toContain('abacus');
    await rm(join(kept, '..'), { recursive: true });
    const renamed = await withEditor(`sed -i 's/<name>web/<name>shop/'`, 'xml', 'edit', 'web');
    expect(renamed).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('rename the instance instead') as string,
    });
    await rm(join(/is in (.*)\n/.exec(renamed.stderr)?.[1] ?? '', '..'), { recursive: true });
    expect((await place.hostelry('dumpxml', 'web')).stdout).toBe(before);
  });

  test('a document is taken from a file, or only tried', async () => {
    const { stdout } = await place.hostelry('dumpxml', 'web');
    await writeFile(join(folder, 'new.xml'), stdout.replace('The shop', 'My shop'));
    const tried = await withEditor('', 'xml', 'edit', 'web', '--file', 'new.xml', '--dry-run');
    expect(tried).toEqual({ code: 0, stderr: '', stdout: '~ /domain/title: "The shop" -> "My shop"\n' });
    const json = await withEditor('', 'xml', 'edit', 'web', '--file', 'new.xml', '--dry-run', '-o', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ differences: [{ takesEffect: 'now' }], findings: [] });
    expect((await place.hostelry('show', 'web')).stdout).toContain('The shop');
    expect(await withEditor('', 'xml', 'edit', 'web', '--file', 'new.xml')).toMatchObject({
      code: 0,
      stdout: 'web\n',
    });
    expect((await place.hostelry('show', 'web')).stdout).toContain('My shop');
  });

  test('on a terminal it is asked before anything is changed', async () => {
    const io = new FakeIo({ EDITOR: `sed -i 's/The shop/My shop/'` }, folder);
    io.stdin.isTTY = true;
    const ended = place.start(io, 'xml', 'edit', 'web');
    await io.stderr.says('Apply it?');
    io.stdin.write('no\n');
    expect(await ended).toBe(0);
    const kept = /What you wrote is in (.*)\n/.exec(io.stderr.text)?.[1] ?? '';
    expect(await readFile(kept, 'utf8')).toContain('My shop');
    await rm(join(kept, '..'), { recursive: true });
    expect((await place.hostelry('show', 'web')).stdout).toContain('The shop');
    const second = new FakeIo({ EDITOR: `sed -i 's/The shop/My shop/'` }, folder);
    second.stdin.isTTY = true;
    const applied = place.start(second, 'xml', 'edit', 'web');
    await second.stderr.says('Apply it?');
    second.stdin.write('y\n');
    expect(await applied).toBe(0);
    expect((await place.hostelry('show', 'web')).stdout).toContain('My shop');
  });
});
