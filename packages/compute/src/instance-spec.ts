/** A file on the manager's machine (absolute path or file: URL) or an http(s) URL, whose bytes are checked where a checksum is given; for a root disk also `image:NAME`, which the host has (see ImagesFacet). */
export interface ImageSource {
  readonly location: string;
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256?: string;
}

/** The disk that an instance boots from: an image that many instances share, with an overlay of the instance's own. */
export interface RootDiskSpec {
  readonly image: ImageSource;
  /** Default: detected from the image's first bytes. */
  readonly format?: 'qcow2' | 'raw';
  /** Virtual size; never below the image's own. Default: the image's size. */
  readonly sizeMiB?: number;
}

/** Direct kernel boot, without a boot loader. */
export interface KernelBootSpec {
  readonly kernel: ImageSource;
  readonly initrd?: ImageSource;
  readonly commandLine?: string;
}

/** A network interface, connected to a named network of the host, to one of its bridges, or by a VIF driver. */
export type InterfaceSpec = { readonly mac?: string } & (
  | { readonly network: string; readonly bridge?: never; readonly vif?: never }
  | { readonly bridge: string; readonly network?: never; readonly vif?: never }
  | { readonly vif: VifSpec; readonly network?: never; readonly bridge?: never }
);

/** What a VIF driver of the compute driver understands: it connects the interface by what it makes on the host. */
export interface VifSpec {
  /** Its short name, for example `ovs`: one that the driver brings, or was told to load. */
  readonly driver: string;
  readonly connection: Readonly<Record<string, unknown>>;
}

/** First-boot configuration, handed over as a NoCloud seed. A seed is made only when this is present. */
export interface CloudInitSpec {
  /** Default: the instance's name. */
  readonly hostname?: string;
  readonly sshAuthorizedKeys?: readonly string[];
  /** The complete user-data text (`#cloud-config`, a script, ...). Not together with sshAuthorizedKeys unless it is a cloud-config document. */
  readonly userData?: string;
  /** The complete network-config text (version 1 or 2). */
  readonly networkConfig?: string;
}

/** What runs in a container: a folder of the host is its root file system. Not together with disks, kernels and cloud-init. */
export interface ContainerSpec {
  /** Absolute path on the host. It belongs to whoever made it: `destroy` leaves it. */
  readonly rootFolder: string;
  /** The program that is started in it, as an absolute path there. Default `/sbin/init`. */
  readonly init?: string;
  /** Arguments of the program. */
  readonly arguments?: readonly string[];
}

/** What people write on an instance. */
export interface Annotations {
  /** One line. */
  readonly title?: string;
  readonly description?: string;
  /** Values by keys, at most 64. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What an instance is wanted to be. */
export interface InstanceSpec {
  /** 1 to 63 letters, digits, `-`, `_` or `.`, starting with a letter or digit; unique on its host. */
  readonly name: string;
  /** Default: a random UUID. */
  readonly uuid?: string;
  readonly vcpus: number;
  readonly memoryMiB: number;
  readonly rootDisk?: RootDiskSpec;
  readonly kernelBoot?: KernelBootSpec;
  readonly container?: ContainerSpec;
  readonly interfaces?: readonly InterfaceSpec[];
  readonly cloudInit?: CloudInitSpec;
  /** See Annotations. */
  readonly title?: string;
  readonly description?: string;
  readonly labels?: Readonly<Record<string, string>>;
}
