import { type CommandSpec, type OptionSpec } from '../command-spec.js';
import type { ActionName } from '../commands/actions.js';
import { list } from '../commands/list.js';
import { BOOT, KERNEL, NO_WAIT, TIMEOUT } from './options.js';

/** A command that acts on instances. */
function action(
  name: ActionName,
  summary: string,
  { aliases = [], options = [] }: { aliases?: readonly string[]; options?: readonly OptionSpec[] } = {},
): CommandSpec {
  return {
    names: [name, ...aliases],
    argument: '<instance...>',
    summary,
    options: [
      ...options,
      { flags: '--no-wait', summary: 'print the operations and return at once (needs a server)' },
    ],
    run: async (context, args, given) =>
      (await import('../commands/actions.js')).act(context, name, args, given),
  };
}

/** Commands on instances: their making, their power, what they are and what they say. */
export const INSTANCE_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['launch'],
    argument: '[name]',
    summary: 'create an instance and start it',
    options: [
      ...BOOT,
      {
        flags: '--disk <size>',
        summary: "the root disk's size, for example 10GiB (default: the image's)",
      },
      { flags: '--cpus <count>', summary: 'virtual CPUs (default: 1)' },
      { flags: '--memory <size>', summary: 'memory, for example 2GiB (default: 512MiB)' },
      {
        flags: '--network <name>',
        summary: "connect to this network of the host's (repeat for more)",
        repeats: true,
      },
      {
        flags: '--bridge <name>',
        summary: "connect to this bridge of the host's (repeat for more)",
        repeats: true,
      },
      { flags: '--hostname <name>', summary: "the guest's host name (default: the instance's name)" },
      {
        flags: '--ssh-key <file>',
        summary: 'a public key that may log in (repeat for more)',
        repeats: true,
      },
      { flags: '--user-data <file>', summary: 'cloud-init user-data' },
      { flags: '--network-config <file>', summary: 'cloud-init network configuration' },
      ...KERNEL,
      { flags: '--label <key=value>', summary: 'a label (repeat for more)', repeats: true },
      { flags: '--title <text>', summary: 'a title for people, in one line' },
      { flags: '--description <text>', summary: 'what it is for' },
      { flags: '--on <host>', summary: 'the host to run on, by its name' },
      NO_WAIT,
    ],
    run: async (context, args, given) =>
      (await import('../commands/launch.js')).launch(context, args[0], given),
  },
  {
    names: ['list', 'ls'],
    summary: 'list instances',
    options: [
      { flags: '--on <host>', summary: 'only those on this host' },
      {
        flags: '--filter <filter>',
        summary: 'only those that it finds, for example "state eq running and memoryMiB gt 1024"',
      },
      { flags: '--sort <fields>', summary: 'in this order, for example -memoryMiB,name' },
    ],
    // Small, and run more often than any other: a module of its own would cost more than it saves.
    run: (context, _args, given) => list(context, given),
  },
  {
    names: ['show'],
    argument: '<instance>',
    summary: 'show an instance',
    run: async (context, args) => (await import('../commands/show.js')).show(context, args[0] ?? ''),
  },
  action('start', 'start instances'),
  action('stop', 'stop instances; forced after the timeout', {
    aliases: ['shutdown'],
    options: [{ flags: '-f, --force', summary: 'take the power away at once' }, TIMEOUT],
  }),
  action('destroy', 'stop instances at once (as stop -f; nothing is deleted)'),
  action('restart', 'restart instances; reset after the timeout', {
    aliases: ['reboot'],
    options: [{ flags: '-f, --force', summary: 'reset at once' }, TIMEOUT],
  }),
  action('pause', 'freeze instances in memory'),
  action('resume', 'let paused and suspended instances go on', { aliases: ['unpause'] }),
  action('suspend', 'save instances to disk; resume lets them go on', {
    aliases: ['managedsave'],
  }),
  action('discard', 'give up what suspend saved of instances', { aliases: ['managedsave-remove'] }),
  action('delete', 'delete instances and their own disks', {
    aliases: ['rm', 'undefine'],
    options: [{ flags: '--keep-disks', summary: "leave the instance's own disks" }],
  }),
  {
    names: ['resize'],
    argument: '<instance>',
    summary: 'give an instance other sizes',
    options: [
      { flags: '--cpus <count>', summary: 'virtual CPUs' },
      { flags: '--memory <size>', summary: 'memory, for example 2GiB' },
      { flags: '--disk <size>', summary: "the root disk's size; it never shrinks" },
      { flags: '--live', summary: 'change it while it runs (default: it is restarted)' },
      TIMEOUT,
      NO_WAIT,
    ],
    run: async (context, args, given) =>
      (await import('../commands/changes.js')).resize(context, args[0] ?? '', given),
  },
  {
    names: ['move'],
    argument: '<instance>',
    summary: 'move an instance to another host',
    options: [
      { flags: '--to <host>', summary: "the host that it is to be on (default: the scheduler's choice)" },
      { flags: '--live', summary: 'move it while it runs (default: it is stopped meanwhile)' },
      NO_WAIT,
    ],
    run: async (context, args, given) =>
      (await import('../commands/changes.js')).move(context, args[0] ?? '', given),
  },
  {
    names: ['rescue'],
    argument: '<instance>',
    summary: 'boot an instance from another image or kernel',
    options: [...BOOT, ...KERNEL, NO_WAIT],
    run: async (context, args, given) =>
      (await import('../commands/changes.js')).rescue(context, args[0] ?? '', given),
  },
  action('unrescue', 'boot rescued instances as they were'),
  {
    names: ['capture'],
    argument: '<instance> [file]',
    summary: "save an instance's root disk as an image",
    options: [
      { flags: '--as <image>', summary: 'as an image of its host, which launch --image takes; no file' },
      { flags: '--quiesce', summary: "have the guest's agent write everything out before" },
    ],
    run: async (context, args, given) =>
      (await import('../commands/capture.js')).capture(context, args, given),
  },
  {
    names: ['console'],
    argument: '<instance>',
    summary: 'connect to a console; Ctrl-] leaves it',
    options: [
      { flags: '--serial', summary: 'the serial console (the default)' },
      { flags: '--vnc', summary: 'print an address of this machine that leads to the display' },
      { flags: '--log', summary: 'print the end of what the guest wrote to the serial console' },
      { flags: '--force', summary: 'disconnect whoever uses the serial console' },
    ],
    run: async (context, args, given) =>
      (await import('../commands/console.js')).attach(context, args[0] ?? '', given),
  },
  {
    names: ['addresses', 'domifaddr'],
    argument: '<instance>',
    summary: "list a guest's addresses, as its agent tells",
    run: async (context, args) =>
      (await import('../commands/guest.js')).listAddresses(context, args[0] ?? ''),
  },
  {
    names: ['password'],
    argument: '<instance>',
    summary: 'set a password in a guest, read from stdin',
    options: [{ flags: '--user <name>', summary: 'the user (default: root)' }],
    run: async (context, args, given) =>
      (await import('../commands/guest.js')).setPassword(context, args[0] ?? '', given),
  },
  {
    names: ['top'],
    summary: 'tell what running instances use, the busiest first',
    options: [
      { flags: '--on <host>', summary: 'only those on this host' },
      { flags: '--interval <time>', summary: 'how long to measure (default: 1s)' },
    ],
    run: async (context, _args, given) => (await import('../commands/top.js')).top(context, given),
  },
];
