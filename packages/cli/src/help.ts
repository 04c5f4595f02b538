import { distance } from 'fastest-levenshtein';
import { type CommandSpec, type OptionSpec } from './command-spec.js';
import { COMMANDS, GLOBAL_OPTIONS } from './command-table.js';

const EXAMPLES = `
Examples:
  hostelry --host qemu:///system launch web-1 --image ./debian.qcow2 --ssh-key ~/.ssh/id_ed25519.pub
  hostelry --host qemu:///system console web-1
  hostelry --host test:///default list      a host in memory, to try things on
  hostelry serve --host qemu:///system      the API and the web page; then hostelry list needs no --host

Exit codes: 0 done, 1 error, 2 wrong use, 3 not found, 4 conflict, 5 operation failed, 6 unreachable, 130 interrupted
HOSTELRY_HOST, HOSTELRY_SERVER and HOSTELRY_CA stand for --host, --server and --ca; HOSTELRY_TOKEN is sent to the server.
`;

/** The help of a command (the last of `path`; the program itself without one), wrapped at that many columns. */
export function helpOf(path: readonly CommandSpec[], columns: number): string {
  const command = path.at(-1);
  const commands = command === undefined ? COMMANDS : (command.commands ?? []);
  const own = command?.options ?? [];
  const rows = (options: readonly OptionSpec[]): readonly Row[] =>
    options.map(({ flags, summary }) => [flags.startsWith('--') ? `    ${flags}` : flags, summary]);
  const sections: readonly Section[] = [
    ['Commands', commands.map((each) => [usageOf(each), each.summary])],
    ['Options', rows(own)],
    ['Global options', rows(GLOBAL_OPTIONS)],
  ];
  const usage = [
    'hostelry',
    ...path.slice(0, -1).map(({ names }) => names[0]),
    ...(command === undefined ? [] : [usageOf({ ...command, names: [command.names[0]] })]),
    ...(commands.length === 0 ? [] : ['<command>']),
    '[options]',
  ].join(' ');
  const width = Math.max(...sections.flatMap(([, all]) => all.map(([left]) => left.length)));
  const told = sections
    .filter(([, all]) => all.length > 0)
    .map(([heading, all]) => `\n${heading}:\n${all.map((row) => rowOf(row, width, columns)).join('')}`);
  const summary = command?.summary ?? 'Guests on libvirt hosts';
  return `Usage: ${usage}\n\n${summary}\n${told.join('')}${command === undefined ? EXAMPLES : ''}`;
}

type Row = readonly [left: string, right: string];
type Section = readonly [heading: string, rows: readonly Row[]];

function usageOf({ names, argument }: Pick<CommandSpec, 'names' | 'argument'>): string {
  return `${names.join('|')}${argument === undefined ? '' : ` ${argument}`}`;
}

function rowOf([left, right]: Row, width: number, columns: number): string {
  const indent = width + 4;
  const lines = wrap(right, Math.max(columns - indent, 24));
  return `  ${left.padEnd(width)}  ${lines.join(`\n${' '.repeat(indent)}`)}\n`;
}

function wrap(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** `(Did you mean list?)` for a word that is nearly one of these, else an empty text. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = known
    .map((each) => ({ each, steps: distance(word, each) }))
    .filter(({ each, steps }) => steps <= 3 && steps < Math.max(each.length, word.length) * 0.6);
  const least = Math.min(...near.map(({ steps }) => steps));
  const best = near.filter(({ steps }) => steps === least).map(({ each }) => each);
  if (best.length === 0) return '';
  return `(Did you mean ${best.length === 1 ? '' : 'one of '}${best.join(', ')}?)`;
}
