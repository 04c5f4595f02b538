import { type FirewallPolicy } from '@hostelry/compute';
import { filterRules, icmpReplyType, type FilterRule } from '@hostelry/firewall';

/**
 * The document of an instance's filter. Frames are looked at first (by ebtables): who sends them, and what is no IP and no ARP is dropped.
 * Then packets (by iptables and ip6tables): what the policy lets through, answers to it, and what every guest needs to have an address; the rest is dropped.
 * Everything is in one chain: a rule of libvirt's `return` in it would let a packet pass what comes after. Priorities are the order.
 */
export function filterXml(name: string, uuid: string, policy: FirewallPolicy): string {
  const rules = [
    ...(policy.allowSpoofing === true ? [] : noSpoofing()),
    ...frames(policy.allowSpoofing === true),
    ...upkeep(),
    ...filterRules(policy).flatMap(rulesFor),
    rule({ action: 'drop', direction: 'inout', priority: LAST }, 'all'),
    rule({ action: 'drop', direction: 'inout', priority: LAST }, 'all-ipv6'),
  ];
  return `<filter name='${name}' chain='root'><uuid>${uuid}</uuid>${rules.join('')}</filter>`;
}

/** libvirt's words for the two ways: `in` is to the guest. */
type Direction = 'in' | 'out' | 'inout';

