import { type CallOptions, type FirewallPolicy } from '@hostelry/compute';

/** An instance, as a firewall knows it. */
export interface FirewalledInstance {
  readonly uuid: string;
  readonly name: string;
}

/** One of its interfaces. */
export interface FirewalledInterface {
  readonly mac: string;
  /** In the hypervisor's words, for example `network` or `bridge`. */
  readonly kind: string;
  /** What it is connected to: the network's name, or the bridge's. */
  readonly source?: string | undefined;
}

/** A filter of the hypervisor's own that an interface names, with the values that it has there. */
export interface InterfaceFilter {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * What enforces policies on one host. It is made with what it needs of the host and nothing else, and remembers nothing:
 * the caller keeps the policy with the instance. Policies were validated before, and calls for one instance never overlap.
 */
export interface FirewallDriver {
  /** For messages, for example `nwfilter`. */
  readonly name: string;

  /** False for one that lets everything pass; a host with it has no firewall facet. */
  readonly enforces: boolean;

  /** Called before anything is changed. `unsupported` names the rule that this host cannot enforce, and `details.field` the field. */
  check(policy: FirewallPolicy): void;

  /**
   * Called with a policy that was checked; returns when it is what the instance's filter does, also before interfaces that have it already.
   * Replaces the one before. On failure that one holds, or there is no filter if there was none.
   */
  apply(instance: FirewalledInstance, policy: FirewallPolicy, options?: CallOptions): Promise<void>;

  /**
   * Called for each interface of an instance that has a policy, after `apply` and before the interface is defined, attached or changed: the filter that it must name.
   * Undefined where the driver needs nothing of the interface. Changes nothing.
   */
  filterOf(
    instance: FirewalledInstance,
    connected: FirewalledInterface,
    options?: CallOptions,
  ): Promise<InterfaceFilter | undefined>;

  /** Called once no interface has the filter any more: takes it away. No error if there is none. On failure it may be called again. */
  remove(instance: FirewalledInstance, options?: CallOptions): Promise<void>;
}
