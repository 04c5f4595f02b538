import { type CommandSpec, type OptionSpec } from '../command-spec.js';
import { NO_WAIT, TIMEOUT } from './options.js';
import { POOL_VOLUME_COMMANDS } from './storage.js';

/** Where a volume is on the host, and how it is to be used. */
const VOLUME: readonly OptionSpec[] = [
  { flags: '--pool <pool/volume>', summary: "a volume in one of the host's pools" },
  { flags: '--file <path>', summary: 'a file of the host' },
  { flags: '--block <path>', summary: 'a block device of the host' },
  { flags: '--format <format>', summary: 'raw or qcow2 (default: raw)' },
  { flags: '--bus <bus>', summary: 'virtio, scsi, sata, ide or usb' },
  { flags: '--target <name>', summary: 'what the guest is to call it, for example vdb' },
  { flags: '--cache <mode>', summary: 'none, writeback, writethrough, directsync or unsafe' },
  { flags: '--id <text>', summary: "the disk's serial number" },
  { flags: '--read-only', summary: 'the guest cannot write to it' },
  { flags: '--shared', summary: 'several instances may have it at the same time' },
];

/** What instances have, and can be given and lose: snapshots, volumes, interfaces, devices, a firewall. */
export const ATTACHMENT_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['snapshot'],
    summary: 'take, list, restore and delete snapshots of an instance',
    commands: [
      {
        names: ['list', 'ls'],
        argument: '<instance>',
        summary: 'list the snapshots of an instance',
        run: async (context, args) =>
          (await import('../commands/snapshots.js')).listSnapshots(context, args[0] ?? ''),
      },
      {
        names: ['create'],
        argument: '<instance> <name>',
        summary: 'take a snapshot; the instance goes on',
        options: [
          { flags: '--memory', summary: 'keep the memory of a running guest too' },
          { flags: '--quiesce', summary: "have the guest's agent write everything out before" },
          { flags: '--description <text>', summary: 'what it is for' },
          NO_WAIT,
        ],
        run: async (context, args, given) =>
          (await import('../commands/snapshots.js')).createSnapshot(context, args, given),
      },
      {
        names: ['restore', 'revert'],
        argument: '<instance> <name>',
        summary: 'go back to a snapshot; what was written since is lost',
        options: [NO_WAIT],
        run: async (context, args, given) =>
          (await import('../commands/snapshots.js')).restoreSnapshot(context, args, given),
      },
      {
        names: ['delete', 'rm'],
        argument: '<instance> <name>',
        summary: 'delete a snapshot; the instance stays as it is',
        options: [NO_WAIT],
        run: async (context, args, given) =>
          (await import('../commands/snapshots.js')).deleteSnapshot(context, args, given),
      },
    ],
  },
  {
    names: ['volume'],
    summary: 'volumes of pools, and those that instances have',
    commands: [
      ...POOL_VOLUME_COMMANDS,
      {
        names: ['attach'],
        argument: '<instance>',
        summary: 'give an instance a volume that exists on its host; prints its target',
        options: [...VOLUME, NO_WAIT],
        run: async (context, args, given) =>
          (await import('../commands/volumes.js')).attachVolume(context, args[0] ?? '', given),
      },
      {
        names: ['detach'],
        argument: '<instance> <target>',
        summary: "take a volume away; its bytes stay, and the instance's own disks are refused",
        options: [TIMEOUT, NO_WAIT],
        run: async (context, args, given) =>
          (await import('../commands/volumes.js')).detachVolume(context, args, given),
      },
      {
        names: ['extend'],
        argument: '<instance> <target> <size>',
        summary: 'make a volume that an instance has larger, also while the guest uses it',
        options: [NO_WAIT],
        run: async (context, args, given) =>
          (await import('../commands/volumes.js')).extendVolume(context, args, given),
      },
      {
        names: ['swap'],
        argument: '<instance> <target>',
        summary: "copy a volume's bytes to another volume, which takes its place",
        options: [...VOLUME, NO_WAIT],
        run: async (context, args, given) =>
          (await import('../commands/volumes.js')).swapVolume(context, args, given),
      },
    ],
  },
  {
    names: ['interface'],
    summary: "attach and detach an instance's network interfaces",
    commands: [
      {
        names: ['attach'],
        argument: '<instance>',
        summary: 'connect an instance to a network or bridge; prints the MAC address',
        options: [
          { flags: '--network <name>', summary: "a network of the host's" },
          { flags: '--bridge <name>', summary: "a bridge of the host's" },
          { flags: '--mac <address>', summary: 'its address (default: a new one)' },
          NO_WAIT,
        ],
        run: async (context, args, given) =>
          (await import('../commands/interfaces.js')).attachInterface(context, args[0] ?? '', given),
      },
      {
        names: ['detach'],
        argument: '<instance> <mac>',
        summary: 'take an interface away, by its MAC address',
        options: [TIMEOUT, NO_WAIT],
        run: async (context, args, given) =>
          (await import('../commands/interfaces.js')).detachInterface(context, args, given),
      },
    ],
  },
  {
    names: ['device'],
    summary: "list, attach and detach an instance's other devices",
    commands: [
      {
        names: ['list', 'ls'],
        argument: '<instance>',
        summary: 'list the devices of an instance',
        run: async (context, args) =>
          (await import('../commands/devices.js')).listDevices(context, args[0] ?? ''),
      },
      {
        names: ['attach'],
        argument: '<instance> <device>',
        summary: 'give it pci=ADDRESS, usb=VENDOR:PRODUCT, mediated=UUID, random[=BYTES] or watchdog=ACTION',
        options: [NO_WAIT],
        run: async (context, args, given) =>
          (await import('../commands/devices.js')).attachDevice(context, args, given),
      },
      {
        names: ['detach'],
        argument: '<instance> <id>',
        summary: 'take a device away, by the id that the list tells',
        options: [TIMEOUT, NO_WAIT],
        run: async (context, args, given) =>
          (await import('../commands/devices.js')).detachDevice(context, args, given),
      },
    ],
  },
  {
    names: ['firewall'],
    summary: "show, set and clear an instance's firewall",
    commands: [
      {
        names: ['show'],
        argument: '<instance>',
        summary: 'show the rules of an instance',
        run: async (context, args) =>
          (await import('../commands/firewall.js')).showFirewall(context, args[0] ?? ''),
      },
      {
        names: ['set'],
        argument: '<instance>',
        summary: 'allow this and the answers to it; everything else is dropped',
        options: [
          {
            flags: '--allow <rule>',
            summary: 'for example "in tcp/22 from 10.0.0.0/8", "in ipv6 icmp/128" or "out" (repeat for more)',
            repeats: true,
          },
          { flags: '--allow-spoofing', summary: "let it send with addresses that are not its interfaces'" },
          NO_WAIT,
        ],
        run: async (context, args, given) =>
          (await import('../commands/firewall.js')).setFirewall(context, args[0] ?? '', given),
      },
      {
        names: ['clear'],
        argument: '<instance>',
        summary: 'let everything pass',
        options: [NO_WAIT],
        run: async (context, args, given) =>
          (await import('../commands/firewall.js')).clearFirewall(context, args[0] ?? '', given),
      },
    ],
  },
];
