import { type CommandSpec } from '../command-spec.js';

/** Commands on hosts and what they keep. */
export const HOST_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['host'],
    summary: 'list, test, add, remove and drain hosts',
    commands: [
      {
        names: ['list', 'ls'],
        summary: 'list hosts',
        run: async (context) => (await import('../commands/hosts.js')).listHosts(context),
      },
      {
        names: ['show'],
        argument: '<host>',
        summary: 'show one host, what it has and what its driver can do',
        run: async (context, args) =>
          (await import('../commands/host-changes.js')).showHost(context, args[0] ?? ''),
      },
      {
        names: ['add'],
        argument: '<uri>',
        summary: "test a host and have the server look after it (--host-option gives the driver's options)",
        options: [
          { flags: '--name <name>', summary: 'what it is called (default: from the address)' },
          { flags: '--driver <name>', summary: 'the driver that speaks to it (default: libvirt)' },
          { flags: '--no-test', summary: 'add it also if it cannot be reached now' },
        ],
        takesHostOptions: true,
        run: async (context, args, given) =>
          (await import('../commands/host-changes.js')).addHost(context, args[0] ?? '', given),
      },
      {
        names: ['remove', 'rm'],
        argument: '<host>',
        summary: 'have the server forget a host; its instances go on',
        run: async (context, args) =>
          (await import('../commands/host-changes.js')).removeHost(context, args[0] ?? ''),
      },
      {
        names: ['devices'],
        argument: '<host>',
        summary: "list a host's devices that instances can be given",
        run: async (context, args) =>
          (await import('../commands/devices.js')).listHostDevices(context, args[0] ?? ''),
      },
      {
        names: ['disable'],
        argument: '<host>',
        summary: 'keep a host from new instances; what runs goes on',
        options: [{ flags: '--reason <text>', summary: 'why, for others who look at it' }],
        run: async (context, args, given) =>
          (await import('../commands/hosts.js')).disableHost(context, args[0] ?? '', given),
      },
      {
        names: ['enable'],
        argument: '<host>',
        summary: 'let a host take instances again',
        run: async (context, args) =>
          (await import('../commands/hosts.js')).enableHost(context, args[0] ?? ''),
      },
      {
        names: ['drain'],
        argument: '<host>',
        summary: 'disable a host and move its instances to others',
        options: [
          {
            flags: '--stop',
            summary: 'stop instances for the move, and start them again (default: they go on)',
          },
          { flags: '--reason <text>', summary: 'why, for others who look at it' },
        ],
        run: async (context, args, given) =>
          (await import('../commands/hosts.js')).drainHost(context, args[0] ?? '', given),
      },
      {
        names: ['test'],
        argument: '<uri>',
        summary: 'try to reach a host, step by step',
        run: async (context, args) => (await import('../commands/hosts.js')).testHost(context, args[0] ?? ''),
      },
    ],
  },
];
