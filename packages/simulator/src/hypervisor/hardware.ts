/** One NUMA cell of a host. */
export interface HostCell {
  readonly memoryKiB: number;
  readonly cpus: number;
}

/** What a simulated host is made of, as nodeGetInfo and the capabilities show it. */
export interface Hardware {
  /** Of host and guests, for example `x86_64`. */
  readonly arch: string;
  readonly cpus: number;
  readonly memoryKiB: number;
  readonly mhz: number;
  /** As nodeGetInfo counts: cells × sockets × cores × threads is the number of CPUs. */
  readonly topology: {
    readonly cells: number;
    readonly sockets: number;
    readonly cores: number;
    readonly threads: number;
  };
  /** As the capabilities list them. */
  readonly cells: readonly HostCell[];
  /** The most vCPUs that one guest may have. */
  readonly maxVcpus: number;
  /** Kinds of guests, by libvirt's name of the OS type. */
  readonly osTypes: readonly string[];
  /** 32 for guests of a 32-bit architecture, else 64. */
  readonly wordSize: 32 | 64;
  /**
   * Guests may have more memory together than the host has, as with Linux's default;
   * one guest beyond the whole host is refused all the same.
   */
  readonly overcommit: boolean;
}

/** The host of `test:///default`, by the numbers that libvirt's own test driver reports. */
export const DEFAULT_HARDWARE: Hardware = {
  arch: 'i686',
  cpus: 16,
  memoryKiB: 3_145_728,
  mhz: 1400,
  topology: { cells: 2, sockets: 2, cores: 2, threads: 2 },
  cells: [
    { memoryKiB: 2_097_152, cpus: 8 },
    { memoryKiB: 4_194_304, cpus: 8 },
  ],
  maxVcpus: 32,
  osTypes: ['hvm', 'xen'],
  wordSize: 32,
  // Its own guest may grow to 8 GiB, its memory is 3 GiB.
  overcommit: true,
};

/** A 64-bit host with one cell and one socket, where all guests together must fit into the memory. */
export function plainHardware(size: { readonly cpus: number; readonly memoryMiB: number }): Hardware {
  const { cpus } = size;
  const memoryKiB = size.memoryMiB * 1024;
  return {
    arch: 'x86_64',
    cpus,
    memoryKiB,
    mhz: 2400,
    topology: { cells: 1, sockets: 1, cores: cpus, threads: 1 },
    cells: [{ memoryKiB, cpus }],
    maxVcpus: cpus,
    osTypes: ['hvm'],
    wordSize: 64,
    overcommit: false,
  };
}
