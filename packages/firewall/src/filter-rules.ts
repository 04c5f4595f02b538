import { networkVersion, type FirewallPolicy, type FirewallRule } from '@hostelry/compute';

/** A rule of one IP version, with everything that follows from it said. */
export interface FilterRule {
  /** Its place in the policy, for messages: `rules.0`. */
  readonly field: string;
  readonly direction: 'in' | 'out';
  readonly ipVersion: 4 | 6;
  /** Absent for any protocol. */
  readonly protocol?: 'tcp' | 'udp' | 'sctp' | 'icmp';
  readonly ports?: { readonly from: number; readonly to: number };
  readonly icmp?: { readonly type: number; readonly code?: number };
  /** The other end; absent for any. */
  readonly remote?: { readonly address: string; readonly prefixLength: number };
}

/** The rules of a policy, each once for every IP version that it is for, in the policy's order and without repetitions. */
export function filterRules({ rules }: FirewallPolicy): readonly FilterRule[] {
  const seen = new Set<string>();
  const made: FilterRule[] = [];
  for (const [index, rule] of rules.entries()) {
    for (const ipVersion of ipVersionsOf(rule)) {
      const { field, ...meaning } = filterRule(rule, ipVersion, `rules.${index}`);
      const key = JSON.stringify(meaning);
      if (!seen.has(key)) made.push({ field, ...meaning });
      seen.add(key);
    }
  }
  return made;
}

/**
 * The IP versions that a rule is for: the one it says, else that of its other end, else both.
 * The types of ICMP and ICMPv6 are different things, so a rule with a type that says no version is for version 4.
 */
export function ipVersionsOf({ ipVersion, remote, icmp }: FirewallRule): readonly (4 | 6)[] {
  const version = ipVersion ?? (remote === undefined ? undefined : networkVersion(remote));
  if (version !== undefined) return [version];
  return icmp === undefined ? [4, 6] : [4];
}

/** The type of the answer to an ICMP query of this type; undefined for a type that nothing answers. */
export function icmpReplyType(ipVersion: 4 | 6, type: number): number | undefined {
  return (ipVersion === 4 ? REPLIES : REPLIES_V6)[type];
}

/** Echo, timestamp, information and address mask (RFC 792, RFC 950). */
const REPLIES: Readonly<Record<number, number>> = { 8: 0, 13: 14, 15: 16, 17: 18 };
/** Echo and node information (RFC 4443, RFC 4620). */
const REPLIES_V6: Readonly<Record<number, number>> = { 128: 129, 139: 140 };

function filterRule(rule: FirewallRule, ipVersion: 4 | 6, field: string): FilterRule {
  const { direction, protocol, ports, icmp, remote } = rule;
  return {
    ...{ field, direction, ipVersion },
    ...(protocol === undefined ? {} : { protocol }),
    ...(ports === undefined ? {} : { ports: { from: ports.from, to: ports.to } }),
    ...(icmp === undefined ? {} : { icmp: { ...icmp } }),
    ...(remote === undefined ? {} : { remote: parseNetwork(remote, ipVersion) }),
  };
}

/** An address, or a network in CIDR form, by its parts. */
function parseNetwork(
  network: string,
  ipVersion: 4 | 6,
): { readonly address: string; readonly prefixLength: number } {
  const [address = '', prefix] = network.split('/');
  return { address, prefixLength: prefix === undefined ? (ipVersion === 4 ? 32 : 128) : Number(prefix) };
}
