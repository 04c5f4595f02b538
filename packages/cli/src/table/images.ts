import { type CommandSpec } from '../command-spec.js';
import { ON } from './storage.js';

/** The images that hosts keep. */
export const IMAGE_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['image'],
    summary: 'list, import, delete and tidy the images of hosts',
    commands: [
      {
        names: ['list', 'ls'],
        summary: 'list the images of all connected hosts, or of one',
        options: [{ flags: '--on <host>', summary: 'of this host alone' }],
        run: async (context, _args, given) =>
          (await import('../commands/images.js')).listImages(context, given),
      },
      {
        names: ['show', 'info'],
        argument: '<image>',
        summary: 'show an image',
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/images.js')).showImage(context, args[0] ?? '', given),
      },
      {
        names: ['import'],
        argument: '<file|url>',
        summary: 'give a host an image, which launch --image NAME takes (- is standard input)',
        options: [
          ON,
          { flags: '--name <name>', summary: "its name (default: the file's, without what it ends with)" },
          { flags: '--format <format>', summary: 'raw or qcow2 (default: by its first bytes)' },
          { flags: '--sha256 <sum>', summary: 'what its checksum must be' },
        ],
        run: async (context, args, given) =>
          (await import('../commands/import-image.js')).importImage(context, args[0] ?? '', given),
      },
      {
        names: ['delete', 'rm'],
        argument: '<image...>',
        summary: 'remove images; one that an instance reads from is refused',
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/images.js')).deleteImages(context, args, given),
      },
      {
        names: ['prune'],
        summary: 'remove cached images that nothing uses; imported ones stay',
        options: [{ flags: '--on <host>', summary: 'of this host alone' }],
        run: async (context, _args, given) =>
          (await import('../commands/images.js')).pruneImages(context, given),
      },
    ],
  },
];
