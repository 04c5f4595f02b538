import { expect, test } from 'vitest';
import { openPlace } from './both-ways.js';

test('a host is tested, added, shown and removed', async () => {
  const place = await openPlace('through a server');
  try {
    const run = (line: string): ReturnType<typeof place.hostelry> => place.hostelry(...line.split(' '));
    const added = await run('host add test:///added-by-command?guests=2 --host-option pool=other');
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(added.stdout).toMatch(/^Name: +local-2\nURI: +test:\/\/\/added-by-command\?guests=2\n/);
    const showing = async (): Promise<string> => (await run('host show local-2')).stdout;
    await expect.poll(showing, { timeout: 20_000 }).toMatch(/Instances: +2, 2 running\nCan: +power, /);
    expect((await run('host add test:///added-too --name local-2')).code).toBe(4);
    expect(await run('host add test:///added-too --name third -o name')).toMatchObject({ stdout: 'third\n' });
    expect(await run('host rm third')).toMatchObject({ code: 0, stdout: 'third\n' });
    expect(await run('host remove third')).toMatchObject({ code: 3, stdout: '' });
    const kept = await run('host remove local');
    expect(kept).toMatchObject({ code: 4, stdout: '' });
    expect(kept.stderr).toContain('it was given when the server was started');
  } finally {
    await place.close();
  }
});

test('a host that fails its test is not added, unless that was asked for', async () => {
  const place = await openPlace('through a server');
  try {
    const nowhere = ['host', 'add', 'qemu+unix:///system?socket=/nowhere', '--name', 'dark'];
    const failed = await place.hostelry(...nowhere);
    expect(failed).toMatchObject({ code: 6, stdout: '' });
    expect(failed.stderr).toContain('failed its test at "connect"');
    const odd = await place.hostelry('host', 'add', 'test:///x', '--host-option', 'odd=1');
    expect(odd.code).toBe(6);
    expect(odd.stderr).toContain('odd is not known');
    expect((await place.hostelry('host', 'list', '-o', 'name')).stdout).toBe('local\n');
    expect((await place.hostelry(...nowhere, '--no-test', '-o', 'name')).stdout).toBe('dark\n');
    const shown = await place.hostelry('host', 'show', 'dark');
    expect(shown.stdout).toMatch(/State: +(connecting|unreachable \()/);
    const driver = await place.hostelry('host', 'add', 'test:///x', '--driver', './mine.mjs', '--no-test');
    expect(driver).toMatchObject({ code: 6, stdout: '' });
    expect(driver.stderr).toContain('A client may not name a host with the driver "./mine.mjs"');
  } finally {
    await place.close();
  }
});

test('adding and removing need a server', async () => {
  const place = await openPlace('in process');
  for (const line of ['host add test:///more', 'host remove local']) {
    const refused = await place.hostelry(...line.split(' '));
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('needs a server');
  }
  expect((await place.hostelry('host', 'show', 'local')).stdout).toMatch(/^Name: +local\n/);
});
