/** The guest that the migration tests send from host to host, and what they ask and clear away. */
import { readFile } from 'node:fs/promises';
import { type Connection } from '@hostelry/libvirt';
import { tinyGuest } from './testbed.js';

/** The document of the guest `traveller`. */
export async function travellerXml(): Promise<string> {
  const kernelArguments = (await readFile(tinyGuest.kernelArguments, 'utf8')).trim();
  return `<domain type='qemu'><name>traveller</name><memory unit='MiB'>128</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type><kernel>${tinyGuest.kernel}</kernel><initrd>${tinyGuest.initrd}</initrd>
<cmdline>${kernelArguments} hostelry.name=traveller</cmdline></os>
<features><acpi/></features><devices><serial type='pty'/></devices></domain>`;
}

/** Stops and forgets all guests of some hosts. */
export async function removeGuests(connections: readonly Connection[]): Promise<void> {
  for (const connection of connections) {
    for (const domain of await connection.listAllDomains()) {
      const isPersistent = await domain.isPersistent();
      if (await domain.isActive()) await domain.destroy();
      if (isPersistent) await domain.undefine();
    }
  }
}

/** The names of a host's guests. */
export async function guestNames(connection: Connection): Promise<string[]> {
  return (await connection.listAllDomains()).map(({ name }) => name);
}
