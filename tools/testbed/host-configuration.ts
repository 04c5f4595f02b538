/** The configuration files of a test's libvirt host. */
import { randomUUID } from 'node:crypto';

/** libvirtd.conf: unix sockets for root only, an identity of its own, warnings to a file. */
export function daemonConfiguration(): string {
  return `host_uuid = "${randomUUID()}"
unix_sock_group = "root"
unix_sock_rw_perms = "0770"
auth_unix_ro = "none"
auth_unix_rw = "none"
log_outputs = "3:file:/var/log/libvirt/libvirtd.log"
ovs_timeout = 1
`;
}

/** qemu.conf: files are shared by several hosts, so owners are not remembered in their attributes. */
export function qemuConfiguration(): string {
  return 'remember_owner = 0\n';
}

/** A NAT network with DHCP; no spanning tree and no ping before a lease, which cost guests 4 s and 3 s. */
export function defaultNetworkXml(): string {
  return `<network xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>
  <name>default</name>
  <forward mode='nat'/>
  <bridge name='virbr0' stp='off' delay='0'/>
  <ip address='192.168.130.1' netmask='255.255.255.0'>
    <dhcp><range start='192.168.130.10' end='192.168.130.250'/></dhcp>
  </ip>
  <dnsmasq:options><dnsmasq:option value='no-ping'/></dnsmasq:options>
</network>
`;
}
