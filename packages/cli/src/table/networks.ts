import { type CommandSpec } from '../command-spec.js';
import { ON } from './storage.js';

/** The virtual networks of a host. */
export const NETWORK_COMMANDS: readonly CommandSpec[] = [
  {
    names: ['network', 'net'],
    summary: "make, show, change and delete a host's networks",
    commands: [
      {
        names: ['list', 'ls'],
        summary: 'list the networks of all connected hosts, or of one',
        options: [{ flags: '--on <host>', summary: 'of this host alone' }],
        run: async (context, _args, given) =>
          (await import('../commands/networks.js')).listNetworks(context, given),
      },
      {
        names: ['show', 'info'],
        argument: '<network>',
        summary: 'show a network',
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/networks.js')).showNetwork(context, args[0] ?? '', given),
      },
      {
        names: ['create'],
        argument: '<network>',
        summary: 'make a network, start it, and have it start with the host',
        options: [
          ON,
          { flags: '--forward <mode>', summary: 'nat, route, open, isolated or bridge (default: nat)' },
          {
            flags: '--subnet <address/bits>',
            summary: "the host's address in it, for example 10.7.0.1/24 (repeat for more)",
            repeats: true,
          },
          {
            flags: '--dhcp <first-last>',
            summary: 'addresses for guests, for example 10.7.0.100-10.7.0.199 (repeat for more)',
            repeats: true,
          },
          { flags: '--bridge <name>', summary: 'its bridge; one of the host for --forward bridge' },
          { flags: '--device <name>', summary: 'forward only through this device of the host' },
          { flags: '--domain <name>', summary: 'the DNS domain of its guests' },
          { flags: '--mtu <bytes>', summary: 'of a packet at most' },
          { flags: '--no-autostart', summary: 'do not start it with the host' },
        ],
        run: async (context, args, given) =>
          (await import('../commands/create-network.js')).createNetwork(context, args[0] ?? '', given),
      },
      ...(['start', 'stop', 'delete'] as const).map((verb): CommandSpec => ({
        names: verb === 'delete' ? ['delete', 'rm'] : [verb],
        argument: '<network...>',
        summary: {
          start: 'start networks',
          stop: 'stop networks; one that a running instance is on is refused',
          delete: 'stop networks and forget them; one that an instance is on is refused',
        }[verb],
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/networks.js')).changeNetworks(context, verb, args, given),
      })),
      {
        names: ['autostart'],
        argument: '<network> <on|off>',
        summary: 'start a network with its host, or do not',
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/networks.js')).setAutostart(context, args, given),
      },
      {
        names: ['leases'],
        argument: '<network>',
        summary: 'list the addresses that guests were given',
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/addresses-of-networks.js')).listLeases(context, args[0] ?? '', given),
      },
      {
        names: ['reserve'],
        argument: '<network> <address>',
        summary: 'keep an address for a guest',
        options: [
          ON,
          { flags: '--mac <address>', summary: "of the guest's interface (IPv4)" },
          { flags: '--instance <name>', summary: 'for the interface that this instance has in the network' },
          { flags: '--name <name>', summary: 'what the guest calls itself; IPv6 knows guests by it' },
        ],
        run: async (context, args, given) =>
          (await import('../commands/addresses-of-networks.js')).reserveAddress(context, args, given),
      },
      {
        names: ['release'],
        argument: '<network> <mac|name|address>',
        summary: 'keep an address no longer',
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/addresses-of-networks.js')).releaseAddress(context, args, given),
      },
      {
        names: ['dns'],
        argument: '<network> <address> [name...]',
        summary: 'have its DNS tell these names of an address, in place of others; none: tell none',
        options: [ON],
        run: async (context, args, given) =>
          (await import('../commands/addresses-of-networks.js')).setDnsHost(context, args, given),
      },
    ],
  },
];
