import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { COMMANDS } from './command-table.js';
import { collect } from './define-command.js';
import { ExitCode } from './exit-codes.js';
import { type Io } from './io.js';

const EXAMPLES = `
Examples:
  hostelry --host qemu:///system launch web-1 --image ./debian.qcow2 --ssh-key ~/.ssh/id_ed25519.pub
  hostelry --host qemu:///system console web-1
  hostelry --host test:///default list      a host in memory, to try things on
  hostelry serve --host qemu:///system      the API and the web page; then hostelry list needs no --host

Exit codes: 0 done, 1 error, 2 wrong use, 3 not found, 4 conflict, 5 operation failed, 6 unreachable, 130 interrupted
HOSTELRY_HOST and HOSTELRY_SERVER stand for --host and --server.`;

/** From the package, which is one folder up from the sources and from what is built of them. */
function versionOf(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/**
 * The command line: every command with its options. What a command does is loaded when it runs.
 * Where `args` name a command, only that one is made: making them all takes 5 ms of a short run.
 */
export function program(io: Io, args: readonly string[] = []): Command {
  const [name] = withoutCommands(io).parseOptions([...args]).operands;
  const named = COMMANDS.filter(({ names }) => name !== undefined && names.includes(name));
  const root = withoutCommands(io);
  for (const { define } of named.length === 0 ? COMMANDS : named) define(root, io);
  return root;
}

function withoutCommands(io: Io): Command {
  const root = new Command('hostelry')
    .description('Guests on libvirt hosts')
    .option(
      '--host <uri>',
      'work in process on this host, for example qemu:///system (repeat for more)',
      collect,
    )
    .option(
      '--host-option <key=value>',
      'an option for the driver of --host, for example openTimeoutMs=3000 (repeat for more)',
      collect,
    )
    .option(
      '--server <url>',
      'work through this server (default: HOSTELRY_SERVER, else http://127.0.0.1:4180)',
    )
    .option('-o, --output <format>', 'table, json, yaml or name (default: table)')
    .option('-V, --version', 'print the version')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      // As all our errors begin.
      outputError: (text, write) => write(text.replace(/^error: /, 'hostelry: ')),
    })
    .showHelpAfterError('(hostelry --help tells the commands, hostelry COMMAND --help its options)')
    .exitOverride();
  root.on('option:version', () => {
    io.stdout.write(`${versionOf()}\n`);
    throw new CommanderError(ExitCode.OK, 'commander.version', 'told');
  });
  return root;
}
