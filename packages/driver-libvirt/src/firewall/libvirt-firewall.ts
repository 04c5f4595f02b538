import { type FirewallDriver } from '@hostelry/firewall';
import { type Connection } from '@hostelry/libvirt';

/** What firewall drivers need of a host; `Host` satisfies it. */
export interface FirewallHost {
  readonly uri: string;
  /** The connection to use now. */
  connection(signal?: AbortSignal): Promise<Connection>;
}

/** A firewall of libvirt hosts, as a plug-in makes it. */
export interface LibvirtFirewall {
  /** Made once for each driver; does no I/O. */
  create(host: FirewallHost): FirewallDriver;
}

/** What a plug-in that makes firewalls says it is. */
export const FIREWALL = { kind: 'firewall', contract: 1 } as const;
