import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { placesIn } from '../src/commands/completion.js';
import { COMMANDS, GLOBAL_OPTIONS } from '../src/command-table.js';
import { command } from './both-ways.js';

const PLACES = placesIn({ commands: COMMANDS, options: GLOBAL_OPTIONS });

let script: string;
beforeAll(async () => {
  script = (await command('completion', 'bash')).stdout;
});

/** What a real bash offers after these words; `hostelry` itself is a function there that tells what it was asked. */
function offered(...words: string[]): string[] {
  const program = `
hostelry() { echo "asked-for:$*" | tr ' ' '_'; echo 'x$(echo run >&2) y'; }
${script}
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
COMPREPLY=()
_hostelry
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', program, 'bash', ...words], {
    encoding: 'utf8',
  });
  expect({ status, stderr }, words.join(' ')).toEqual({ status: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

test('bash offers the commands, and those below them', () => {
  expect(offered('hostelry', '')).toEqual(COMMANDS.flatMap(({ names }) => names));
  expect(offered('hostelry', 'laun')).toEqual(['launch']);
  expect(offered('hostelry', 'host', '')).toEqual(
    expect.arrayContaining(['list', 'ls', 'add', 'remove', 'show']),
  );
  expect(offered('hostelry', '--host', 'qemu', ':', '///system', 'op', 'w')).toEqual(['wait']);
  expect(offered('hostelry', 'nothing', '')).toEqual(COMMANDS.flatMap(({ names }) => names));
});

test('bash offers the options of a command and the global ones', () => {
  expect(offered('hostelry', 'list', '--')).toEqual(
    expect.arrayContaining(['--filter', '--sort', '--on', '--host', '--output']),
  );
  expect(offered('hostelry', 'ls', '--fi')).toEqual(['--filter']);
  expect(offered('hostelry', 'host', 'add', '--no')).toEqual(['--no-test']);
  expect(offered('hostelry', '-')).toEqual(expect.arrayContaining(['-o', '-h', '--server']));
});

test('bash offers what options and arguments may be', () => {
  expect(offered('hostelry', 'list', '-o', '')).toEqual(['table', 'json', 'yaml', 'name']);
  expect(offered('hostelry', '--output', 'y')).toEqual(['yaml']);
  // What others have called an instance is never run, and stays one word.
  expect(offered('hostelry', 'stop', '')).toEqual([
    'asked-for:list_-o_name',
    'x\\$\\(echo\\ run\\ \\>\\&2\\)\\ y',
  ]);
  expect(offered('hostelry', 'move', 'web', '--to', 'a')).toEqual(['asked-for:host_list_-o_name']);
  expect(offered('hostelry', 'op', 'show', 'a')).toEqual(['asked-for:op_list_-o_name']);
  expect(offered('hostelry', 'list', '--filter', '')).toEqual([]);
  // A value that is called as a command is none.
  expect(offered('hostelry', 'list', '--on', 'host', '--so')).toEqual(['--sort']);
  const folder = import.meta.dirname;
  expect(offered('hostelry', 'xml', 'validate', `${folder}/completion.te`)).toEqual([
    `${folder}/completion.test.ts`,
  ]);
  expect(offered('hostelry', 'launch', '--image', `${folder}/completion.te`)).toHaveLength(1);
});

test('bash knows every place of the table', () => {
  for (const { path, commands } of PLACES) {
    const words = path.split(' ');
    const found = offered(...words, '-');
    for (const { flags } of GLOBAL_OPTIONS) expect(found, path).toContain(/--[\w-]+/.exec(flags)?.[0]);
    if (commands.length > 0) expect(offered(...words, '')).toEqual(commands.map(({ name }) => name));
  }
});

test.each(['zsh', 'fish'])('the script for %s tells every command, option and place', async (shell) => {
  const { code, stdout } = await command('completion', shell);
  expect(code).toBe(0);
  for (const { path, commands, options } of PLACES) {
    expect(stdout).toContain(`'${path}'`.replaceAll("'", shell === 'fish' ? "\\'" : "'"));
    for (const { name } of commands)
      expect(stdout).toContain(shell === 'fish' ? `-a ${name} -d` : `'${name}:`);
    for (const { names } of options) {
      for (const name of names)
        expect(stdout).toContain(
          shell === 'fish' ? name.replace(/^--/, '-l ').replace(/^-(?=\w$)/, '-s ') : `'${name}:`,
        );
    }
  }
});

test('another shell is refused', async () => {
  expect(await command('completion', 'tcsh')).toMatchObject({ code: 2, stdout: '' });
});
