import { type InstanceSpec } from '@hostelry/compute';
import { parseDocument, parseDomain, type Capabilities } from '@hostelry/libvirt-xml';
import { describe, expect, it } from 'vitest';
import { guestConfig, guestXml, type GuestPlan } from '../src/guest/builder.js';
import { definitionOf } from '../src/guest/definition.js';
import { readInstanceMetadata } from '../src/guest/metadata.js';
import { type PlatformWishes } from '../src/hypervisors/hypervisor.js';
import { qemu } from '../src/hypervisors/qemu.js';
import { test as testHypervisor } from '../src/hypervisors/test.js';

const UUID = '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111';

function capabilities(options: { arch?: string; types?: string[]; machines?: string[] } = {}): Capabilities {
  const { arch = 'x86_64', types = ['qemu'], machines = ['pc-i440fx-7.2', 'pc', 'q35'] } = options;
  return {
    host: { cpu: { arch } },
    guest: [
      {
        os_type: 'hvm',
        arch: {
          name: arch,
          machine: machines.map((value) => ({ value, maxCpus: 255 })),
          domain: types.map((type) => ({ type })),
        },
      },
    ],
  };
}

function plan(
  spec: Partial<InstanceSpec> = {},
  options: { caps?: Capabilities; wishes?: PlatformWishes; paths?: Partial<GuestPlan> } = {},
): GuestPlan {
  const { caps = capabilities(), wishes = { accelerator: 'auto' }, paths = {} } = options;
  return {
    spec: { name: 'web1', uuid: UUID, vcpus: 4, memoryMiB: 512, ...spec },
    hypervisor: qemu,
    platform: qemu.platform(caps, wishes),
    volumes: {},
    interfaces: [],
    metadata: { uuid: UUID, created: '2026-11-21T10:00:00.000Z', volumes: [], images: [] },
    ...paths,
  };
}

const disks = {
  volumes: {
    root: { path: '/images/root.qcow2', format: 'qcow2' },
    seed: { path: '/images/seed.iso', format: 'raw' },
  },
};

describe('the platform of a QEMU host', () => {
  it('is kvm where the host offers it, else emulation', () => {
    const both = capabilities({ types: ['qemu', 'kvm'] });
    expect(plan({}, { caps: both }).platform).toMatchObject({
      domainType: 'kvm',
      arch: 'x86_64',
      machine: 'pc',
    });
    expect(plan().platform.domainType).toBe('qemu');
    expect(plan({}, { caps: both, wishes: { accelerator: 'qemu' } }).platform.domainType).toBe('qemu');
  });

  it('is refused with the offers named when the wanted kind is not there', () => {
    expect(() => plan({}, { wishes: { accelerator: 'kvm' } })).toThrow(
      'The host offers no "hvm" guests of type kvm; it offers qemu on x86_64',
    );
  });

  it('takes q35 where there is no pc, virt on Arm, and the machines of the domain type where it has its own', () => {
    expect(plan({}, { caps: capabilities({ machines: ['q35'] }) }).platform.machine).toBe('q35');
    expect(
      plan({}, { caps: capabilities({ arch: 'aarch64', machines: ['virt-7.2', 'virt'] }) }).platform,
    ).toMatchObject({ arch: 'aarch64', machine: 'virt' });
    const own: Capabilities = {
      host: { cpu: { arch: 'x86_64' } },
      guest: [
        {
          os_type: 'hvm',
          arch: {
            name: 'x86_64',
            machine: [{ value: 'pc' }],
            domain: [{ type: 'kvm', machine: [{ value: 'q35', maxCpus: 288 }] }],
          },
        },
      ],
    };
    expect(plan({}, { caps: own }).platform).toMatchObject({ machine: 'q35', maxVcpus: 288 });
  });

  it('falls back to emulation when KVM turns out not to work, and only then', () => {
    const caps = capabilities({ types: ['qemu', 'kvm'] });
    const auto = { accelerator: 'auto' } as const;
    const platform = qemu.platform(caps, auto);
    const reason =
      'internal error: qemu unexpectedly closed the monitor: error: failed to set MSR 0x10a to 0x69';
    expect(qemu.fallback?.(caps, { platform, reason }, auto)).toMatchObject({ domainType: 'qemu' });
    const other = 'Cannot get interface MTU on "br0": No such device';
    expect(qemu.fallback?.(caps, { platform, reason: other }, auto)).toBeUndefined();
    expect(qemu.fallback?.(caps, { platform, reason }, { accelerator: 'kvm' })).toBeUndefined();
    const kvmOnly = capabilities({ types: ['kvm'] });
    expect(qemu.fallback?.(kvmOnly, { platform, reason }, auto)).toBeUndefined();
    const emulated = { ...platform, domainType: 'qemu' } as const;
    expect(qemu.fallback?.(caps, { platform: emulated, reason }, auto)).toBeUndefined();
  });

  it("prefers the host's own architecture to a foreign one that is listed first", () => {
    const [foreign] = capabilities({ arch: 'aarch64', machines: ['virt'] }).guest ?? [];
    const native = capabilities();
    const caps = { host: native.host, guest: [foreign!, ...(native.guest ?? [])] };
    expect(plan({}, { caps }).platform.arch).toBe('x86_64');
  });
});

