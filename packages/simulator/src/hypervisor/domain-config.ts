/** One disk of a domain, as far as starting it and its statistics need to know. */
export interface DiskConfig {
  /** Target name, for example `vda`. */
  readonly target: string;
  /** The file or block device it lives on; undefined for an empty drive, a volume or a network disk. */
  readonly path: string | undefined;
  /** The pool and volume it names instead of a path. */
  readonly volume: { readonly pool: string; readonly name: string } | undefined;
  /** The guest cannot write to it. */
  readonly isReadOnly: boolean;
}

/** One network interface of a domain. */
export interface InterfaceConfig {
  readonly mac: string;
  /** The device on the host, where the document names one. */
  readonly target: string | undefined;
  /** The libvirt network it is plugged into, if it is. */
  readonly network: string | undefined;
}

/**
 * A complete domain definition: libvirt's text of it and what the hypervisor reads from it.
 * Immutable: a change makes a new one, so that a running domain may keep the one it was started with.
 */
export interface DomainConfig {
  readonly name: string;
  /** Lower-case, with dashes. */
  readonly uuid: string;
  /** The domain's type attribute: `test`, `kvm`... */
  readonly type: string;
  readonly osType: string;
  readonly maxMemoryKiB: number;
  readonly memoryKiB: number;
  readonly maxVcpus: number;
  readonly vcpus: number;
  readonly onPoweroff: string;
  readonly onReboot: string;
  /** The definition names an NVRAM file, which undefining must be told what to do with. */
  readonly hasNvram: boolean;
  /** Files that it boots from besides its disks: kernel and initrd. */
  readonly bootFiles: readonly string[];
  readonly disks: readonly DiskConfig[];
  readonly interfaces: readonly InterfaceConfig[];
  /** The inactive document as libvirt would print it, secrets included. */
  readonly text: string;
}
