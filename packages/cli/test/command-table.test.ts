import { expect, test } from 'vitest';
import { COMMANDS } from '../src/command-table.js';
import { program } from '../src/program.js';
import { FakeIo } from './fake-io.js';

/** What a command line says and ends with; the program is made for `known`, or whole without it. */
async function tell(args: readonly string[], known?: readonly string[]): Promise<unknown> {
  const io = new FakeIo();
  const ended = await Promise.resolve()
    .then(() => program(io, known).parseAsync([...args], { from: 'user' }))
    .then(
      () => 'done',
      (error: unknown) => String(error),
    );
  return { ended, stdout: io.stdout.text, stderr: io.stderr.text };
}

test('the table names each command as the command names itself', () => {
  const made = program(new FakeIo()).commands.map((each) => [each.name(), ...each.aliases()]);
  expect(COMMANDS.map(({ names }) => names)).toEqual(made);
});

test('a command line that names a command makes that one alone', () => {
  const names = (...args: string[]): string[] =>
    program(new FakeIo(), args).commands.map((each) => each.name());
  expect(names('--host', 'list', '-o', 'show', 'ls', 'start')).toEqual(['list']);
  expect(names('host', 'list')).toEqual(['host']);
  expect(names('lst').length).toBe(COMMANDS.length);
  expect(names('help', 'list').length).toBe(COMMANDS.length);
  expect(names('--bogus', 'list').length).toBe(COMMANDS.length);
});

test.each([
  [],
  ['--help'],
  ['help'],
  ['help', 'list'],
  ['list', '--help'],
  ['--help', 'list'],
  ['ls', '-h'],
  ['host'],
  ['host', 'tets'],
  ['host', 'test'],
  ['host', '--help'],
  ['lst'],
  ['lst', 'start'],
  ['--bogus', 'list'],
  ['--host', 'test:///default', 'list', '--onn', 'x'],
  ['-o'],
  ['list', '-o'],
  ['--', 'show'],
  ['show'],
  ['show', 'a', 'b'],
  ['start', '--force'],
  ['image', 'prun'],
])('says the same as with every command made: %s', async (...args: string[]) => {
  expect(await tell(args, args)).toEqual(await tell(args));
});
