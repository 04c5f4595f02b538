import { type CommandSpec, type OptionSpec } from '../command-spec.js';

/** The host of what a command is about. */
export const ON: OptionSpec = { flags: '--on <host>', summary: 'the host (default: the only one)' };

const FORMAT: OptionSpec = { flags: '--format <format>', summary: 'raw or qcow2' };

/** The pools of a host. */
export const STORAGE_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['pool'],
    summary: 'make, show, change and delete storage pools',
    commands: [
      {
        names: ['list', 'ls'],
        summary: 'list the pools of all connected hosts, or of one',
        options: [{ flags: '--on <host>', summary: 'of this host alone' }],
        run: async (context, _args, given) =>
          (await import('../commands/pools.js')).listPools(context, given),
      },
      {
        names: ['show', 'info'],
        argument: '<pool>',
        summary: 'show a pool',
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/pools.js')).showPool(context, args[0] ?? '', given),
      },
      {
        names: ['create'],
        argument: '<pool>',
        summary: 'make a pool, start it, and have it start with the host',
        options: [
          ON,
          {
            flags: '--type <type>',
            summary: 'dir, fs, netfs, logical, disk, iscsi, rbd, zfs, ... (default: dir)',
          },
          {
            flags: '--path <path>',
            summary: 'the folder on the host (dir), or where it is mounted (fs, netfs)',
          },
          {
            flags: '--source <key=value>',
            summary: 'what the type needs, for example server=nas or group=vg0 (repeat for more)',
            repeats: true,
          },
          {
            flags: '--initialise',
            summary: 'make the volume group, partition table or file system; never over one that is there',
          },
          { flags: '--no-autostart', summary: 'do not start it with the host' },
        ],
        run: async (context, args, given) =>
          (await import('../commands/pools.js')).createPool(context, args[0] ?? '', given),
      },
      ...(['start', 'stop', 'refresh'] as const).map((verb): CommandSpec => ({
        names: [verb],
        argument: '<pool...>',
        summary: {
          start: 'start pools',
          stop: 'stop pools; what is on them stays, and instances go on',
          refresh: 'have the host look at pools anew',
        }[verb],
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/pools.js')).changePools(context, verb, args, given),
      })),
      {
        names: ['autostart'],
        argument: '<pool> <on|off>',
        summary: 'start a pool with its host, or do not',
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/pools.js')).setAutostart(context, args, given),
      },
      {
        names: ['delete', 'rm'],
        argument: '<pool...>',
        summary: 'stop pools and forget them; their volumes stay unless --contents is given',
        options: [ON, { flags: '--contents', summary: 'remove their volumes too' }],
        run: async (context, args, given) =>
          (await import('../commands/pools.js')).changePools(context, 'delete', args, given),
      },
    ],
  },
];

/** Of the `volume` commands those for volumes of pools, which are named pool/volume; the others are for what instances have. */
export const POOL_VOLUME_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['list', 'ls'],
    argument: '<pool>',
    summary: 'list the volumes of a pool, and who uses them',
    options: [ON],
    run: async (context, args, given) =>
      (await import('../commands/pool-volumes.js')).listVolumes(context, args[0] ?? '', given),
  },
  {
    names: ['show', 'info'],
    argument: '<pool/volume>',
    summary: 'show a volume',
    options: [ON],
    run: async (context, args, given) =>
      (await import('../commands/pool-volumes.js')).showVolume(context, args[0] ?? '', given),
  },
  {
    names: ['create'],
    argument: '<pool/volume> [size]',
    summary: 'make an empty volume',
    options: [
      ON,
      FORMAT,
      { flags: '--backing <pool/volume>', summary: 'reads from this one until it is written to' },
      { flags: '--full', summary: 'take all its space at once' },
    ],
    run: async (context, args, given) =>
      (await import('../commands/pool-volumes.js')).createVolume(context, args, given),
  },
  {
    names: ['clone'],
    argument: '<pool/volume> <pool/volume>',
    summary: 'copy a volume, with all that it reads from',
    options: [ON, FORMAT],
    run: async (context, args, given) =>
      (await import('../commands/pool-volumes.js')).cloneVolume(context, args, given),
  },
  {
    names: ['resize'],
    argument: '<pool/volume> <size>',
    summary: 'give a volume that no instance has another size',
    options: [ON, { flags: '--shrink', summary: 'it may become smaller, and lose what is behind' }],
    run: async (context, args, given) =>
      (await import('../commands/pool-volumes.js')).resizeVolume(context, args, given),
  },
  {
    names: ['upload'],
    argument: '<file> <pool/volume>',
    summary: 'make a volume of a file of this machine (- is standard input)',
    options: [
      ON,
      { flags: '--format <format>', summary: 'raw or qcow2 (default: by its first bytes)' },
      { flags: '--sha256 <sum>', summary: 'what its checksum must be' },
    ],
    run: async (context, args, given) =>
      (await import('../commands/volume-bytes.js')).uploadVolume(context, args, given),
  },
  {
    names: ['download'],
    argument: '<pool/volume> <file>',
    summary: "write a volume's bytes to a file of this machine (- is standard output)",
    options: [ON],
    run: async (context, args, given) =>
      (await import('../commands/volume-bytes.js')).downloadVolume(context, args, given),
  },
  {
    names: ['wipe'],
    argument: '<pool/volume>',
    summary: 'overwrite a volume that no instance has with zeros',
    options: [ON],
    run: async (context, args, given) =>
      (await import('../commands/pool-volumes.js')).wipeVolume(context, args[0] ?? '', given),
  },
  {
    names: ['delete', 'rm'],
    argument: '<pool/volume...>',
    summary: 'remove volumes and their bytes; one that is in use is refused',
    options: [ON],
    run: async (context, args, given) =>
      (await import('../commands/pool-volumes.js')).deleteVolumes(context, args, given),
  },
];
