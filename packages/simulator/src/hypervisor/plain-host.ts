import { DomainRunningReason } from '@hostelry/libvirt';
import { type Clock } from './clock.js';
import { defaultNetwork } from './default-host.js';
import { plainHardware } from './hardware.js';
import { SimulatedHost } from './host.js';
import { uuidFromName } from './identifiers.js';
import { SeededConfig } from './seeded-config.js';

/** What a named host is asked to be. */
export interface PlainHostOptions {
  /** Its name: hostname, and what its URI ends with. */
  readonly name: string;
  /** Default 16. */
  readonly cpus?: number | undefined;
  /** Default 64 GiB, or as much as its guests need. */
  readonly memoryMiB?: number | undefined;
  /** How many guests it begins with, of which every third is shut off. Default 0. */
  readonly guests?: number | undefined;
  readonly clock?: Clock | undefined;
}

const GUEST_MIB = 512;
const DEFAULT_CPUS = 16;
const DEFAULT_MEMORY_MIB = 64 * 1024;

/** A host with the network and the pool that a fresh libvirt host has, and with guests if asked. */
export function makePlainHost(options: PlainHostOptions): SimulatedHost {
  const { name, cpus = DEFAULT_CPUS, guests = 0 } = options;
  const needed = guests * GUEST_MIB;
  const memoryMiB = options.memoryMiB ?? Math.max(DEFAULT_MEMORY_MIB, 2 * needed);
  const host = new SimulatedHost({
    uri: `test:///${name}`,
    hostname: name,
    hardware: plainHardware({ cpus, memoryMiB }),
    clock: options.clock,
  });
  host.networks.seed(defaultNetwork());
  host.storage.seed({
    type: 'dir',
    name: 'default',
    uuid: uuidFromName(`${name}/default`),
    target: { path: '/var/lib/libvirt/images' },
  });
  if (guests > 0) seedGuests(host, guests);
  return host;
}

function seedGuests(host: SimulatedHost, count: number): void {
  const template = host.readDomain(`<domain type='test'>
    <name>guest</name><memory unit='MiB'>${GUEST_MIB}</memory><vcpu>1</vcpu>
    <os><type>hvm</type></os>
    <devices>
      <disk type='file'><driver name='qemu' type='qcow2'/><source file='/srv/images/guest.qcow2'/><target dev='vda'/></disk>
      <interface type='network'><source network='default'/><model type='virtio'/></interface>
      <serial type='pty'/>
    </devices>
  </domain>`);
  let free = host.hardware.memoryKiB;
  for (let number = 1; number <= count; number++) {
    const name = `guest-${number}`;
    const config = new SeededConfig(template, { name, uuid: uuidFromName(`${host.hostname}/${name}`) });
    const runs = number % 3 !== 0 && config.memoryKiB <= free;
    if (runs) free -= config.memoryKiB;
    host.domains.seed(config, runs ? { reason: DomainRunningReason.BOOTED, plain: false } : undefined);
  }
}
