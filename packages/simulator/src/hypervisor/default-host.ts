import { hostname } from 'node:os';
import { DomainRunningReason } from '@hostelry/libvirt';
import { type Network } from '@hostelry/libvirt-xml';
import { type DomainConfig } from './domain-config.js';
import { completeDomain } from './domain-xml.js';
import { DEFAULT_HARDWARE } from './hardware.js';
import { SimulatedHost } from './host.js';

/**
 * The guest that libvirt's test driver begins with.
 * Its facts are spelled out and its document is made when somebody asks for it, for the sake of a quick start.
 */
class DefaultGuest implements DomainConfig {
  readonly name = 'test';
  readonly uuid = '6695eb01-f6a4-8304-79aa-97f2502e193f';
  readonly type = 'test';
  readonly osType = 'hvm';
  readonly maxMemoryKiB = 8_388_608;
  readonly memoryKiB = 2_097_152;
  readonly maxVcpus = 2;
  readonly vcpus = 2;
  readonly onPoweroff = 'destroy';
  readonly onReboot = 'restart';
  readonly hasNvram = false;
  readonly bootFiles = [];
  readonly disks = [{ target: 'vda', path: '/guest/diskimage1', volume: undefined }];
  readonly interfaces = [{ mac: 'aa:bb:cc:dd:ee:ff', target: 'testnet0', network: 'default' }];

  #text: string | undefined;

  /** Written when it is first asked for: most who connect to the default host never do. */
  get text(): string {
    return (this.#text ??= this.#write());
  }

  #write(): string {
    const [disk] = this.disks;
    const [nic] = this.interfaces;
    const xml = `<domain type='${this.type}'>
      <name>${this.name}</name>
      <uuid>${this.uuid}</uuid>
      <memory>${this.maxMemoryKiB}</memory><currentMemory>${this.memoryKiB}</currentMemory>
      <vcpu>${this.vcpus}</vcpu>
      <os><type>${this.osType}</type></os>
      <devices>
        <disk type='file' device='disk'>
          <source file='${disk?.path}'/><target dev='${disk?.target}' bus='virtio'/>
          <address type='pci' domain='0' bus='1' slot='0' function='0'/>
        </disk>
        <interface type='network'>
          <mac address='${nic?.mac}'/><source network='${nic?.network}'/><target dev='${nic?.target}'/>
          <address type='pci' domain='0' bus='0' slot='1' function='0'/>
        </interface>
        <memballoon model='virtio'>
          <address type='pci' domain='0' bus='0' slot='2' function='0'/>
        </memballoon>
      </devices>
    </domain>`;
    return completeDomain(xml, { arch: DEFAULT_HARDWARE.arch }).text;
  }
}

/** The network that every simulated host begins with. */
export function defaultNetwork(): Network & { readonly uuid: string } {
  return {
    name: 'default',
    uuid: 'dd8fe884-6c02-601e-7551-cca97df1c5df',
    forward: { mode: 'nat' },
    bridge: { name: 'virbr0', stp: 'on', delay: 0 },
    ip: [
      {
        address: '192.168.122.1',
        netmask: '255.255.255.0',
        dhcp: { range: [{ start: '192.168.122.2', end: '192.168.122.254' }] },
      },
    ],
  };
}

/** A host in the state that a client of libvirt's own `test:///default` meets. */
export function makeDefaultHost(options: { readonly now?: (() => number) | undefined }): SimulatedHost {
  const host = new SimulatedHost({
    uri: 'test:///default',
    hostname: hostname(),
    hardware: DEFAULT_HARDWARE,
    now: options.now,
  });
  host.networks.seed(defaultNetwork());
  host.storage.seed({
    type: 'dir',
    name: 'default-pool',
    uuid: 'dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566',
    target: { path: '/default-pool' },
  });
  host.domains.seed(new DefaultGuest(), { reason: DomainRunningReason.UNKNOWN, plain: true });
  return host;
}
