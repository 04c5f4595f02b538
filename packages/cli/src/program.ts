import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { type CommandContext, contextOf } from './context.js';
import { CommandError, ExitCode } from './exit-codes.js';
import { type Io } from './io.js';

const collect = (value: string, previous: readonly string[] | undefined): readonly string[] => [
  ...(previous ?? []),
  value,
];

/** Hidden: the root's help shows them; here they only may stand after a command's name as well. */
const GLOBAL_OPTIONS: readonly Option[] = [
  new Option('--host <uri>').argParser(collect).hideHelp(),
  new Option('--host-option <key=value>').argParser(collect).hideHelp(),
  new Option('--server <url>').hideHelp(),
  new Option('-o, --output <format>').hideHelp(),
];

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

/** The command line: every command with its options. What a command does is loaded when it runs. */
export function program(io: Io): Command {
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
  instances(root, io);
  hosts(root, io);
  images(root, io);
  service(root, io);
  return root;
}

/** A command under `parent` that takes the global options after its name too. */
function command(
  parent: Command,
  nameAndArgs: string,
  description: string,
  aliases: readonly string[] = [],
): Command {
  const made = parent
    .command(nameAndArgs)
    .description(description)
    .aliases([...aliases]);
  for (const option of GLOBAL_OPTIONS) made.addOption(option);
  return made;
}

type Run<Module> = (
  module: Module,
  context: CommandContext,
  args: string[],
  options: Record<string, unknown>,
) => Promise<void>;

/** Loads the command's module when it runs, and runs it. */
function runs<Module>(made: Command, io: Io, load: () => Promise<Module>, run: Run<Module>): void {
  made.allowExcessArguments().action(async (...given: unknown[]) => {
    const args = given.slice(0, -2).map((each) => each as string);
    refuseExcess(made);
    await run(await load(), contextOf(made, io), args, made.opts());
  });
}

/** Commander would only count them. */
function refuseExcess(made: Command): void {
  const takes = made.registeredArguments;
  const excess = takes.at(-1)?.variadic === true ? [] : made.args.slice(takes.length);
  if (excess.length === 0) return;
  const told = excess.map((each) => `"${each}"`).join(', ');
  throw new CommandError(ExitCode.USAGE, `Too many arguments for ${made.name()}: ${told}`);
}

function instances(root: Command, io: Io): void {
  const launch = command(root, 'launch [name]', 'create an instance and start it')
    .option('--image <file|url>', 'the disk image to boot from; many instances share it')
    .option('--sha256 <sum>', "the image's checksum")
    .option('--format <format>', 'qcow2 or raw (default: detected)')
    .option('--disk <size>', "the root disk's size, for example 10GiB (default: the image's)")
    .option('--cpus <count>', 'virtual CPUs (default: 1)')
    .option('--memory <size>', 'memory, for example 2GiB (default: 512MiB)')
    .option('--network <name>', "connect to this network of the host's (repeat for more)", collect)
    .option('--bridge <name>', "connect to this bridge of the host's (repeat for more)", collect)
    .option('--hostname <name>', "the guest's host name (default: the instance's name)")
    .option('--ssh-key <file>', 'a public key that may log in (repeat for more)', collect)
    .option('--user-data <file>', 'cloud-init user-data')
    .option('--network-config <file>', 'cloud-init network configuration')
    .option('--kernel <file|url>', 'boot this kernel directly')
    .option('--initrd <file|url>', 'with this initial RAM disk')
    .option('--cmdline <text>', 'and this kernel command line')
    .option('--on <host>', 'the host to run on, by its name')
    .option('--no-wait', 'print the operation and return at once (needs a server)');
  runs(
    launch,
    io,
    () => import('./commands/launch.js'),
    (module, context, args, options) => module.launch(context, args[0], options),
  );

  const list = command(root, 'list', 'list instances', ['ls']).option(
    '--on <host>',
    'only those on this host',
  );
  runs(
    list,
    io,
    () => import('./commands/list.js'),
    (module, context, _args, options) => module.list(context, options),
  );

  const show = command(root, 'show <instance>', 'show an instance');
  runs(
    show,
    io,
    () => import('./commands/show.js'),
    (module, context, args) => module.show(context, args[0] ?? ''),
  );

  const actions = () => import('./commands/actions.js');
  const start = command(root, 'start <instance...>', 'start instances');
  const stop = command(root, 'stop <instance...>', 'stop instances; forced after the timeout', ['shutdown'])
    .option('-f, --force', 'take the power away at once')
    .option('--timeout <time>', 'how long a guest may take, for example 30s');
  const destroy = command(
    root,
    'destroy <instance...>',
    'stop instances at once (as stop -f; nothing is deleted)',
  );
  const restart = command(root, 'restart <instance...>', 'restart instances; reset after the timeout', [
    'reboot',
  ])
    .option('-f, --force', 'reset at once')
    .option('--timeout <time>', 'how long a guest may take, for example 30s');
  const pause = command(root, 'pause <instance...>', 'freeze instances in memory');
  const resume = command(root, 'resume <instance...>', 'let paused instances go on', ['unpause']);
  const remove = command(root, 'delete <instance...>', 'delete instances and their own disks', [
    'rm',
    'undefine',
  ]).option('--keep-disks', "leave the instance's own disks");
  const all = { start, stop, destroy, restart, pause, resume, delete: remove } as const;
  for (const [name, made] of Object.entries(all) as [keyof typeof all, Command][]) {
    made.option('--no-wait', 'print the operations and return at once (needs a server)');
    runs(made, io, actions, (module, context, _args, options) =>
      module.act(context, name, made.processedArgs[0] as string[], options),
    );
  }

  const console = command(root, 'console <instance>', 'connect to a console; Ctrl-] leaves it')
    .option('--serial', 'the serial console (the default)')
    .option('--force', 'disconnect whoever uses it');
  runs(
    console,
    io,
    () => import('./commands/console.js'),
    (module, context, args, options) => module.attach(context, args[0] ?? '', options),
  );
}

function hosts(root: Command, io: Io): void {
  const host = root.command('host').description('list and test hosts');
  const list = command(host, 'list', 'list hosts', ['ls']);
  runs(
    list,
    io,
    () => import('./commands/hosts.js'),
    (module, context) => module.listHosts(context),
  );
  const test = command(host, 'test <uri>', 'try to reach a host, step by step');
  runs(
    test,
    io,
    () => import('./commands/hosts.js'),
    (module, context, args) => module.testHost(context, args[0] ?? ''),
  );
}

function images(root: Command, io: Io): void {
  const image = root.command('image').description('tidy the images that hosts keep');
  const prune = command(image, 'prune', 'remove cached images that nothing uses').option(
    '--on <host>',
    'only on this host',
  );
  runs(
    prune,
    io,
    () => import('./commands/images.js'),
    (module, context, _args, options) => module.pruneImages(context, options),
  );
}

function service(root: Command, io: Io): void {
  const events = command(root, 'events', 'print events as they happen')
    .option('--follow', 'go on until interrupted')
    .option('--since <id>', 'begin after this event');
  runs(
    events,
    io,
    () => import('./commands/events.js'),
    (module, context, _args, options) => module.events(context, options),
  );

  const serve = command(root, 'serve', 'serve the API and the web pages')
    .option('--listen <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--port <port>', 'port to listen on; 0 takes a free one (default: 4180)')
    .option('--data <folder>', 'where the database is kept (default: ~/.local/state/hostelry)');
  runs(
    serve,
    io,
    () => import('./commands/serve.js'),
    (module, context, _args, options) => module.serve(context, options),
  );
}
