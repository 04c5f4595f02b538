import { type HostelryApi, type NetworkLease } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printList, type View, write } from '../output.js';
import { showMoment } from '../quantities.js';
import { changeEach, oneHost, type OnOption } from './one-host.js';

const LEASES: View<NetworkLease> = {
  columns: [
    { heading: 'ADDRESS', show: (each) => `${each.address}/${each.prefix}` },
    { heading: 'MAC', show: (each) => each.mac ?? '-' },
    { heading: 'NAME', show: (each) => each.name ?? '-' },
    {
      heading: 'EXPIRES',
      show: (each) => (each.expiresAt === undefined ? 'never' : showMoment(each.expiresAt)),
    },
  ],
  name: (each) => each.address,
};

/** `hostelry network leases` */
export async function listLeases(context: CommandContext, network: string, options: OnOption): Promise<void> {
  await context.withApi(async (api) => {
    const leases = await api.networks(await oneHost(api, options)).leases(network);
    await printList(context.io, context.settings.format, leases, LEASES);
  });
}

interface ReserveOptions extends OnOption {
  readonly mac?: string;
  readonly instance?: string;
  readonly name?: string;
}

/** `hostelry network reserve NETWORK ADDRESS`: for a guest that asks for an address from now on. */
export async function reserveAddress(
  context: CommandContext,
  [network = '', address = '']: readonly string[],
  options: ReserveOptions,
): Promise<void> {
  const { mac: given, instance, name } = options;
  if ((given !== undefined && instance !== undefined) || (given ?? instance ?? name) === undefined) {
    throw new CommandError(
      ExitCode.USAGE,
      'Give one of --mac and --instance, or the --name of an IPv6 guest',
    );
  }
  await context.withApi(async (api) => {
    const found = instance === undefined ? undefined : await interfaceOf(api, instance, network);
    const networks = api.networks(found?.host ?? (await oneHost(api, options)));
    const mac = found?.mac ?? given;
    await networks.reserve(network, {
      address,
      ...(mac === undefined ? {} : { mac: mac.toLowerCase() }),
      ...(name === undefined ? {} : { name }),
    });
    await write(context.io, `${address}\n`);
  });
}

/** The first interface that an instance has in a network. */
async function interfaceOf(
  api: HostelryApi,
  ref: string,
  network: string,
): Promise<{ readonly host: string; readonly mac: string }> {
  const { name, host, interfaces } = await api.getInstance(ref);
  const mac = interfaces.find(({ kind, source }) => kind === 'network' && source === network)?.mac;
  if (mac !== undefined) return { host, mac };
  throw new CommandError(ExitCode.NOT_FOUND, `Instance "${name}" has no interface in network "${network}"`);
}

/** `hostelry network release NETWORK MAC|NAME|ADDRESS` */
export async function releaseAddress(
  context: CommandContext,
  [network = '', reserved = '']: readonly string[],
  options: OnOption,
): Promise<void> {
  await changeEach(
    context,
    [reserved],
    options,
    (api, host) => () => api.networks(host).release(network, reserved),
  );
}

/** `hostelry network dns NETWORK ADDRESS [NAME...]` */
export async function setDnsHost(
  context: CommandContext,
  [network = '', address = '', ...names]: readonly string[],
  options: OnOption,
): Promise<void> {
  await changeEach(
    context,
    [address],
    options,
    (api, host) => () => api.networks(host).setDnsHost(network, { address, names }),
  );
}
