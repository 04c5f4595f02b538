import { DomainUndefineFlags } from '@hostelry/libvirt';
import { type Domain, type DomainType } from '@hostelry/libvirt-xml';
import { MIN_QEMU_VERSION } from '../host/versions.js';
import { guestSysinfo } from '../guest/sysinfo.js';
import { type Hypervisor, type Platform } from './hypervisor.js';
import { machinesOnly } from './kinds-of-guests.js';
import { chooseMachine, chooseOffer, offersFor } from './platform.js';

/**
 * QEMU, with KVM's acceleration or by emulation alone. Where Nova's libvirt driver of 2026 decides, this follows it:
 * machine pc on x86 and virt on Arm, virtio devices, timers for kvm only, SMBIOS strings that do not tell the host's identity.
 */
export const qemu: Hypervisor = {
  name: 'QEMU',
  types: ['QEMU'],
  minVersion: MIN_QEMU_VERSION,
  facets: [
    'power',
    'pause',
    'suspend',
    'interfaces',
    'volumes',
    'devices',
    'snapshots',
    'capture',
    'rescue',
    'resize',
    'coldMigration',
    'liveMigration',
    'console',
    'display',
    'agent',
    'statistics',
    'firewall',
    'storagePools',
    'storageVolumes',
    'networks',
    'definition',
    'rename',
    'autostart',
    'annotations',
    'screenshot',
    'adoption',
    'images',
    'rebuild',
    'clone',
  ],
  reportsReboot: true,
  snapshotsByMonitor: true,
  undefineFlags:
    DomainUndefineFlags.MANAGED_SAVE |
    DomainUndefineFlags.SNAPSHOTS_METADATA |
    DomainUndefineFlags.CHECKPOINTS_METADATA |
    DomainUndefineFlags.NVRAM,

  platform(capabilities, { accelerator }) {
    const types = accelerator === 'auto' ? ['kvm', 'qemu'] : [accelerator];
    const { arch, domain, machines } = chooseOffer(capabilities, 'hvm', types);
    const machine = chooseMachine(machines, MACHINES[arch.name] ?? []);
    return {
      domainType: domain.type as DomainType,
      osType: 'hvm',
      arch: arch.name,
      machine: machine?.value,
      maxVcpus: machine?.maxCpus,
    };
  },

  /** A host may offer KVM that does not work (in a nested machine, say): QEMU says so when it starts, and emulation is left. */
  fallback(capabilities, { platform, reason }, { accelerator }) {
    if (accelerator !== 'auto' || platform.domainType !== 'kvm' || !KVM_FAILURE.test(reason))
      return undefined;
    const emulated = offersFor(capabilities, 'hvm').some(
      ({ arch, domain }) => arch.name === platform.arch && domain.type === 'qemu',
    );
    return emulated ? this.platform(capabilities, { accelerator: 'qemu' }) : undefined;
  },

  checkSpec: machinesOnly('QEMU'),

  devices(platform) {
    return {
      diskBus: 'virtio',
      cdromBus: cdromBus(platform),
      interfaceModel: 'virtio',
      diskDriver: 'qemu',
      console: 'serial',
    };
  },

  guestConfig(platform, spec) {
    const x86 = isX86(platform.arch);
    return {
      // ACPI on Arm needs UEFI firmware, which is not asked for.
      ...(x86 ? { features: { acpi: {}, apic: {} } } : {}),
      ...(x86 ? { sysinfo: [guestSysinfo(spec.uuid)] } : {}),
      clock: { offset: 'utc', ...(platform.domainType === 'kvm' ? { timer: kvmTimers(x86) } : {}) },
      devices: {
        controller: [{ type: 'usb', model: 'none' }],
        // To the agent that may be in the guest; libvirt makes the socket.
        channel: [{ type: 'unix', target: { type: 'virtio', name: 'org.qemu.guest_agent.0' } }],
        // Only the host itself, and who gets in by ssh, may look at the screen.
        graphics: [{ type: 'vnc', port: -1, autoport: 'yes', listen: '127.0.0.1' }],
        video: [{ model: { type: x86 ? 'vga' : 'virtio' } }],
        // Its pointer is where the viewer's is, and it takes no USB.
        input: [{ type: 'tablet', bus: 'virtio' }],
        rng: [{ model: 'virtio', backend: { model: 'random', value: '/dev/urandom' } }],
        memballoon: { model: 'virtio', stats: { period: 10 } },
      },
    };
  },
};

/** Whether an architecture has what PCs have: ACPI, the local interrupt controller, SMBIOS. */
export function isX86(arch: string): boolean {
  return arch === 'x86_64' || arch === 'i686';
}

/** How QEMU's last words name its accelerator or the processor state that the accelerator refused. */
const KVM_FAILURE = /\bkvm\b|\bMSR\b/i;

const MACHINES: Readonly<Record<string, readonly string[]>> = {
  x86_64: ['pc', 'q35'],
  i686: ['pc', 'q35'],
  aarch64: ['virt'],
  armv7l: ['virt'],
  riscv64: ['virt'],
  ppc64: ['pseries'],
  ppc64le: ['pseries'],
  s390x: ['s390-ccw-virtio'],
};

/** CD drives are on ide, but where the machine has none: sata on q35, scsi elsewhere (after Nova's blockinfo). */
function cdromBus({ arch, machine }: Platform): 'ide' | 'sata' | 'scsi' {
  if (!isX86(arch)) return 'scsi';
  return machine !== undefined && /^(pc-)?q35/.test(machine) ? 'sata' : 'ide';
}

function kvmTimers(x86: boolean): NonNullable<NonNullable<Domain['clock']>['timer']> {
  return [
    { name: 'pit', tickpolicy: 'delay' },
    { name: 'rtc', tickpolicy: 'catchup' },
    ...(x86 ? [{ name: 'hpet', present: 'no' } as const] : []),
  ];
}
