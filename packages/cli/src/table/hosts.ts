import { type CommandSpec } from '../command-spec.js';

/** Commands on hosts and what they keep. */
export const HOST_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['host'],
    summary: 'list and test hosts',
    commands: [
      {
        names: ['list', 'ls'],
        summary: 'list hosts',
        run: async (context) => (await import('../commands/hosts.js')).listHosts(context),
      },
      {
        names: ['devices'],
        argument: '<host>',
        summary: "list a host's devices that instances can be given",
        run: async (context, args) =>
          (await import('../commands/devices.js')).listHostDevices(context, args[0] ?? ''),
      },
      {
        names: ['test'],
        argument: '<uri>',
        summary: 'try to reach a host, step by step',
        run: async (context, args) => (await import('../commands/hosts.js')).testHost(context, args[0] ?? ''),
      },
    ],
  },
  {
    names: ['image'],
    summary: 'tidy the images that hosts keep',
    commands: [
      {
        names: ['prune'],
        summary: 'remove cached images that nothing uses',
        options: [{ flags: '--on <host>', summary: 'only on this host' }],
        run: async (context, _args, given) =>
          (await import('../commands/images.js')).pruneImages(context, given),
      },
    ],
  },
];
