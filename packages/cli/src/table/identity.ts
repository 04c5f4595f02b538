import { type CommandSpec } from '../command-spec.js';
import { BOOT, NO_WAIT, TIMEOUT } from './options.js';

/** What `xml show` takes, and `dumpxml`. */
const SHOW = [
  { flags: '--live', summary: 'as it runs now (default: what its next start uses)' },
  { flags: '--secrets', summary: 'with passwords' },
] as const;

const showDefinition: NonNullable<CommandSpec['run']> = async (context, args, given) =>
  (await import('../commands/definition.js')).showDefinition(context, args[0] ?? '', given);

/** What instances are called, whose they are, what is made of them, and what their hosts write down of them. */
export const IDENTITY_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['rename', 'domrename'],
    argument: '<instance> <name>',
    summary: 'give an instance another name, most when stopped',
    options: [NO_WAIT],
    run: async (context, args, given) => (await import('../commands/naming.js')).rename(context, args, given),
  },
  {
    names: ['autostart'],
    argument: '<instance>',
    summary: 'have an instance start with its host',
    options: [{ flags: '--disable', summary: 'no longer' }, NO_WAIT],
    run: async (context, args, given) =>
      (await import('../commands/naming.js')).autostart(context, args[0] ?? '', given),
  },
  {
    names: ['label'],
    argument: '<instance> <label...>',
    summary: 'set labels (key=value) and take them away (key-)',
    options: [NO_WAIT],
    run: async (context, args, given) => (await import('../commands/naming.js')).label(context, args, given),
  },
  {
    names: ['describe', 'desc'],
    argument: '<instance>',
    summary: 'set the title and description of an instance',
    options: [
      { flags: '--title <text>', summary: 'one line; an empty one takes it away' },
      { flags: '--description <text>', summary: 'an empty one takes it away' },
      NO_WAIT,
    ],
    run: async (context, args, given) =>
      (await import('../commands/naming.js')).describe(context, args[0] ?? '', given),
  },
  {
    names: ['clone'],
    argument: '<instance> <name>',
    summary: 'copy an instance on its host; the copy is not started',
    options: [
      { flags: '--thin', summary: 'share the image under the root disk (default: copy it whole)' },
      { flags: '--copy-volumes', summary: 'copy attached volumes too (default: they are refused)' },
      { flags: '--hostname <name>', summary: "the copy's host name (default: its name)" },
      NO_WAIT,
    ],
    run: async (context, args, given) => (await import('../commands/copies.js')).clone(context, args, given),
  },
  {
    names: ['rebuild'],
    argument: '<instance>',
    summary: 'make the root disk anew; what is on it is lost',
    options: [
      ...BOOT,
      { flags: '--disk <size>', summary: "the disk's size (default: as it is)" },
      TIMEOUT,
      NO_WAIT,
    ],
    run: async (context, args, given) =>
      (await import('../commands/copies.js')).rebuild(context, args[0] ?? '', given),
  },
  {
    names: ['adopt'],
    argument: '<instance>',
    summary: 'make an instance of others ours, without its disks',
    options: [{ flags: '--with-disks', summary: 'deleting it removes the disks that it writes to' }, NO_WAIT],
    run: async (context, args, given) =>
      (await import('../commands/naming.js')).adopt(context, args[0] ?? '', given),
  },
  {
    names: ['disown'],
    argument: '<instance>',
    summary: 'give an instance and its disks back',
    options: [NO_WAIT],
    run: async (context, args, given) =>
      (await import('../commands/naming.js')).disown(context, args[0] ?? '', given),
  },
  {
    names: ['screenshot'],
    argument: '<instance> [file]',
    summary: "save an instance's screen as PNG; - is stdout",
    options: [{ flags: '--screen <number>', summary: 'of several screens, which (default: 0)' }],
    run: async (context, args, given) =>
      (await import('../commands/screenshot.js')).screenshot(context, args, given),
  },
  {
    names: ['dumpxml'],
    argument: '<instance>',
    summary: "show an instance's libvirt document (as xml show)",
    options: SHOW,
    run: showDefinition,
  },
];

/** What `hostelry xml` does with an instance's document. */
export const DEFINITION_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['show'],
    argument: '<instance>',
    summary: "show an instance's libvirt document",
    options: SHOW,
    run: showDefinition,
  },
  {
    names: ['edit'],
    argument: '<instance>',
    summary: 'edit it in $EDITOR; tells what changes, and asks',
    options: [
      { flags: '--file <file>', summary: 'take it from a file (- is standard input) in place of an editor' },
      { flags: '--dry-run', summary: 'only tell what would change, and what is wrong' },
      { flags: '-y, --yes', summary: 'do not ask before it is changed' },
    ],
    run: async (context, args, given) =>
      (await import('../commands/definition.js')).editDefinition(context, args[0] ?? '', given),
  },
];
