import {
  type CallOptions,
  type ComputeDriver,
  type DeviceInfo,
  type DisplayInfo,
  type FirewallPolicy,
  type GuestAddresses,
  type InstanceDiagnostics,
  type SnapshotInfo,
} from '@hostelry/compute';
import { facet } from './actions/action.js';

/** What can be asked of one instance, beside its description, and what the answer is. */
export interface InstanceAnswers {
  readonly snapshots: readonly SnapshotInfo[];
  readonly devices: readonly DeviceInfo[];
  readonly firewall: { readonly policy?: FirewallPolicy };
  /** As the guest's agent tells. */
  readonly addresses: readonly GuestAddresses[];
  readonly displays: readonly DisplayInfo[];
  readonly diagnostics: InstanceDiagnostics;
}

export type InstanceQuery = keyof InstanceAnswers;

/** How each is asked of a driver. `unsupported` if it has not the facet for it. */
export const INSTANCE_QUERIES: {
  readonly [Query in InstanceQuery]: (
    driver: ComputeDriver,
    uuid: string,
    options: CallOptions,
  ) => Promise<InstanceAnswers[Query]>;
} = {
  snapshots: (driver, uuid, options) => facet(driver, 'snapshots').list(uuid, options),
  devices: (driver, uuid, options) => facet(driver, 'devices').list(uuid, options),
  async firewall(driver, uuid, options) {
    const policy = await facet(driver, 'firewall').get(uuid, options);
    return policy === undefined ? {} : { policy };
  },
  addresses: (driver, uuid, options) => facet(driver, 'agent').addresses(uuid, options),
  displays: (driver, uuid, options) => facet(driver, 'display').describe(uuid, options),
  diagnostics: (driver, uuid, options) => facet(driver, 'statistics').diagnose(uuid, options),
};
