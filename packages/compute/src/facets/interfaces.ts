import { type CallOptions, type ProgressOptions } from '../call-options.js';
import { type InterfaceInfo } from '../info.js';
import { type InterfaceSpec } from '../instance-spec.js';
import { rejectField } from '../reject-field.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { INTERFACE } from '../schema-fragments.js';

/** An interface that was attached; its MAC address names it from now on. */
export type AttachedInterface = InterfaceInfo & { readonly mac: string };

export interface DetachOptions extends ProgressOptions {
  /** How long the guest may take to let go. Default 20 s. */
  readonly timeoutMs?: number;
}

/** Network interfaces of an instance that exists, named by their MAC addresses. */
export interface InterfacesFacet {
  /**
   * Called on an instance in any state: it has the interface at once if it runs, and from now on at each start.
   * Without a MAC address the driver chooses one. `invalid` names the field; `not-found` if the network, bridge or VIF driver does not exist;
   * `conflict` if the MAC address is one of its own already; `unsupported` if it cannot be attached while the instance runs.
   * On failure the instance has the interfaces it had, and what a VIF driver made for it on the host is gone.
   */
  attach(uuid: string, spec: InterfaceSpec, options?: CallOptions): Promise<AttachedInterface>;

  /**
   * Called with a MAC address that `get` gives; returns when the instance does not have the interface any more, now and at the next start.
   * `not-found` if it has none with that address; `timeout` if the guest does not let go. On failure it still has it, and it may be called again.
   */
  detach(uuid: string, mac: string, options?: DetachOptions): Promise<void>;
}

/** The schema of InterfaceSpec. */
export const interfaceSpecSchema: JsonSchema = INTERFACE;

/** The schema of InterfaceSpec with what is wanted of its places, for descriptions. A message about a single place tells more. */
export const wholeInterfaceSpecSchema: JsonSchema = {
  ...interfaceSpecSchema,
  oneOf: ['network', 'bridge', 'vif'].map((place) => ({ required: [place] })),
};

/** Checks an interface spec from outside, shape and meaning, and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateInterfaceSpec(value: unknown): InterfaceSpec {
  const subject = 'Interface spec';
  checkSchema(interfaceSpecSchema, value, subject);
  checkInterfaceMeaning(subject, value as InterfaceSpec);
  return value as InterfaceSpec;
}

/** What a schema cannot say of an interface: where it is connected, and that its address is one of a single card. `field` leads to it. */
export function checkInterfaceMeaning(subject: string, spec: InterfaceSpec, field?: string): void {
  const places = [spec.network, spec.bridge, spec.vif].filter((place) => place !== undefined);
  if (places.length !== 1) {
    rejectField(subject, field ?? 'network', 'needs exactly one of network, bridge and vif');
  }
  const mac = spec.mac?.toLowerCase();
  if (mac !== undefined && Number.parseInt(mac.slice(0, 2), 16) & 1) {
    const path = field === undefined ? 'mac' : `${field}.mac`;
    rejectField(subject, path, `is ${mac}, which is a multicast address`);
  }
}
