import { type InstanceSpec } from '@hostelry/compute';
import { serializeDomain, type Domain, type ForeignElement } from '@hostelry/libvirt-xml';
import { devMapFromDevSpecMap, devSpecMapFromDevSpecList } from '../devices/dev-map.js';
import { devicesFromDevMap } from '../devices/domain-xml.js';
import { type Hypervisor, type Platform } from '../hypervisors/hypervisor.js';
import { KEPT_LABELS } from './annotations.js';
import { guestBoot, type KernelFiles } from './boot.js';
import { guestConsoles } from './consoles.js';
import { guestCpu } from './cpu.js';
import { guestStorage, type GuestVolumes } from './disks.js';
import { guestInterfaces, type GuestInterface } from './interfaces.js';
import { keptElement } from './kept-value.js';
import { writeInstanceMetadata, type InstanceMetadata } from './metadata.js';

/** A spec that names its instance. */
export type NamedSpec = InstanceSpec & { readonly uuid: string };

/** All that a guest's document is made from. */
export interface GuestPlan {
  readonly spec: NamedSpec;
  readonly hypervisor: Hypervisor;
  readonly platform: Platform;
  readonly volumes: GuestVolumes;
  readonly kernelFiles?: KernelFiles | undefined;
  /** As their VIF drivers connect them. */
  readonly interfaces: readonly GuestInterface[];
  readonly metadata: InstanceMetadata;
  /** What else the domain's metadata is to keep. */
  readonly kept?: readonly ForeignElement[];
}

/** The document of a new guest (Nova's `_get_guest_config`): the common parts, and over them what its hypervisor adds. */
export function guestConfig(plan: GuestPlan): Domain {
  const { spec, hypervisor, platform, volumes, kernelFiles, metadata, kept = [] } = plan;
  const profile = hypervisor.devices(platform);
  const own = hypervisor.guestConfig(platform, spec);
  const { osType, arch, machine } = platform;
  return {
    type: platform.domainType,
    name: spec.name,
    uuid: spec.uuid,
    ...(spec.title === undefined ? {} : { title: spec.title }),
    ...(spec.description === undefined ? {} : { description: spec.description }),
    metadata: [writeInstanceMetadata(metadata), ...labelsIn(spec), ...kept],
    memory: { value: spec.memoryMiB * 1024, unit: 'KiB' },
    vcpu: { value: spec.vcpus },
    // A container has the host's processors as they are.
    ...(osType === 'exe' ? {} : { cpu: guestCpu(platform, spec.vcpus) }),
    on_poweroff: 'destroy',
    on_reboot: 'restart',
    on_crash: 'destroy',
    ...own,
    os: {
      type: {
        value: osType,
        ...(osType === 'uml' ? {} : { arch }),
        ...(machine === undefined ? {} : { machine }),
      },
      ...guestBoot(spec, platform, kernelFiles),
      ...(own.sysinfo === undefined ? {} : { smbios: { mode: 'sysinfo' } }),
    },
    devices: {
      ...devicesFromDevMap(
        devMapFromDevSpecMap(
          devSpecMapFromDevSpecList([
            ...guestStorage(volumes, profile),
            ...guestInterfaces(plan.interfaces, profile),
            ...guestConsoles(profile),
          ]),
        ),
      ),
      ...own.devices,
    },
  };
}

function labelsIn({ labels = {} }: NamedSpec): readonly ForeignElement[] {
  return Object.keys(labels).length === 0 ? [] : [keptElement(KEPT_LABELS, labels)];
}

/** The document as text (Nova's `_get_guest_xml`). */
export function guestXml(plan: GuestPlan): string {
  return serializeDomain(guestConfig(plan));
}
