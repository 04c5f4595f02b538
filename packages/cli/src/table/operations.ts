import { type CommandSpec } from '../command-spec.js';

/** Commands on operations. */
export const OPERATION_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['op', 'operation'],
    summary: 'list, show, wait for and cancel operations of a server',
    commands: [
      {
        names: ['list', 'ls'],
        summary: 'list operations, the newest first',
        options: [
          { flags: '--filter <filter>', summary: 'only those that it finds, for example "state eq failed"' },
          { flags: '--sort <fields>', summary: 'in this order, for example kind,-createdAt' },
          { flags: '--limit <count>', summary: 'at most so many (default: 100)' },
        ],
        run: async (context, _args, given) =>
          (await import('../commands/operations.js')).listOperations(context, given),
      },
      {
        names: ['show'],
        argument: '<operation>',
        summary: 'show an operation with its steps',
        run: async (context, args) =>
          (await import('../commands/operations.js')).showOperation(context, args[0] ?? ''),
      },
      {
        names: ['wait'],
        argument: '<operation>',
        summary: 'wait for the end of an operation; Ctrl-C leaves it alone',
        options: [
          { flags: '--timeout <time>', summary: 'how long to wait, for example 30s (default: for ever)' },
        ],
        run: async (context, args, given) =>
          (await import('../commands/operations.js')).waitOperation(context, args[0] ?? '', given),
      },
      {
        names: ['cancel'],
        argument: '<operation>',
        summary: 'ask an operation to stop and to undo what it did',
        run: async (context, args) =>
          (await import('../commands/operations.js')).cancelOperation(context, args[0] ?? ''),
      },
    ],
  },
];
