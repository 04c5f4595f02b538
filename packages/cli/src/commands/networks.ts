import { type NetworkInfo } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { throwFailures } from '../failures.js';
import { printList, printOne, type View } from '../output.js';
import { changeAutostart, changeEach, fromHosts, oneHost, type OnHost, type OnOption } from './one-host.js';

const usersOf = ({ usedBy }: NetworkInfo): string => usedBy.map(({ name }) => name).join(', ') || '-';
const addressesOf = ({ subnets }: NetworkInfo): string =>
  subnets.map(({ address, prefix }) => `${address}/${prefix}`).join(', ') || '-';

const NETWORKS: View<OnHost<NetworkInfo>> = {
  columns: [
    { heading: 'HOST', show: (each) => each.host },
    { heading: 'NAME', show: (each) => each.name },
    { heading: 'STATE', show: (each) => each.state },
    { heading: 'FORWARD', show: (each) => each.forward },
    { heading: 'BRIDGE', show: (each) => each.bridge ?? '-' },
    { heading: 'ADDRESSES', show: addressesOf },
    { heading: 'AUTOSTART', show: (each) => (each.autostart ? 'yes' : 'no') },
    { heading: 'USED BY', show: usersOf },
  ],
  name: (each) => each.name,
};

/** `hostelry network list` */
export async function listNetworks(context: CommandContext, options: OnOption): Promise<void> {
  await context.withApi(async (api) => {
    const { found, ended } = await fromHosts(api, options, 'networks', (host) => api.networks(host).list());
    await printList(context.io, context.settings.format, found, NETWORKS);
    throwFailures(ended);
  });
}

/** `hostelry network show` */
export async function showNetwork(context: CommandContext, name: string, options: OnOption): Promise<void> {
  await context.withApi(async (api) => {
    const host = await oneHost(api, options);
    await printNetwork(context, { ...(await api.networks(host).get(name)), host });
  });
}

/** `hostelry network start|stop|delete`: prints the names of those that it was done to. */
export async function changeNetworks(
  context: CommandContext,
  verb: 'start' | 'stop' | 'delete',
  names: readonly string[],
  options: OnOption,
): Promise<void> {
  await changeEach(context, names, options, (api, host) => (name) => api.networks(host)[verb](name));
}

/** `hostelry network autostart NETWORK on|off` */
export function setAutostart(
  context: CommandContext,
  args: readonly string[],
  options: OnOption,
): Promise<void> {
  return changeAutostart(context, args, options, (api, host) => api.networks(host));
}

/** What is told of one network. */
export function printNetwork(context: CommandContext, network: OnHost<NetworkInfo>): Promise<void> {
  const fields = [
    ['Name', network.name],
    ['Host', network.host],
    ['State', network.state],
    ['Forward', network.forward],
    ['Bridge', network.bridge ?? '-'],
    ['Domain', network.domain ?? '-'],
    ['Autostart', network.autostart ? 'yes' : 'no'],
    ...network.subnets.flatMap(({ address, prefix, dhcp }) => [
      ['Subnet', `${address}/${prefix}`] as const,
      ...(dhcp?.ranges ?? []).map(({ start, end }) => ['DHCP', `${start}-${end}`] as const),
      ...(dhcp?.reservations ?? []).map(
        (each) => ['Reserved', [each.address, each.mac, each.name].filter(Boolean).join(' ')] as const,
      ),
    ]),
    ...network.dnsHosts.map(({ address, names }) => ['DNS', `${address} ${names.join(' ')}`] as const),
    ['Used by', usersOf(network)],
  ] as const;
  return printOne(context.io, context.settings.format, network, fields, network.name);
}
