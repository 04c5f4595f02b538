import { isIP } from 'node:net';
import { type CallOptions } from '../call-options.js';
import { rejectField } from '../reject-field.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { objectSchema } from '../schema-fragments.js';

/** Traffic that is let through. What is absent is not looked at. */
export interface FirewallRule {
  readonly direction: 'in' | 'out';
  /** Default: both, or that of `remote`. */
  readonly ipVersion?: 4 | 6;
  readonly protocol?: 'tcp' | 'udp' | 'sctp' | 'icmp';
  /** Destination ports of tcp, udp and sctp, both ends included. */
  readonly ports?: { readonly from: number; readonly to: number };
  /** Of icmp, or of ICMPv6 where the rule is for version 6. */
  readonly icmp?: { readonly type: number; readonly code?: number };
  /** The other end: an address, or a network such as `10.0.0.0/8`. Groups of instances are expanded to rules before. */
  readonly remote?: string;
}

/**
 * What an instance's interfaces may send and receive. Answers to what was let through are let through too, as is what a guest needs to have an address
 * (ARP, neighbour discovery, DHCP); everything else is dropped.
 */
export interface FirewallPolicy {
  readonly rules: readonly FirewallRule[];
  /** Let the guest send with other addresses than those of its interfaces. Default false. */
  readonly allowSpoofing?: boolean;
}

/** The firewall before an instance's interfaces. Without a policy everything passes. */
export interface FirewallFacet {
  /**
   * Called on an instance in any state; returns when the policy holds for all its interfaces, and it does at each start, before the guest runs. Replaces the one before.
   * `invalid` names the rule and the field; `unsupported` if the host cannot enforce a rule. On failure the policy before holds.
   */
  set(uuid: string, policy: FirewallPolicy, options?: CallOptions): Promise<void>;

  /** The policy that holds; undefined if the instance has none. */
  get(uuid: string, options?: CallOptions): Promise<FirewallPolicy | undefined>;

  /** Takes the policy away, as `destroy` does too. No error if there is none. On failure it holds on. */
  clear(uuid: string, options?: CallOptions): Promise<void>;
}

const PORT: JsonSchema = { type: 'integer', minimum: 0, maximum: 65_535 };
const ICMP: JsonSchema = { type: 'integer', minimum: 0, maximum: 255 };

/** The schema of FirewallRule. */
export const firewallRuleSchema: JsonSchema = objectSchema(
  {
    direction: { enum: ['in', 'out'] },
    ipVersion: { enum: [4, 6] },
    protocol: { enum: ['tcp', 'udp', 'sctp', 'icmp'] },
    ports: objectSchema({ from: PORT, to: PORT }, ['from', 'to']),
    icmp: objectSchema({ type: ICMP, code: ICMP }, ['type']),
    remote: { type: 'string', description: 'an IP address, or a network such as 10.0.0.0/8' },
  },
  ['direction'],
);

/** The schema of FirewallPolicy. */
export const firewallPolicySchema: JsonSchema = objectSchema(
  { rules: { type: 'array', items: firewallRuleSchema }, allowSpoofing: { type: 'boolean' } },
  ['rules'],
);

/** Checks a policy from outside, shape and meaning, and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateFirewallPolicy(value: unknown): FirewallPolicy {
  checkSchema(firewallPolicySchema, value, 'Firewall policy');
  const policy = value as FirewallPolicy;
  for (const [index, rule] of policy.rules.entries()) checkRule(rule, `rules.${index}`);
  return policy;
}

function checkRule({ protocol, ports, icmp, remote, ipVersion }: FirewallRule, field: string): void {
  const reject = (name: string, text: string): never =>
    rejectField('Firewall policy', `${field}.${name}`, text);
  if (ports !== undefined && (protocol === undefined || protocol === 'icmp'))
    reject('ports', 'needs protocol tcp, udp or sctp');
  if (ports !== undefined && ports.from > ports.to)
    reject('ports', `is ${ports.from} to ${ports.to}, which is empty`);
  if (icmp !== undefined && protocol !== 'icmp') reject('icmp', 'needs protocol icmp');
  if (remote === undefined) return;
  const version = networkVersion(remote);
  if (version === undefined)
    reject('remote', `is ${JSON.stringify(remote)}: must be an IP address, or a network such as 10.0.0.0/8`);
  if (ipVersion !== undefined && version !== ipVersion)
    reject('remote', `is ${remote}, which is not of IP version ${ipVersion}`);
}

/** 4 or 6 for an address or a network in CIDR form; undefined for anything else. */
export function networkVersion(network: string): 4 | 6 | undefined {
  const [address = '', prefix, ...more] = network.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return undefined;
  const isPrefix =
    prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
  return isPrefix ? (version as 4 | 6) : undefined;
}
