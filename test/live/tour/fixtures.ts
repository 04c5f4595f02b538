/** The documents that the tour's commands take, by file name. */

const guest = (name: string, uuid: string): string => `<domain type='test'>
  <name>${name}</name><uuid>${uuid}</uuid>
  <title>A guest</title><description>Of the tour</description>
  <memory unit='MiB'>1024</memory><currentMemory unit='MiB'>512</currentMemory>
  <vcpu current='2'>4</vcpu><iothreads>2</iothreads>
  <os><type>hvm</type><boot dev='hd'/></os>
  <devices>
    <disk type='file' device='disk'><source file='/guest/tour.img'/><target dev='vda' bus='virtio'/></disk>
    <disk type='file' device='cdrom'><source file='/guest/tour.iso'/><target dev='hdc' bus='ide'/></disk>
    <interface type='network'>
      <mac address='52:54:00:00:00:11'/><source network='default'/><target dev='tour0'/><model type='virtio'/>
    </interface>
    <serial type='pty'/>
    <graphics type='vnc' port='5901' autoport='no' listen='127.0.0.1'/>
    <input type='tablet' bus='usb'/>
  </devices>
</domain>`;

/** File name to content. The two guests have fixed UUIDs and MACs, so that documents need no change to be compared. */
export const FIXTURES: Readonly<Record<string, string>> = {
  'guest.xml': guest('tour', '11111111-2222-4333-8444-555555555555'),
  'other.xml': guest('other', '11111111-2222-4333-8444-666666666666').replace('00:11', '00:12'),
  'transient.xml': guest('passing', '11111111-2222-4333-8444-777777777777').replace('00:11', '00:13'),
  'clash.xml': guest('tour', '99999999-2222-4333-8444-555555555555'),
  'broken.xml': '<domain type="test"><name>x</name>',
  'nameless.xml': "<domain type='test'><memory>1024</memory><os><type>hvm</type></os></domain>",
  'memoryless.xml': "<domain type='test'><name>x</name><os><type>hvm</type></os></domain>",
  'network.xml': `<network><name>tournet</name><uuid>21111111-2222-4333-8444-555555555555</uuid>
    <forward mode='nat'/><bridge name='tourbr0' stp='on' delay='0'/><mac address='52:54:00:00:00:21'/>
    <ip address='10.9.9.1' netmask='255.255.255.0'><dhcp><range start='10.9.9.2' end='10.9.9.99'/></dhcp></ip></network>`,
  'passing-network.xml': `<network><name>passnet</name><uuid>21111111-2222-4333-8444-666666666666</uuid>
    <bridge name='passbr0'/><mac address='52:54:00:00:00:22'/></network>`,
  'pool.xml': `<pool type='dir'><name>tourpool</name><uuid>31111111-2222-4333-8444-555555555555</uuid>
    <target><path>/tourpool</path></target></pool>`,
  'volume.xml': `<volume><name>vol1</name><capacity unit='MiB'>10</capacity><allocation>0</allocation></volume>`,
  'volume2.xml': `<volume><name>vol2</name><capacity unit='MiB'>10</capacity><allocation>0</allocation></volume>`,
  'interface.xml': `<interface type='ethernet' name='eth9'><start mode='none'/><mac address='aa:bb:cc:00:00:09'/>
    <mtu size='1500'/><protocol family='ipv4'><ip address='10.8.8.1' prefix='24'/></protocol></interface>`,
  'snapshot.xml': `<domainsnapshot><name>snap1</name><description>First</description></domainsnapshot>`,
  'checkpoint.xml': `<domaincheckpoint><name>check1</name><description>First</description></domaincheckpoint>`,
  'vport.xml': `<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
    <wwnn>2000000012341234</wwnn><wwpn>2100000012341234</wwpn></capability></capability></device>`,
  'cpu.xml': `<cpu><arch>x86_64</arch><model>Penryn</model></cpu>`,
  'source.xml': `<source><host name='localhost'/></source>`,
  'saved.xml': guest('saved', '11111111-2222-4333-8444-888888888888').replace('00:11', '00:14'),
  'secret.xml': `<secret ephemeral='no' private='no'><uuid>41111111-2222-4333-8444-555555555555</uuid>
    <usage type='volume'><volume>/guest/tour.img</volume></usage></secret>`,
  'filter.xml': `<filter name='tourfilter' chain='ipv4'><uuid>61111111-2222-4333-8444-555555555555</uuid>
    <rule action='accept' direction='out' priority='100'><ip srcipaddr='10.9.9.5'/></rule></filter>`,
  'binding.xml': `<filterbinding><owner><name>tour</name><uuid>11111111-2222-4333-8444-555555555555</uuid></owner>
    <portdev name='tour9'/><mac address='52:54:00:00:00:41'/><filterref filter='tourfilter'/></filterbinding>`,
  'port.xml': `<networkport><uuid>51111111-2222-4333-8444-555555555555</uuid>
    <owner><name>tour</name><uuid>11111111-2222-4333-8444-555555555555</uuid></owner>
    <mac address='52:54:00:00:00:41'/></networkport>`,
  'disk.xml': `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/guest/extra.img'/>
    <target dev='vdb' bus='virtio'/></disk>`,
  'pull.xml': `<domainbackup mode='pull'><server transport='unix' socket='/guest/nbd'/>
    <disks><disk name='vda' backup='yes' type='file'><scratch file='/guest/scratch'/></disk></disks></domainbackup>`,
  keys: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ tour\n',
};
