import { ComputeError, networkVersion, type FirewallPolicy, type FirewallRule } from '@hostelry/compute';

/** A rule of a security group: one for an instance, or one whose other end are the members of a group. */
export type SecurityGroupRule =
  | (FirewallRule & { readonly remoteGroup?: never })
  | (Omit<FirewallRule, 'remote'> & { readonly remote?: never; readonly remoteGroup: string });

/** Rules that instances share. */
export interface SecurityGroup {
  readonly name: string;
  readonly rules: readonly SecurityGroupRule[];
}

/** The addresses of the members of a group, of both IP versions. */
export type MembersOf = (group: string) => readonly string[];

/**
 * The policy of an instance that is in these groups: all their rules, those for a group once for each member's address of the rule's
 * IP version. `invalid` names the group, the field and the value of an address that is none.
 */
export function policyOfGroups(groups: readonly SecurityGroup[], membersOf: MembersOf): FirewallPolicy {
  const rules = new Map<string, FirewallRule>();
  for (const group of groups) {
    for (const rule of group.rules.flatMap((each) => expand(group, each, membersOf))) {
      rules.set(JSON.stringify(rule), rule);
    }
  }
  return { rules: [...rules.values()] };
}

function expand(group: SecurityGroup, rule: SecurityGroupRule, membersOf: MembersOf): FirewallRule[] {
  if (rule.remoteGroup === undefined) {
    const { remoteGroup: _none, ...own } = rule;
    return [own];
  }
  const { remoteGroup, ...shared } = rule;
  return membersOf(remoteGroup).flatMap((remote) => {
    const version = networkVersion(remote);
    if (version === undefined) {
      throw new ComputeError(
        'invalid',
        `Security group "${group.name}" names group "${remoteGroup}", whose member ${JSON.stringify(remote)} is no address`,
        { details: { field: 'remoteGroup' } },
      );
    }
    return shared.ipVersion === undefined || shared.ipVersion === version ? [{ ...shared, remote }] : [];
  });
}
