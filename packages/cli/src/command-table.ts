import { type CommandSpec } from './command-spec.js';
import { ATTACHMENT_COMMANDS } from './table/attachments.js';
import { HOST_COMMANDS } from './table/hosts.js';
import { INSTANCE_COMMANDS } from './table/instances.js';
import { OPERATION_COMMANDS } from './table/operations.js';
import { OPERATOR_COMMANDS } from './table/operator.js';
import { GLOBAL_OPTIONS } from './table/options.js';
import { TOOL_COMMANDS } from './table/tools.js';

export { GLOBAL_OPTIONS };

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  ...INSTANCE_COMMANDS,
  ...ATTACHMENT_COMMANDS,
  ...HOST_COMMANDS,
  ...OPERATION_COMMANDS,
  ...TOOL_COMMANDS,
  ...OPERATOR_COMMANDS,
  {
    names: ['completion'],
    argument: '<shell>',
    summary: 'print a completion script for bash, zsh or fish',
    // It is about the table itself, and so stands here.
    run: async (context, args) =>
      (await import('./commands/completion.js')).completion(context, args[0] ?? '', {
        commands: COMMANDS,
        options: GLOBAL_OPTIONS,
      }),
  },
  {
    names: ['events'],
    summary: 'print events as they happen',
    options: [
      { flags: '--follow', summary: 'go on until interrupted' },
      { flags: '--since <id>', summary: 'begin after this event' },
    ],
    run: async (context, _args, given) => (await import('./commands/events.js')).events(context, given),
  },
  {
    names: ['serve'],
    summary: 'serve the API and the web pages',
    options: [
      { flags: '--listen <address>', summary: 'address to listen on (default: 127.0.0.1)' },
      { flags: '--port <port>', summary: 'port to listen on; 0 takes a free one (default: 4180)' },
      {
        flags: '--data <folder>',
        summary: 'where the database is kept (default: ~/.local/state/hostelry)',
      },
      {
        flags: '--scheduler <name>',
        summary: 'who chooses the host of a launch: first-fit, spread, a package or a file',
      },
    ],
    run: async (context, _args, given) => (await import('./commands/serve.js')).serve(context, given),
  },
];
