import { type CommandSpec } from '../command-spec.js';
import { DEFINITION_COMMANDS } from './identity.js';

/** Commands that need no host of the API's: on documents and on drivers. */
export const TOOL_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['xml'],
    summary: 'show, edit, check, lay out and compare documents',
    commands: [
      ...DEFINITION_COMMANDS,
      {
        names: ['validate'],
        argument: '<file...>',
        summary: "tell what is wrong with documents by libvirt's schemas (- is standard input)",
        options: [{ flags: '--strict', summary: 'what the schemas do not know is an error too' }],
        run: async (context, args, given) =>
          (await import('../commands/xml.js')).validateFiles(context, args, given),
      },
      {
        names: ['format'],
        argument: '<file...>',
        summary: 'lay documents out anew; comments and unknown content stay',
        options: [{ flags: '-w, --write', summary: 'write the files themselves, and tell which changed' }],
        run: async (context, args, given) =>
          (await import('../commands/xml.js')).formatFiles(context, args, given),
      },
      {
        names: ['diff'],
        argument: '<file...>',
        summary: 'tell how two documents differ in meaning; exits with 1 if they do',
        run: async (context, args) => (await import('../commands/xml.js')).diffFiles(context, args),
      },
    ],
  },
  {
    names: ['driver'],
    summary: 'list, show and check compute drivers',
    commands: [
      {
        names: ['list', 'ls'],
        summary: 'list the drivers that are installed here',
        run: async (context) => (await import('../commands/drivers.js')).listDrivers(context),
      },
      {
        names: ['show'],
        argument: '<specifier>',
        summary: 'show a driver and its options; by its name, package or file',
        run: async (context, args) =>
          (await import('../commands/drivers.js')).showDriver(context, args[0] ?? ''),
      },
      {
        names: ['check'],
        argument: '<specifier>',
        summary: 'try a driver on its host: what it says, and which facets it has',
        options: [
          {
            flags: '--option <key=value>',
            summary: 'an option of the driver, for example uri=qemu:///system (repeat for more)',
            repeats: true,
          },
          { flags: '--full', summary: 'run the conformance kit: it makes instances and removes them' },
          { flags: '--image <file|url>', summary: 'what the guests of the kit boot from' },
          { flags: '--kernel <file|url>', summary: 'a kernel for the guests of the kit' },
          { flags: '--initrd <file|url>', summary: 'with this initial RAM disk' },
          { flags: '--memory <size>', summary: 'memory of the guests of the kit (default: 64MiB)' },
        ],
        run: async (context, args, given) =>
          (await import('../commands/drivers.js')).checkDriverCommand(context, args[0] ?? '', given),
      },
    ],
  },
];
