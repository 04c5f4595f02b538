import { type CallOptions, type JsonSchema } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { type DevSpecOf } from '../devices/registry.js';

/** What VIF drivers need of a host; `Host` satisfies it. */
export interface VifHost {
  readonly uri: string;
  /** The connection to use now. */
  connection(signal?: AbortSignal): Promise<Connection>;
}

/** One interface that a VIF driver connects. */
export interface VifPort<Connected> {
  readonly instance: { readonly uuid: string; readonly name: string };
  readonly mac: string;
  /** What the interface's spec says; it was checked against the driver's schema. */
  readonly connection: Connected;
}

/** What an interface's device is by its connection; MAC address and model are added, where it says no other. */
export type VifDevice = Omit<DevSpecOf<'interface'>, 'type' | 'macAddr'>;

/** Connects interfaces in one way. It is made with a host and nothing else, and remembers nothing. */
export interface VifDriver<Connected = Readonly<Record<string, unknown>>> {
  /** Called before anything is made: `not-found` or `conflict` if it cannot be connected there; `field` is the place in the spec. Changes nothing. */
  check?(connection: Connected, field: string, options: CallOptions): Promise<void>;

  /** What the device is; asks nobody. `invalid` for a connection that cannot be right. */
  device(connection: Connected, port: Pick<VifPort<Connected>, 'instance' | 'mac'>): VifDevice;

  /** Called before the guest that has the interface is defined, or before the interface is attached: makes what it needs on the host. On failure nothing is left there. */
  plug?(port: VifPort<Connected>, options: CallOptions): Promise<void>;

  /** Called once the guest has let go of the interface, or is gone: takes away what `plug` made. No error if nothing is there. */
  unplug?(port: VifPort<Connected>, options: CallOptions): Promise<void>;
}

/** A way to connect interfaces, as a plug-in makes it. */
export interface Vif<Connected = Readonly<Record<string, unknown>>> {
  /** What specs call it: `vif.driver`. */
  readonly name: string;
  /** What `vif.connection` must look like. */
  readonly connectionSchema: JsonSchema;
  create(host: VifHost): VifDriver<Connected>;
}

/** What a plug-in that makes VIF drivers says it is. */
export const VIF = { kind: 'vif', contract: 1 } as const;

/** The schema of the options of a plug-in that has none. */
export const NO_OPTIONS: JsonSchema = { type: 'object', additionalProperties: false };
