import { validateFirewallPolicy, type FirewallPolicy } from '@hostelry/compute';
import {
  filterRules,
  icmpReplyType,
  NoopFirewall,
  policyOfGroups,
  type SecurityGroup,
} from '@hostelry/firewall';
import { describe, expect, it } from 'vitest';

const TCP = { direction: 'in', protocol: 'tcp', ports: { from: 80, to: 80 } } as const;
const meanings = (policy: FirewallPolicy) => filterRules(policy).map(({ field: _field, ...rule }) => rule);

describe('the concrete rules of a policy', () => {
  it('are one for each IP version that a rule is for', () => {
    expect(meanings({ rules: [TCP] })).toEqual([
      { ...TCP, ipVersion: 4 },
      { ...TCP, ipVersion: 6 },
    ]);
    expect(meanings({ rules: [{ ...TCP, ipVersion: 6 }] })).toEqual([{ ...TCP, ipVersion: 6 }]);
  });

  it('take the version of the other end, and say its prefix', () => {
    expect(meanings({ rules: [{ ...TCP, remote: 'fd00::/8' }] })).toEqual([
      { ...TCP, ipVersion: 6, remote: { address: 'fd00::', prefixLength: 8 } },
    ]);
    expect(meanings({ rules: [{ ...TCP, remote: '10.0.0.1' }] })).toEqual([
      { ...TCP, ipVersion: 4, remote: { address: '10.0.0.1', prefixLength: 32 } },
    ]);
    expect(meanings({ rules: [{ ...TCP, remote: '::1' }] })).toMatchObject([
      { remote: { prefixLength: 128 } },
    ]);
  });

  it('keep the types of ICMP and of ICMPv6 apart', () => {
    const ping = { direction: 'in', protocol: 'icmp', icmp: { type: 8 } } as const;
    expect(meanings({ rules: [ping] })).toEqual([{ ...ping, ipVersion: 4 }]);
    const ping6 = { ...ping, ipVersion: 6, icmp: { type: 128, code: 0 } } as const;
    expect(meanings({ rules: [ping6] })).toEqual([ping6]);
    const any = { direction: 'in', protocol: 'icmp' } as const;
    expect(meanings({ rules: [any] })).toMatchObject([{ ipVersion: 4 }, { ipVersion: 6 }]);
  });

  it('are not repeated, and say where they come from', () => {
    const rules = [TCP, { ...TCP, ipVersion: 4 } as const, { direction: 'out' } as const];
    expect(filterRules({ rules }).map(({ field }) => field)).toEqual([
      'rules.0',
      'rules.0',
      'rules.2',
      'rules.2',
    ]);
  });

  it('know what answers a query', () => {
    expect([8, 13, 3].map((type) => icmpReplyType(4, type))).toEqual([0, 14, undefined]);
    expect([128, 8].map((type) => icmpReplyType(6, type))).toEqual([129, undefined]);
  });
});

describe('the policy of security groups', () => {
  const web: SecurityGroup = { name: 'web', rules: [TCP, { ...TCP, remoteGroup: 'proxies' }] };
  const members = (group: string): string[] => (group === 'proxies' ? ['10.0.0.1', 'fd00::1'] : []);

  it('has a rule for each member of a group, of both IP versions', () => {
    const policy = policyOfGroups([web], members);
    expect(policy.rules).toEqual([TCP, { ...TCP, remote: '10.0.0.1' }, { ...TCP, remote: 'fd00::1' }]);
    expect(validateFirewallPolicy(policy)).toBe(policy);
  });

  it('leaves out members of another IP version than the rule, and rules that two groups share', () => {
    const only: SecurityGroup = {
      name: 'four',
      rules: [TCP, { ...TCP, ipVersion: 4, remoteGroup: 'proxies' }],
    };
    expect(policyOfGroups([only, { name: 'same', rules: [TCP] }], members).rules).toEqual([
      TCP,
      { ...TCP, ipVersion: 4, remote: '10.0.0.1' },
    ]);
  });

  it('of a group without members lets nothing more through', () => {
    const closed: SecurityGroup = { name: 'db', rules: [{ ...TCP, remoteGroup: 'nobody' }] };
    expect(policyOfGroups([closed], members)).toEqual({ rules: [] });
  });

  it('refuses a member whose address is none', () => {
    expect(() => policyOfGroups([web], () => ['host.example'])).toThrow(
      'Security group "web" names group "proxies", whose member "host.example" is no address',
    );
  });
});

describe('the firewall that lets everything pass', () => {
  it('enforces nothing, and says so', async () => {
    const firewall = new NoopFirewall();
    expect(firewall.enforces).toBe(false);
    firewall.check();
    await firewall.apply();
    expect(await firewall.filterOf()).toBeUndefined();
    await firewall.remove();
  });
});
