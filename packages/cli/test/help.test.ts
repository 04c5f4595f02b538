import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { program } from '../src/program.js';
import { command } from './both-ways.js';
import { FakeIo } from './fake-io.js';

test('help goes to stdout and tells every command, global option and exit code', async () => {
  const { code, stdout, stderr } = await command('--help');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const each of program(new FakeIo()).commands) expect(stdout).toContain(`\n  ${each.name()}`);
  for (const each of [
    '--host <uri>',
    '--host-option',
    '--server',
    '--output',
    '--version',
    '130 interrupted',
  ]) {
    expect(stdout).toContain(each);
  }
});

test('the help of each command tells its own options, and the global ones once', async () => {
  for (const each of program(new FakeIo()).commands) {
    const { code, stdout } = await command(each.name(), '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(each.description());
    expect(stdout.match(/--host <uri>/g), stdout).toHaveLength(1);
    for (const option of each.options.filter((one) => !one.hidden)) expect(stdout).toContain(option.flags);
  }
});

test('the version is the package’s', async () => {
  const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  expect(await command('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('no command at all is a usage error with the help', async () => {
  const { code, stdout, stderr } = await command();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Usage: hostelry');
});
