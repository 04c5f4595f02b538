import { type Connection } from '@hostelry/libvirt';

/** What does not change while a connection lives. */
export interface HostFacts {
  /** The kind of hypervisor as libvirt gives it, for example `QEMU` or `Test`. */
  readonly type: string;
  /** major·10⁶ + minor·10³ + micro, as every version of libvirt's. */
  readonly hypervisorVersion: number;
  readonly libvirtVersion: number;
  readonly hostname: string;
}

/** Asks for the facts of a host: four calls at once. */
export async function readFacts(connection: Connection): Promise<HostFacts> {
  const [type, hypervisorVersion, libvirtVersion, hostname] = await Promise.all([
    connection.getType(),
    connection.getVersion(),
    connection.getLibVersion(),
    connection.getHostname(),
  ]);
  return {
    type,
    hypervisorVersion: Number(hypervisorVersion),
    libvirtVersion: Number(libvirtVersion),
    hostname,
  };
}
