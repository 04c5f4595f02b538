import { type Command } from 'commander';
import type { ActionName } from './commands/actions.js';
import * as listing from './commands/list.js';
import { collect, command, runs } from './define-command.js';
import { type Io } from './io.js';

/** One command of the root, which may have commands of its own. */
export interface TableEntry {
  /** What it is called by, aliases included. */
  readonly names: readonly string[];
  /** Makes it under the root. */
  readonly define: (root: Command, io: Io) => void;
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly TableEntry[] = [
  { names: ['launch'], define: launch },
  { names: ['list', 'ls'], define: list },
  { names: ['show'], define: show },
  { names: ['start'], define: start },
  { names: ['stop', 'shutdown'], define: stop },
  { names: ['destroy'], define: destroy },
  { names: ['restart', 'reboot'], define: restart },
  { names: ['pause'], define: pause },
  { names: ['resume', 'unpause'], define: resume },
  { names: ['delete', 'rm', 'undefine'], define: remove },
  { names: ['console'], define: console },
  { names: ['host'], define: hosts },
  { names: ['image'], define: images },
  { names: ['events'], define: events },
  { names: ['serve'], define: serve },
];

function launch(root: Command, io: Io): void {
  const made = command(root, 'launch [name]', 'create an instance and start it')
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
    made,
    io,
    () => import('./commands/launch.js'),
    (module, context, args, options) => module.launch(context, args[0], options),
  );
}

function list(root: Command, io: Io): void {
  const made = command(root, 'list', 'list instances', ['ls']).option(
    '--on <host>',
    'only those on this host',
  );
  runs(
    made,
    io,
    // Small, and run more often than any other: a module of its own would cost more than it saves.
    () => Promise.resolve(listing),
    (module, context, _args, options) => module.list(context, options),
  );
}

function show(root: Command, io: Io): void {
  const made = command(root, 'show <instance>', 'show an instance');
  runs(
    made,
    io,
    () => import('./commands/show.js'),
    (module, context, args) => module.show(context, args[0] ?? ''),
  );
}

function start(root: Command, io: Io): void {
  runsAction('start', command(root, 'start <instance...>', 'start instances'), io);
}

function stop(root: Command, io: Io): void {
  const made = command(root, 'stop <instance...>', 'stop instances; forced after the timeout', ['shutdown'])
    .option('-f, --force', 'take the power away at once')
    .option('--timeout <time>', 'how long a guest may take, for example 30s');
  runsAction('stop', made, io);
}

function destroy(root: Command, io: Io): void {
  const description = 'stop instances at once (as stop -f; nothing is deleted)';
  runsAction('destroy', command(root, 'destroy <instance...>', description), io);
}

function restart(root: Command, io: Io): void {
  const made = command(root, 'restart <instance...>', 'restart instances; reset after the timeout', [
    'reboot',
  ])
    .option('-f, --force', 'reset at once')
    .option('--timeout <time>', 'how long a guest may take, for example 30s');
  runsAction('restart', made, io);
}

function pause(root: Command, io: Io): void {
  runsAction('pause', command(root, 'pause <instance...>', 'freeze instances in memory'), io);
}

function resume(root: Command, io: Io): void {
  runsAction('resume', command(root, 'resume <instance...>', 'let paused instances go on', ['unpause']), io);
}

function remove(root: Command, io: Io): void {
  const description = 'delete instances and their own disks';
  const made = command(root, 'delete <instance...>', description, ['rm', 'undefine']).option(
    '--keep-disks',
    "leave the instance's own disks",
  );
  runsAction('delete', made, io);
}

/** What the commands that act on instances have in common. */
function runsAction(name: ActionName, made: Command, io: Io): void {
  made.option('--no-wait', 'print the operations and return at once (needs a server)');
  runs(
    made,
    io,
    () => import('./commands/actions.js'),
    (module, context, _args, options) =>
      module.act(context, name, made.processedArgs[0] as string[], options),
  );
}

function console(root: Command, io: Io): void {
  const made = command(root, 'console <instance>', 'connect to a console; Ctrl-] leaves it')
    .option('--serial', 'the serial console (the default)')
    .option('--force', 'disconnect whoever uses it');
  runs(
    made,
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

function events(root: Command, io: Io): void {
  const made = command(root, 'events', 'print events as they happen')
    .option('--follow', 'go on until interrupted')
    .option('--since <id>', 'begin after this event');
  runs(
    made,
    io,
    () => import('./commands/events.js'),
    (module, context, _args, options) => module.events(context, options),
  );
}

function serve(root: Command, io: Io): void {
  const made = command(root, 'serve', 'serve the API and the web pages')
    .option('--listen <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--port <port>', 'port to listen on; 0 takes a free one (default: 4180)')
    .option('--data <folder>', 'where the database is kept (default: ~/.local/state/hostelry)');
  runs(
    made,
    io,
    () => import('./commands/serve.js'),
    (module, context, _args, options) => module.serve(context, options),
  );
}
