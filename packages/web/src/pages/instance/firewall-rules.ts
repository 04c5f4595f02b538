import type { InstanceRequests } from '@hostelry/server/api';

export type FirewallPolicy = InstanceRequests['set-firewall'];
export type FirewallRule = FirewallPolicy['rules'][number];

/** A rule in one line, as `hostelry firewall` has it: `in tcp/80-90 from 10.0.0.0/8`. */
export function showRule({ direction, ipVersion, protocol, ports, icmp, remote }: FirewallRule): string {
  const range =
    ports === undefined ? '' : ports.from === ports.to ? `/${ports.from}` : `/${ports.from}-${ports.to}`;
  const kind = icmp === undefined ? '' : `/${icmp.type}${icmp.code === undefined ? '' : `:${icmp.code}`}`;
  return [
    direction,
    protocol === undefined ? 'everything' : `${protocol}${range}${kind}`,
    ...(ipVersion === undefined ? [] : [`IPv${ipVersion}`]),
    ...(remote === undefined ? [] : [direction === 'in' ? 'from' : 'to', remote]),
  ].join(' ');
}

/** A rule as it was typed. */
export interface RuleForm {
  readonly [field: string]: string;
  readonly direction: string;
  readonly protocol: string;
  readonly ports: string;
  readonly remote: string;
}

/** The rule that a form asks for. Ports are one number, or two with a dash between them. */
export function ruleOf({ direction, protocol, ports, remote }: RuleForm): FirewallRule {
  const [from = '', to = from] = ports.split('-').map((part) => part.trim());
  const rule = {
    direction,
    ...(protocol === '' ? {} : { protocol }),
    ...(from === '' ? {} : { ports: { from: Number(from), to: Number(to) } }),
    ...(remote.trim() === '' ? {} : { remote: remote.trim() }),
  };
  // The selects offer what the server takes; what was typed it checks.
  return rule as FirewallRule;
}
