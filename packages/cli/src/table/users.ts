import { type CommandSpec, type OptionSpec } from '../command-spec.js';

const PASSWORD_STDIN: OptionSpec = {
  flags: '--password-stdin',
  summary: 'read the password from standard input (default: ask at the terminal)',
};

/** Commands on who may use a server. */
export const USER_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['login'],
    argument: '[server]',
    summary: 'log in at a server, and keep a token for later commands',
    options: [
      { flags: '--user <name>', summary: 'who (default: the system user)' },
      PASSWORD_STDIN,
      { flags: '--expires <time>', summary: 'how long it lasts, for example 12h (default: 30d)' },
    ],
    run: async (context, args, given) =>
      (await import('../commands/login.js')).logIn(context, args[0], given),
  },
  {
    names: ['logout'],
    argument: '[server]',
    summary: 'revoke the token of a log-in, and forget it',
    run: async (context, args) => (await import('../commands/login.js')).logOut(context, args[0]),
  },
  {
    names: ['user'],
    summary: 'list, add and remove who may use a server',
    commands: [
      {
        names: ['list', 'ls'],
        summary: 'list users',
        run: async (context) => (await import('../commands/users.js')).listUsers(context),
      },
      {
        names: ['add'],
        argument: '<name>',
        summary: 'add a user; from the first one on, who must be an admin, everybody has to log in',
        options: [
          { flags: '--role <role>', summary: 'viewer (looks), operator (also acts on instances) or admin' },
          PASSWORD_STDIN,
        ],
        run: async (context, args, given) =>
          (await import('../commands/users.js')).addUser(context, args[0] ?? '', given),
      },
      {
        names: ['remove', 'rm'],
        argument: '<name>',
        summary: 'remove a user with all tokens and sessions',
        run: async (context, args) =>
          (await import('../commands/users.js')).removeUser(context, args[0] ?? ''),
      },
      {
        names: ['role'],
        argument: '<name> <role>',
        summary: 'give a user another role',
        run: async (context, args) =>
          (await import('../commands/users.js')).setRole(context, args[0] ?? '', args[1] ?? ''),
      },
      {
        names: ['password'],
        argument: '[name]',
        summary: "change one's own password, or set that of a user",
        options: [
          {
            flags: '--password-stdin',
            summary: 'read the new password from standard input; the own one after a line with the old one',
          },
        ],
        run: async (context, args, given) =>
          (await import('../commands/users.js')).setPassword(context, args[0], given),
      },
    ],
  },
  {
    names: ['token'],
    summary: "list, create and revoke one's own tokens",
    commands: [
      {
        names: ['list', 'ls'],
        summary: 'list tokens',
        run: async (context) => (await import('../commands/tokens.js')).listTokens(context),
      },
      {
        names: ['create'],
        argument: '<name>',
        summary: 'make a token for a script or another machine, and print it',
        options: [
          { flags: '--expires <time>', summary: 'how long it lasts, for example 90d (default: for ever)' },
        ],
        run: async (context, args, given) =>
          (await import('../commands/tokens.js')).createToken(context, args[0] ?? '', given),
      },
      {
        names: ['revoke'],
        argument: '<token>',
        summary: 'revoke a token, by its id or name',
        run: async (context, args) =>
          (await import('../commands/tokens.js')).revokeToken(context, args[0] ?? ''),
      },
    ],
  },
];
