import { hostname } from 'node:os';
import { DomainRunningReason } from '@hostelry/libvirt';
import { DEFAULT_HARDWARE } from './hardware.js';
import { SimulatedHost } from './host.js';

/** The guest that libvirt's test driver begins with. */
const GUEST = `<domain type='test'>
  <name>test</name>
  <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
  <memory unit='GiB'>8</memory><currentMemory unit='GiB'>2</currentMemory>
  <vcpu>2</vcpu>
  <os><type>hvm</type></os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guest/diskimage1'/><target dev='vda' bus='virtio'/>
      <address type='pci' domain='0' bus='1' slot='0' function='0'/>
    </disk>
    <interface type='network'>
      <mac address='aa:bb:cc:dd:ee:ff'/><source network='default'/><target dev='testnet0'/>
      <address type='pci' domain='0' bus='0' slot='1' function='0'/>
    </interface>
    <memballoon model='virtio'><address type='pci' domain='0' bus='0' slot='2' function='0'/></memballoon>
  </devices>
</domain>`;

/** The network that every simulated host begins with. */
export const DEFAULT_NETWORK = `<network>
  <name>default</name>
  <uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid>
  <forward mode='nat'/>
  <bridge name='virbr0'/>
  <ip address='192.168.122.1' netmask='255.255.255.0'>
    <dhcp><range start='192.168.122.2' end='192.168.122.254'/></dhcp>
  </ip>
</network>`;

/** The pool that libvirt's test driver begins with. */
const POOL = `<pool type='dir'>
  <name>default-pool</name>
  <uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid>
  <target><path>/default-pool</path></target>
</pool>`;

/** A host in the state that a client of libvirt's own `test:///default` meets. */
export function makeDefaultHost(options: { readonly now?: (() => number) | undefined }): SimulatedHost {
  const host = new SimulatedHost({
    uri: 'test:///default',
    hostname: hostname(),
    hardware: DEFAULT_HARDWARE,
    now: options.now,
  });
  host.networks.start(host.networks.define(DEFAULT_NETWORK));
  host.storage.define(POOL).start();
  host.domains.seed(host.readDomain(GUEST), { reason: DomainRunningReason.UNKNOWN, plain: true });
  return host;
}
