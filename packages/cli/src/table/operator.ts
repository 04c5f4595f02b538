import { type CommandSpec } from '../command-spec.js';

/** Commands for whoever runs a server. */
export const OPERATOR_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['api'],
    argument: '<method> <path>',
    summary: 'send the server one request, such as GET /v1/hosts',
    options: [
      { flags: '--body <json|@file|->', summary: 'the body: JSON, a file of it, or standard input' },
      { flags: '--header <name:value>', summary: 'a header of the request (repeat for more)', repeats: true },
    ],
    run: async (context, args, given) => (await import('../commands/api.js')).callApi(context, args, given),
  },
  {
    names: ['doctor'],
    summary: 'find what is in the way here, and what to do',
    options: [{ flags: '--data <folder>', summary: 'where the database of the server is kept' }],
    run: async (context, _args, given) => (await import('../commands/doctor.js')).doctor(context, given),
  },
];
