import { defineComputeDriver } from '@hostelry/compute';
import { LibvirtDriver } from './driver.js';
import { optionsSchema, type LibvirtDriverOptions } from './options.js';

/** The plug-in: the compute driver of hosts that libvirt manages. */
export default defineComputeDriver<LibvirtDriverOptions>({
  name: 'libvirt',
  summary: 'Guests on a host that libvirt manages: QEMU and KVM, LXC, and others',
  optionsSchema,
  create: (options) => new LibvirtDriver(options),
});

export { LibvirtDriver } from './driver.js';
export { firewallPoint } from './firewall/firewall-point.js';
export { type FirewallHost, type LibvirtFirewall } from './firewall/libvirt-firewall.js';
export { type HostState } from './host/inventory.js';
export { type Connect, type HostSeams } from './host/host.js';
export { type Hypervisor } from './hypervisors/hypervisor.js';
export { hypervisorPoint } from './hypervisors/plug-point.js';
export { type ImageBackendChoice, imageBackendPoint } from './images/backends/plug-point.js';
export {
  type DiskAction,
  type DiskImage,
  type DiskLimits,
  type DiskPlace,
  type ImageBackend,
  type ImageBackendHost,
  type ImageBackendMaker,
  type NewDisk,
} from './images/backends/image-backend.js';
export { type DiskFormat, type DiskKind, type OwnedVolume } from './images/cached-image.js';
export { optionsSchema, type LibvirtDriverOptions } from './options.js';
export { type VolumeDriverChoice, volumeDriverPoint } from './volumes/plug-point.js';
export {
  type VolumeConnection,
  type VolumeDriver,
  type VolumeHost,
  type VolumePlace,
} from './volumes/volume-driver.js';
export { type Vif, type VifDevice, type VifDriver, type VifHost, type VifPort } from './vifs/vif-driver.js';
export { vifPoint } from './vifs/vif-point.js';
export { type Report } from '@hostelry/compute';
