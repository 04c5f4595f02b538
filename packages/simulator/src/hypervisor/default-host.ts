import { hostname } from 'node:os';
import { DomainRunningReason } from '@hostelry/libvirt';
import { type Clock } from './clock.js';
import { type Network } from '@hostelry/libvirt-xml';
import { type DomainConfig } from './domain-config.js';
import { DEFAULT_HARDWARE } from './hardware.js';
import { SimulatedHost } from './host.js';

/**
 * The guest that libvirt's test driver begins with.
 * Its facts and its document are spelled out, for the sake of a quick start: reading and writing it takes 8 ms.
 */
export class DefaultGuest implements DomainConfig {
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
  readonly disks = [{ target: 'vda', path: '/guest/diskimage1', volume: undefined, isReadOnly: false }];
  readonly interfaces = [{ mac: 'aa:bb:cc:dd:ee:ff', target: 'testnet0', network: 'default' }];
  readonly text = `<domain type='test'>
  <name>test</name>
  <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
  <memory unit='KiB'>8388608</memory>
  <currentMemory unit='KiB'>2097152</currentMemory>
  <vcpu placement='static'>2</vcpu>
  <os>
    <type arch='${DEFAULT_HARDWARE.arch}'>hvm</type>
    <boot dev='hd'/>
  </os>
  <clock offset='utc'/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guest/diskimage1'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </disk>
    <interface type='network'>
      <mac address='aa:bb:cc:dd:ee:ff'/>
      <source network='default'/>
      <target dev='testnet0'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
    </interface>
    <memballoon model='virtio'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
    </memballoon>
  </devices>
</domain>
`;
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
export function makeDefaultHost(options: { readonly clock?: Clock | undefined }): SimulatedHost {
  const host = new SimulatedHost({
    uri: 'test:///default',
    hostname: hostname(),
    hardware: DEFAULT_HARDWARE,
    clock: options.clock,
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
