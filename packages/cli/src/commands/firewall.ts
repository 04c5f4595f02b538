import { type InstanceRequests } from '@hostelry/server/api';
import { type CommandContext } from '../context.js';
import { CommandError, ExitCode } from '../exit-codes.js';
import { printOne } from '../output.js';
import { change, type WaitOption } from './change.js';

type Policy = InstanceRequests['set-firewall'];
type Rule = Policy['rules'][number];

export interface FirewallOptions extends WaitOption {
  readonly allow?: readonly string[];
  readonly allowSpoofing?: boolean;
}

/** `hostelry firewall show`: the rules as `firewall set` takes them. */
export async function showFirewall(context: CommandContext, ref: string): Promise<void> {
  await context.withApi(async (api) => {
    const answer = await api.ask('firewall', ref);
    const { policy } = answer;
    const fields: (readonly [string, string])[] =
      policy === undefined
        ? [['Policy', 'none: everything passes']]
        : [
            ['Spoofing', policy.allowSpoofing === true ? 'allowed' : 'dropped'],
            ...policy.rules.map((rule) => ['Allow', textOfRule(rule)] as const),
          ];
    await printOne(context.io, context.settings.format, answer, fields, ref);
  });
}

/** `hostelry firewall set`: what is allowed; everything else is dropped from now on. */
export function setFirewall(context: CommandContext, ref: string, options: FirewallOptions): Promise<void> {
  const { allow = [], allowSpoofing } = options;
  const policy: Policy = {
    rules: allow.map(ruleOf),
    ...(allowSpoofing === true ? { allowSpoofing } : {}),
  };
  return change(context, options, (api) => api.act('set-firewall', ref, policy));
}

/** `hostelry firewall clear`: everything passes again. */
export function clearFirewall(context: CommandContext, ref: string, options: WaitOption): Promise<void> {
  return change(context, options, (api) => api.act('clear-firewall', ref, {}));
}

const RULE =
  /^(?<direction>in|out)(?: +(?<version>ipv[46]))?(?: +(?<protocol>tcp|udp|sctp|icmp)(?:\/(?<first>\d+)(?:-(?<last>\d+)|\.(?<code>\d+))?)?)?(?: +(?:from|to) +(?<remote>\S+))?$/;

/** A rule such as `in tcp/22 from 10.0.0.0/8`, `in ipv6 icmp/128`, `out udp/53`, `in tcp/80-90` or `out`. Throws usage errors. */
export function ruleOf(text: string): Rule {
  const found = RULE.exec(text.trim())?.groups;
  if (found === undefined || (found['protocol'] !== 'icmp' && found['code'] !== undefined)) {
    throw new CommandError(
      ExitCode.USAGE,
      `Rule "${text}" cannot be read: give for example "in tcp/22 from 10.0.0.0/8", "in ipv6 icmp/128", "in tcp/80-90" or "out"`,
    );
  }
  const { direction, version, protocol, first, last, code, remote } = found;
  const numbered = first === undefined ? {} : numbersOf(protocol === 'icmp', first, last, code);
  return {
    direction: direction as Rule['direction'],
    ...(version === undefined ? {} : { ipVersion: version === 'ipv4' ? 4 : 6 }),
    ...(protocol === undefined ? {} : { protocol: protocol as NonNullable<Rule['protocol']> }),
    ...numbered,
    ...(remote === undefined ? {} : { remote }),
  };
}

/** Ports, or the type and code of an ICMP message. */
function numbersOf(
  isIcmp: boolean,
  first: string,
  last: string | undefined,
  code: string | undefined,
): Pick<Rule, 'ports' | 'icmp'> {
  if (!isIcmp) return { ports: { from: Number(first), to: Number(last ?? first) } };
  return { icmp: { type: Number(first), ...(code === undefined ? {} : { code: Number(code) }) } };
}

/** A rule as `ruleOf` reads it. */
export function textOfRule({ direction, ipVersion, protocol, ports, icmp, remote }: Rule): string {
  const range = ports === undefined ? '' : `/${ports.from}${ports.to === ports.from ? '' : `-${ports.to}`}`;
  const message = icmp === undefined ? '' : `/${icmp.type}${icmp.code === undefined ? '' : `.${icmp.code}`}`;
  return [
    direction,
    ...(ipVersion === undefined ? [] : [`ipv${ipVersion}`]),
    ...(protocol === undefined ? [] : [`${protocol}${range}${message}`]),
    ...(remote === undefined ? [] : [direction === 'in' ? 'from' : 'to', remote]),
  ].join(' ');
}
