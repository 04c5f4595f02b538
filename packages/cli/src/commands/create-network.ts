import { type NetworkSpec, type NetworkSubnet } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { parseCount } from '../quantities.js';
import { printNetwork } from './networks.js';
import { oneHost, type OnOption } from './one-host.js';

interface CreateOptions extends OnOption {
  readonly forward?: string;
  readonly subnet?: readonly string[];
  readonly dhcp?: readonly string[];
  readonly bridge?: string;
  readonly device?: string;
  readonly domain?: string;
  readonly mtu?: string;
  readonly autostart?: boolean;
}

type Range = NonNullable<NonNullable<NetworkSubnet['dhcp']>['ranges']>[number];

/** `hostelry network create`: prints the network. */
export async function createNetwork(
  context: CommandContext,
  name: string,
  options: CreateOptions,
): Promise<void> {
  const spec = specOf(name, options);
  await context.withApi(async (api) => {
    const host = await oneHost(api, options);
    await printNetwork(context, { ...(await api.networks(host).create(spec)), host });
  });
}

/** Which values there are is the API's to say. Throws usage errors for what is not of the form. */
function specOf(name: string, options: CreateOptions): NetworkSpec {
  const { forward = 'nat', bridge, device, domain, mtu, autostart } = options;
  const subnets = subnetsOf(options);
  return {
    ...{ name, forward: forward as NetworkSpec['forward'] },
    ...(bridge === undefined ? {} : { bridge }),
    ...(device === undefined ? {} : { device }),
    ...(domain === undefined ? {} : { domain }),
    ...(mtu === undefined ? {} : { mtu: parseCount(mtu, '--mtu') }),
    ...(subnets.length === 0 ? {} : { subnets }),
    ...(autostart === false ? { autostart } : {}),
  };
}

/** A range belongs to the subnet before it, or of its kind: the API refuses one that is in none. */
function subnetsOf({ subnet = [], dhcp = [] }: CreateOptions): readonly NetworkSubnet[] {
  const ranges = dhcp.map(rangeOf);
  const subnets = subnet.map((text) => {
    const [, address, bits] = /^([0-9a-fA-F.:]+)\/([0-9]{1,3})$/.exec(text) ?? [];
    if (address === undefined || bits === undefined) throw usage('--subnet', text, '10.7.0.1/24');
    return { address, prefix: Number(bits) };
  });
  if (ranges.length > 0 && subnets.length === 0) {
    throw new CommandError(ExitCode.USAGE, '--dhcp needs --subnet');
  }
  return subnets.map((each, index) => {
    const own = ranges.filter((range) => homeOf(range, subnets) === index);
    return own.length === 0 ? each : { ...each, dhcp: { ranges: own } };
  });
}

/** The subnet whose address begins most like the range's. */
function homeOf({ start }: Range, subnets: readonly { readonly address: string }[]): number {
  const alike = subnets.map(({ address }) => {
    const at = [...address].findIndex((character, index) => character !== start[index]);
    return at < 0 ? address.length : at;
  });
  return alike.indexOf(Math.max(...alike));
}

function rangeOf(text: string): Range {
  const [, start, end] = /^([0-9a-fA-F.:]+)-([0-9a-fA-F.:]+)$/.exec(text) ?? [];
  if (start === undefined || end === undefined) throw usage('--dhcp', text, '10.7.0.100-10.7.0.199');
  return { start, end };
}

function usage(option: string, text: string, example: string): CommandError {
  return new CommandError(ExitCode.USAGE, `${option} is "${text}": give it as in ${example}`);
}