describe("a guest's document", () => {
  it('has memory, vCPUs, a serial console and paravirtual devices', () => {
    const domain = parseDomain(guestXml(plan()));
    expect(domain).toMatchObject({
      type: 'qemu',
      name: 'web1',
      uuid: UUID,
      memory: { value: 524288, unit: 'KiB' },
      vcpu: { value: 4 },
      cpu: { topology: { sockets: 4, cores: 1, threads: 1 } },
      features: { acpi: {}, apic: {} },
      clock: { offset: 'utc' },
    });
    expect(domain.devices?.serial).toHaveLength(1);
    expect(domain.devices?.console).toMatchObject([{ type: 'pty', target: { type: 'serial' } }]);
    expect(domain.devices?.rng).toMatchObject([{ backend: { model: 'random', value: '/dev/urandom' } }]);
    // Nobody but the host itself may look at the screen.
    expect(domain.devices?.graphics).toMatchObject([{ type: 'vnc', listen: '127.0.0.1', autoport: 'yes' }]);
    expect(domain.devices?.channel).toMatchObject([{ target: { name: 'org.qemu.guest_agent.0' } }]);
  });

  it('boots from its disk, with the seed as a CD', () => {
    const rootDisk = { image: { location: '/x.qcow2' } };
    const xml = guestXml(plan({ rootDisk }, { paths: disks }));
    const domain = parseDomain(xml);
    expect(domain.os.boot).toMatchObject([{ dev: 'hd' }]);
    expect(definitionOf(xml).disks).toEqual([
      { target: 'vda', kind: 'disk', source: '/images/root.qcow2', format: 'qcow2' },
      { target: 'hda', kind: 'cdrom', source: '/images/seed.iso', format: 'raw' },
    ]);
    expect(domain.devices?.disk?.[1]?.readonly).toBeDefined();
  });

  it('puts the CD on sata where the machine has no ide', () => {
    const caps = capabilities({ machines: ['q35'] });
    const domain = guestConfig(plan({}, { caps, paths: disks }));
    expect(domain.devices?.disk?.[1]?.target).toEqual({ dev: 'sda', bus: 'sata' });
  });

  it('boots a kernel with the given command line, or with the default for its consoles and disk', () => {
    const kernelFiles = { kernel: '/images/vmlinuz', initrd: '/images/initrd' };
    const kernelBoot = { kernel: { location: '/vmlinuz' }, commandLine: 'quiet <&> "x"' };
    const given = parseDomain(guestXml(plan({ kernelBoot }, { paths: { kernelFiles } })));
    expect(given.os).toMatchObject({ ...kernelFiles, cmdline: 'quiet <&> "x"' });
    expect(given.os.boot ?? []).toEqual([]);

    const withDefault = { kernelBoot: { kernel: { location: '/vmlinuz' } } };
    expect(guestConfig(plan(withDefault, { paths: { kernelFiles } })).os.cmdline).toBe(
      'console=tty0 console=ttyS0 no_timer_check',
    );
    const rootDisk = { image: { location: '/x.qcow2' } };
    const kvm = { caps: capabilities({ types: ['kvm'] }), paths: { kernelFiles } };
    expect(guestConfig(plan({ ...withDefault, rootDisk }, kvm)).os.cmdline).toBe(
      'root=/dev/vda console=tty0 console=ttyS0',
    );
  });

  it('has a host CPU model and timers under kvm only', () => {
    const kvm = guestConfig(plan({}, { caps: capabilities({ types: ['kvm'] }) }));
    expect(kvm.cpu).toMatchObject({ mode: 'host-model' });
    expect(kvm.clock?.timer?.map(({ name }) => name)).toEqual(['pit', 'rtc', 'hpet']);
    const emulated = guestConfig(plan());
    expect(emulated.cpu).not.toHaveProperty('mode');
    expect(emulated.clock).not.toHaveProperty('timer');
  });

  it("tells the guest its own UUID and nothing of the host's", () => {
    const domain = guestConfig(plan());
    expect(domain.os.smbios).toEqual({ mode: 'sysinfo' });
    const entries = domain.sysinfo?.[0]?.system?.entry ?? [];
    expect(entries.find(({ name }) => name === 'serial')?.value).toBe(UUID);
  });

  it('leaves out what only PCs have on Arm', () => {
    const caps = capabilities({ arch: 'aarch64', machines: ['virt'] });
    const domain = guestConfig(plan({}, { caps, paths: disks }));
    expect(domain.features).toBeUndefined();
    expect(domain.sysinfo).toBeUndefined();
    expect(domain.devices?.disk?.[1]?.target.bus).toBe('scsi');
  });

  it('has a card for each interface, on its network or bridge', () => {
    const interfaces = [
      { mac: '52:54:00:aa:bb:cc', device: { device: 'network', network: 'default' } },
      { device: { device: 'bridge', network: 'br0' } },
    ] as const;
    expect(definitionOf(guestXml(plan({}, { paths: { interfaces } }))).interfaces).toEqual([
      { kind: 'network', source: 'default', mac: '52:54:00:aa:bb:cc', model: 'virtio' },
      { kind: 'bridge', source: 'br0', model: 'virtio' },
    ]);
  });

  it('remembers what the instance owns, whatever the names are', () => {
    const metadata = {
      uuid: UUID,
      created: '2026-11-21T10:00:00.000Z',
      volumes: [{ role: 'root', pool: 'a&b "<c>', name: 'x.qcow2' }],
      images: [{ role: 'root', sha256: 'ab'.repeat(32) }],
    } as const;
    const xml = guestXml(plan({}, { paths: { metadata } }));
    expect(readInstanceMetadata(parseDocument(xml).root)).toEqual(metadata);
    expect(definitionOf(xml).managed).toBe(true);
  });

  it('owns nothing when it is a copy under another UUID', () => {
    const other = '11111111-2222-4333-8444-555555555555';
    const copy = guestXml(plan()).replace(/<uuid>.*<\/uuid>/, `<uuid>${other}</uuid>`);
    expect(copy).toContain(other);
    expect(readInstanceMetadata(parseDocument(copy).root)).toBeUndefined();
    expect(definitionOf(copy).managed).toBe(false);
  });

  it('is of type test, without devices that only QEMU has, on the test hypervisor', () => {
    const platform = testHypervisor.platform(capabilities({ arch: 'i686', types: ['test'], machines: [] }), {
      accelerator: 'auto',
    });
    const domain = guestConfig({ ...plan(), hypervisor: testHypervisor, platform });
    expect(domain).toMatchObject({ type: 'test', os: { type: { value: 'hvm', arch: 'i686' } } });
    expect(domain.devices).not.toHaveProperty('rng');
    expect(domain.os.type).not.toHaveProperty('machine');
  });
});
