import { connect } from '@hostelry/libvirt';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand, type CommandResult } from '../src/command.js';

let folder = '';
let output = '';
let errors = '';
let result: CommandResult | undefined;

async function run(...argv: string[]): Promise<CommandResult> {
  result = await runCommand(argv, {
    out: (text) => (output += text),
    err: (text) => (errors += text),
  });
  return result;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-command-'));
  output = '';
  errors = '';
  result = undefined;
});

afterEach(async () => {
  await result?.served?.close();
  rmSync(folder, { recursive: true });
});

test('serves the default host and those asked for, and says where', async () => {
  const path = join(folder, 'sock');
  const { exitCode, served } = await run('--socket', path, '--hosts', '2', '--guests', '3');
  expect([exitCode, output, errors]).toEqual([
    0,
    `Simulator ready at test+unix:///default?socket=${path}\n`,
    '',
  ]);
  const connection = await connect(served?.uri ?? '');
  expect((await connection.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
  await connection.close();
  const second = await connect(`test+unix:///host-2?socket=${path}`);
  expect(await second.listAllDomains()).toHaveLength(3);
  await second.close();
  await served?.close();
  expect(existsSync(path)).toBe(false);
});

test('a client that is connected sees the end', async () => {
  const path = join(folder, 'sock');
  const { served } = await run('--socket', path);
  const connection = await connect(served?.uri ?? '');
  const closed = new Promise((resolve) => connection.onClose(resolve));
  await served?.close();
  await closed;
});

test('help is no error', async () => {
  expect((await run('--help')).exitCode).toBe(0);
  expect(output).toMatch(/^Usage: hostelry-simulator --socket PATH/);
});

test.each([
  [[], '--socket PATH is missing'],
  [['--socket', '/tmp/x', '--hosts', 'many'], '--hosts must be a whole number from 0 to 1000000, not "many"'],
  [['--socket', '/tmp/x', '--guests', '-1'], '--guests'],
  [['--socket', '/tmp/x', '--guests', '9999999'], 'not "9999999"'],
  [['--port', '5'], "Unknown option '--port'"],
  [['--socket'], '--socket'],
  [['extra', '--socket', '/tmp/x'], 'extra'],
])('wrong arguments are said with the usage, exit code 2: %j', async (argv, message) => {
  const { exitCode, served } = await run(...argv);
  expect([exitCode, served, output]).toEqual([2, undefined, '']);
  expect(errors).toContain(message);
  expect(errors).toContain('Usage:');
});

test('a path that is in use by another file is not touched, exit code 1', async () => {
  const path = join(folder, 'file');
  writeFileSync(path, 'precious');
  expect((await run('--socket', path)).exitCode).toBe(1);
  expect(errors).toContain(path);
  expect(existsSync(path)).toBe(true);
});

test('a folder that is not there is an error, exit code 1', async () => {
  expect((await run('--socket', join(folder, 'no', 'sock'))).exitCode).toBe(1);
  expect(errors).toContain('Cannot listen');
});
