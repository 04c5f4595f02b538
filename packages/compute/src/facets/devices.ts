import { type CallOptions } from '../call-options.js';
import { checkSchema, type JsonSchema } from '../schema.js';
import { objectSchema, TEXT, UUID } from '../schema-fragments.js';
import { type DetachOptions } from './interfaces.js';

/** A device, apart from volumes and network interfaces, that an instance is to have. */
export type DeviceSpec =
  /** A PCI device of the host, given to the instance as a whole; its address as in `0000:3b:00.1`. */
  | { readonly kind: 'pci'; readonly address: string }
  /** A USB device of the host, by what it is, such as `046d` and `c52b`. */
  | { readonly kind: 'usb'; readonly vendor: string; readonly product: string }
  /** A mediated device of the host (a share of a graphics card, say). */
  | { readonly kind: 'mediated'; readonly uuid: string }
  /** A source of random numbers; at most so many bytes a second, if that is given. */
  | { readonly kind: 'random'; readonly bytesPerSecond?: number }
  /** Resets, stops or pauses the guest when it does not report for a while. */
  | { readonly kind: 'watchdog'; readonly action: 'reset' | 'power-off' | 'pause' | 'none' };

/** A device that an instance has. */
export interface DeviceInfo {
  /** Names it among the instance's devices for as long as it is attached. */
  readonly id: string;
  /** For example `pci`, `usb`, `random`, `controller`, `video`. */
  readonly kind: string;
  /** One line for people. */
  readonly summary: string;
  /** Whether `detach` takes it; a device that the instance was made with may be needed. */
  readonly removable: boolean;
}

/** A device of the host that can be given to an instance. */
export interface HostDevice {
  readonly spec: DeviceSpec;
  /** One line for people: maker and product. */
  readonly summary: string;
  /** The UUID of the instance that has it. */
  readonly usedBy?: string;
}

/** Devices apart from volumes and network interfaces. */
export interface DevicesFacet {
  /** The devices of an instance. */
  list(uuid: string, options?: CallOptions): Promise<readonly DeviceInfo[]>;

  /**
   * Called on an instance in any state: it has the device at once if it runs, and from now on at each start.
   * `invalid` names the field; `not-found` if the host has no such device; `conflict` if another instance has it, or this one already has the only one of its kind;
   * `unsupported` if it cannot be attached while it runs. On failure it has the devices it had, and the host has its own back.
   */
  attach(uuid: string, spec: DeviceSpec, options?: CallOptions): Promise<DeviceInfo>;

  /**
   * Called with an id that `list` gives; returns when the guest has let go, and the host has its device back.
   * `not-found` if it has none of that id; `conflict` if it is not removable; `timeout` if the guest does not let go.
   * On failure it still has it, and it may be called again.
   */
  detach(uuid: string, id: string, options?: DetachOptions): Promise<void>;

  /** The host's devices that can be given to instances, used or not. */
  hostDevices(options?: CallOptions): Promise<readonly HostDevice[]>;
}

const kind = (value: string): JsonSchema => ({ const: value });
const USB_ID: JsonSchema = {
  type: 'string',
  pattern: '^[0-9a-f]{4}$',
  description: 'four hexadecimal digits',
};

const SPECS: Readonly<Record<DeviceSpec['kind'], JsonSchema>> = {
  pci: objectSchema(
    {
      kind: kind('pci'),
      address: {
        type: 'string',
        pattern: '^[0-9a-f]{4}:[0-9a-f]{2}:[01][0-9a-f]\\.[0-7]$',
        description: 'a PCI address such as 0000:3b:00.1',
      },
    },
    ['kind', 'address'],
  ),
  usb: objectSchema({ kind: kind('usb'), vendor: USB_ID, product: USB_ID }, ['kind', 'vendor', 'product']),
  mediated: objectSchema({ kind: kind('mediated'), uuid: UUID }, ['kind', 'uuid']),
  random: objectSchema({ kind: kind('random'), bytesPerSecond: { type: 'integer', minimum: 1 } }, ['kind']),
  watchdog: objectSchema(
    { kind: kind('watchdog'), action: { enum: ['reset', 'power-off', 'pause', 'none'] } },
    ['kind', 'action'],
  ),
};

/** The schema of DeviceSpec, of any kind. */
export const deviceSpecSchema: JsonSchema = { oneOf: Object.values(SPECS) };

/** The schema of DeviceInfo. */
export const deviceInfoSchema: JsonSchema = objectSchema(
  { id: TEXT, kind: TEXT, summary: TEXT, removable: { type: 'boolean' } },
  ['id', 'kind', 'summary', 'removable'],
);

/** Checks a device spec from outside and returns it typed. Throws ComputeError `invalid` naming the field and its value. */
export function validateDeviceSpec(value: unknown): DeviceSpec {
  const subject = 'Device spec';
  const kinds: JsonSchema = {
    type: 'object',
    required: ['kind'],
    properties: { kind: { enum: Object.keys(SPECS) } },
  };
  checkSchema(kinds, value, subject);
  const spec = value as DeviceSpec;
  checkSchema(SPECS[spec.kind], spec, subject);
  return spec;
}
