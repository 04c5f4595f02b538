/** A guest with a device of each kind that the simulator completes. */
export const RICH_GUEST = `<domain type='test'>
  <name>rich</name><title>Rich</title><memory unit='GiB'>1</memory><vcpu current='1'>4</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type><boot dev='cdrom'/><boot dev='hd'/></os>
  <features><acpi/><apic/></features>
  <cpu><topology sockets='2' cores='2' threads='1'/></cpu>
  <clock offset='utc'><timer name='rtc' tickpolicy='catchup'/></clock>
  <devices>
    <emulator>/usr/bin/test-hv</emulator>
    <disk type='file'><driver name='qemu' type='qcow2' cache='none'/><source file='/a'/><target dev='vda'/></disk>
    <disk type='file'><source file='/b'/><target dev='sdh' bus='scsi'/><serial>x</serial></disk>
    <disk type='block'><source dev='/dev/x'/><target dev='hdb'/></disk>
    <disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>
    <disk type='file' device='floppy'><source file='/f'/><target dev='fda'/></disk>
    <interface type='network'><source network='default'/><model type='virtio'/></interface>
    <interface type='user'/>
    <serial type='pty'/>
    <console type='pty'><target type='virtio'/></console>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <input type='tablet' bus='usb'/>
    <tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>
    <graphics type='vnc' passwd='secret' listen='127.0.0.1'/>
    <graphics type='spice' autoport='yes'/>
    <sound model='ich9'/>
    <watchdog model='i6300esb' action='reset'/>
    <memballoon model='virtio'/>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
    <vsock model='virtio'><cid auto='yes'/></vsock>
  </devices>
</domain>`;
