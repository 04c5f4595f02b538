import { type CommandSpec } from './command-spec.js';
import { ATTACHMENT_COMMANDS } from './table/attachments.js';
import { HOST_COMMANDS } from './table/hosts.js';
import { IDENTITY_COMMANDS } from './table/identity.js';
import { IMAGE_COMMANDS } from './table/images.js';
import { INSTANCE_COMMANDS } from './table/instances.js';
import { NETWORK_COMMANDS } from './table/networks.js';
import { STORAGE_COMMANDS } from './table/storage.js';
import { OPERATION_COMMANDS } from './table/operations.js';
import { OPERATOR_COMMANDS } from './table/operator.js';
import { GLOBAL_OPTIONS } from './table/options.js';
import { TOOL_COMMANDS } from './table/tools.js';
import { USER_COMMANDS } from './table/users.js';

export { GLOBAL_OPTIONS };

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  ...INSTANCE_COMMANDS,
  ...IDENTITY_COMMANDS,
  ...ATTACHMENT_COMMANDS,
  ...STORAGE_COMMANDS,
  ...NETWORK_COMMANDS,
  ...IMAGE_COMMANDS,
  ...HOST_COMMANDS,
  ...USER_COMMANDS,
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
      {
        flags: '--store <url>',
        summary: 'a PostgreSQL database in place of the file; servers that share it take turns',
      },
      { flags: '--advertise <url>', summary: 'where this server is reached, told by those that stand by' },
      { flags: '--tls-cert <file>', summary: 'serve HTTPS with this certificate; read again on SIGHUP' },
      { flags: '--tls-key <file>', summary: 'and this key' },
      {
        flags: '--allow-host <name>',
        summary: 'a name that clients may use for this server (repeat for more)',
        repeats: true,
      },
      { flags: '--no-login', summary: 'listen on any address though there are no users' },
    ],
    run: async (context, _args, given) => (await import('./commands/serve.js')).serve(context, given),
  },
  {
    names: ['migrate-db'],
    argument: '<from> <to>',
    summary: 'copy a store into an empty one (file or PostgreSQL)',
    run: async (context, args) => (await import('./commands/migrate-db.js')).migrateDb(context, args),
  },
];
