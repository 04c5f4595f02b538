/** One getter, asked of our client and of libvirt-python. */
import {
  type CallOptions,
  type Connection,
  type Domain,
  type DomainCheckpoint,
  type DomainSnapshot,
  type Interface,
  type Network,
  type NetworkPort,
  type NodeDevice,
  type NWFilter,
  type NWFilterBinding,
  type Secret,
  type StoragePool,
  type StorageVol,
} from '@hostelry/libvirt';

/** The objects that getters are asked of; in Python they have the same names. */
export interface Targets {
  readonly conn: Connection;
  readonly dom: Domain;
  /** A domain that does not run. */
  readonly off: Domain;
  /** A domain that runs QEMU's guest agent, and is not paused. */
  readonly ga: Domain;
  /** One whose memory is kept in a file until it is started again. */
  readonly saved: Domain;
  readonly snap: DomainSnapshot;
  /** What came after `snap` and after `chk`. */
  readonly nextSnap: DomainSnapshot;
  readonly nextChk: DomainCheckpoint;
  readonly chk: DomainCheckpoint;
  /** Name of its network interface on the host. */
  readonly nic: string;
  readonly net: Network;
  readonly port: NetworkPort;
  readonly pool: StoragePool;
  readonly vol: StorageVol;
  readonly dev: NodeDevice;
  readonly iface: Interface;
  readonly secret: Secret;
  readonly nwf: NWFilter;
  readonly bind: NWFilterBinding;
}

/** How an answer changes between two calls: not; it only grows; or as it likes, so that only its form is compared. */
export type Steadiness = 'steady' | 'grows' | 'moves';

export interface Row {
  /** `Class.method`. */
  readonly getter: string;
  /** What Python evaluates. */
  readonly python: string;
  readonly ours: (targets: Targets, options: CallOptions) => Promise<unknown>;
  readonly steadiness: Steadiness;
  /** libvirt-python gives None for it instead of an error. */
  readonly pythonSaysNone: boolean;
}

/** A row; `shape` brings our answer into libvirt-python's form where the two differ by design. */
export function row<T>(
  getter: string,
  python: string,
  ours: (targets: Targets, options: CallOptions) => Promise<T>,
  extra: {
    readonly shape?: (value: T) => unknown;
    readonly steadiness?: Steadiness;
    readonly pythonSaysNone?: boolean;
  } = {},
): Row {
  const { shape = (value: T): unknown => value, steadiness = 'steady', pythonSaysNone = false } = extra;
  return {
    getter,
    python,
    ours: async (targets, options) => shape(await ours(targets, options)),
    steadiness,
    pythonSaysNone,
  };
}