interface RuleHead {
  readonly action?: 'accept' | 'drop';
  readonly direction: Direction;
  readonly priority: number;
  /** Whether libvirt lets the answers through as well; it does unless this is false. */
  readonly statematch?: false;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const LAST = 1000;
/** Frames before packets: libvirt's own chains begin at -1000. */
const SENDER = -900;
const FRAMES = -500;
const OTHER_FRAMES = -400;
const UPKEEP = 100;
const POLICY = 500;

/** The guest sends from its MAC address, and from the addresses that its interface's parameters say. */
function noSpoofing(): string[] {
  const out = (action: 'accept' | 'drop', offset: number): RuleHead => ({
    ...{ action, direction: 'out', priority: SENDER + offset },
  });
  const own = { srcipaddr: '$ADDRESS', srcipmask: '$PREFIX' };
  const own6 = { srcipaddr: '$ADDRESS6', srcipmask: '$PREFIX6' };
  return [
    rule(out('drop', 0), 'mac', { match: 'no', srcmacaddr: '$MAC' }),
    rule(out('drop', 1), 'arp', { match: 'no', arpsrcmacaddr: '$MAC' }),
    rule(out('drop', 2), 'arp', { arpsrcipaddr: '$GATEWAY' }),
    rule(out('drop', 2), 'ip', { srcipaddr: '$GATEWAY' }),
    rule(out('drop', 2), 'ipv6', { srcipaddr: '$GATEWAY6' }),
    // Asking whether an address is free, and asking for one.
    rule(out('accept', 3), 'arp', { arpsrcipaddr: '0.0.0.0' }),
    rule(out('accept', 3), 'ip', {
      ...{ srcipaddr: '0.0.0.0', dstipaddr: '255.255.255.255', protocol: 'udp' },
      ...{ srcportstart: 68, dstportstart: 67 },
    }),
    rule(out('accept', 3), 'ipv6', { srcipaddr: '::' }),
    rule(out('accept', 3), 'ipv6', { srcipaddr: 'fe80::', srcipmask: 10 }),
    rule(out('accept', 4), 'arp', { arpsrcipaddr: '$ADDRESS', arpsrcipmask: '$PREFIX' }),
    rule(out('accept', 4), 'ip', own),
    rule(out('accept', 4), 'ipv6', own6),
  ];
}

/** IP and ARP go on; from the guest only what was accepted before, unless it may say that it is anybody. */
function frames(allowSpoofing: boolean): string[] {
  const direction = allowSpoofing ? 'inout' : 'in';
  return [
    ...['arp', 'ipv4', 'ipv6'].map((protocolid) =>
      rule({ direction, priority: FRAMES }, 'mac', { protocolid }),
    ),
    rule({ action: 'drop', direction: 'inout', priority: OTHER_FRAMES }, 'mac'),
  ];
}

/** ICMPv6 for finding neighbours and routers, and for being sent multicasts; connections are not tracked of it. */
const NEIGHBOURS = { in: [130, 134, 135, 136], out: [133, 135, 136, 143] } as const;
/** All types that are not tracked: no state is known of them. */
const UNTRACKED: ReadonlySet<number> = new Set([130, 131, 132, 133, 134, 135, 136, 143]);

/** What a guest has under every policy: an address by DHCP, neighbours, and errors that are about what was let through. */
function upkeep(): string[] {
  const head = (direction: Direction): RuleHead => ({ direction, priority: UPKEEP, statematch: false });
  const ports = (from: number, to: number): Attributes => ({
    ...{ srcportstart: from, srcportend: from, dstportstart: to, dstportend: to },
  });
  return [
    rule(head('out'), 'udp', ports(68, 67)),
    rule(head('in'), 'udp', ports(67, 68)),
    rule(head('out'), 'udp-ipv6', ports(546, 547)),
    rule(head('in'), 'udp-ipv6', ports(547, 546)),
    // One for each way: of a rule with a type that goes both ways libvirt makes nothing.
    ...(['in', 'out'] as const).flatMap((direction) =>
      NEIGHBOURS[direction].map((type) => rule(head(direction), 'icmpv6', { type })),
    ),
    rule({ direction: 'inout', priority: UPKEEP }, 'icmp', { state: 'RELATED' }),
    rule({ direction: 'inout', priority: UPKEEP }, 'icmpv6', { state: 'RELATED' }),
  ];
}

/** The rules of libvirt's for one of the policy's. It lets the answers through by itself, but those to a type of ICMP. */
function rulesFor(wanted: FilterRule): string[] {
  const { direction, ipVersion, icmp } = wanted;
  const protocol = protocolOf(wanted);
  if (icmp === undefined) {
    return [
      rule({ direction, priority: POLICY }, protocol, { ...remoteOf(wanted, direction), ...portsOf(wanted) }),
    ];
  }
  const untracked = ipVersion === 6 && UNTRACKED.has(icmp.type);
  const head: RuleHead = { direction, priority: POLICY, ...(untracked ? { statematch: false } : {}) };
  const asked = rule(head, protocol, { ...remoteOf(wanted, direction), type: icmp.type, code: icmp.code });
  const reply = icmpReplyType(ipVersion, icmp.type);
  if (reply === undefined) return [asked];
  const back = direction === 'in' ? 'out' : 'in';
  const answer = { ...remoteOf(wanted, back), type: reply, state: 'ESTABLISHED' };
  return [asked, rule({ direction: back, priority: POLICY }, protocol, answer)];
}

function protocolOf({ protocol, ipVersion }: FilterRule): string {
  if (protocol === 'icmp') return ipVersion === 4 ? 'icmp' : 'icmpv6';
  return `${protocol ?? 'all'}${ipVersion === 4 ? '' : '-ipv6'}`;
}

/** The other end is who sends to the guest, and whom the guest sends to. */
function remoteOf({ remote }: FilterRule, direction: 'in' | 'out'): Attributes {
  if (remote === undefined || remote.prefixLength === 0) return {};
  const { address, prefixLength } = remote;
  return direction === 'in'
    ? { srcipaddr: address, srcipmask: prefixLength }
    : { dstipaddr: address, dstipmask: prefixLength };
}

function portsOf({ ports }: FilterRule): Attributes {
  return ports === undefined ? {} : { dstportstart: ports.from, dstportend: ports.to };
}

/** One rule. All values are numbers, addresses that were checked, or our own words: nothing is to be escaped. */
function rule(
  { action = 'accept', direction, priority, statematch }: RuleHead,
  protocol: string,
  attributes: Attributes = {},
): string {
  const state = statematch === false ? ` statematch='false'` : '';
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}='${value}'`],
  );
  return `<rule action='${action}' direction='${direction}' priority='${priority}'${state}><${protocol}${written.join('')}/></rule>`;
}
