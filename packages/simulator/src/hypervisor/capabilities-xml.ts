import { type Hardware } from './hardware.js';

/** The emulator that the simulated hosts claim to run guests with; libvirt's test driver has the same. */
export const EMULATOR = '/usr/bin/test-hv';

type Line = readonly [depth: number, text: string];

function render(lines: readonly Line[]): string {
  return lines.map(([depth, text]) => `${'  '.repeat(depth)}${text}\n`).join('');
}

/** The document of virConnectGetCapabilities for a host, valid by libvirt's schema. */
export function capabilitiesXml(hardware: Hardware): string {
  const lines: Line[] = [
    [0, '<capabilities>'],
    [1, '<host>'],
    ...hostCpu(hardware),
    [2, '<power_management/>'],
    [2, "<iommu support='no'/>"],
    ...topology(hardware),
    [2, '<secmodel>'],
    [3, '<model>testSecurity</model>'],
    [3, '<doi></doi>'],
    [2, '</secmodel>'],
    [1, '</host>'],
  ];
  for (const osType of hardware.osTypes) lines.push(...guest(hardware, osType));
  lines.push([0, '</capabilities>']);
  return render(lines);
}

function hostCpu({ arch, wordSize, cpus }: Hardware): Line[] {
  const details: Line[] =
    wordSize === 32
      ? [
          [3, '<features>'],
          [4, '<pae/>'],
          [4, '<nonpae/>'],
          [3, '</features>'],
        ]
      : [
          [3, '<model>qemu64</model>'],
          [3, '<vendor>Intel</vendor>'],
          [3, `<topology sockets='1' dies='1' cores='${cpus}' threads='1'/>`],
        ];
  return [
    [2, '<cpu>'],
    [3, `<arch>${arch}</arch>`],
    ...details,
    [3, "<pages unit='KiB' size='4'/>"],
    [3, "<pages unit='KiB' size='2048'/>"],
    [2, '</cpu>'],
  ];
}

function topology({ cells }: Hardware): Line[] {
  const lines: Line[] = [
    [2, '<topology>'],
    [3, `<cells num='${cells.length}'>`],
  ];
  let first = 0;
  cells.forEach((cell, id) => {
    lines.push(
      [4, `<cell id='${id}'>`],
      [5, `<memory unit='KiB'>${cell.memoryKiB}</memory>`],
      [5, `<pages unit='KiB' size='4'>${cell.memoryKiB / 4}</pages>`],
      [5, "<pages unit='KiB' size='2048'>0</pages>"],
      [5, `<cpus num='${cell.cpus}'>`],
    );
    for (let core = 0; core < cell.cpus; core++) {
      const cpu = first + core;
      const place = `socket_id='${id}' die_id='0' core_id='${core}'`;
      lines.push([6, `<cpu id='${cpu}' ${place} siblings='${cpu}'/>`]);
    }
    first += cell.cpus;
    lines.push([5, '</cpus>'], [4, '</cell>']);
  });
  lines.push([3, '</cells>'], [2, '</topology>']);
  return lines;
}

function guest({ arch, wordSize }: Hardware, osType: string): Line[] {
  const features: Line[] =
    wordSize === 32
      ? [
          [3, '<pae/>'],
          [3, '<nonpae/>'],
        ]
      : [
          [3, "<acpi default='on' toggle='yes'/>"],
          [3, "<apic default='on' toggle='no'/>"],
        ];
  return [
    [1, '<guest>'],
    [2, `<os_type>${osType}</os_type>`],
    [2, `<arch name='${arch}'>`],
    [3, `<wordsize>${wordSize}</wordsize>`],
    [3, `<emulator>${EMULATOR}</emulator>`],
    [3, "<domain type='test'/>"],
    [2, '</arch>'],
    [2, '<features>'],
    ...features,
    [2, '</features>'],
    [1, '</guest>'],
  ];
}

/** What a device enumeration of the domain capabilities offers. */
const DEVICE_ENUMS = {
  disk: {
    diskDevice: ['disk', 'cdrom', 'floppy'],
    bus: ['ide', 'fdc', 'scsi', 'virtio', 'usb', 'sata'],
  },
  graphics: { type: ['vnc', 'spice'] },
  video: { modelType: ['vga', 'cirrus', 'qxl', 'virtio', 'none'] },
  rng: { model: ['virtio'], backendModel: ['random', 'egd', 'builtin'] },
} as const;

/** The document of virConnectGetDomainCapabilities for the one kind of guest that a simulated host has. */
export function domainCapabilitiesXml(hardware: Hardware, virtType: string): string {
  const lines: Line[] = [
    [0, '<domainCapabilities>'],
    [1, `<path>${EMULATOR}</path>`],
    [1, `<domain>${virtType}</domain>`],
    [1, `<arch>${hardware.arch}</arch>`],
    [1, `<vcpu max='${hardware.maxVcpus}'/>`],
    [1, "<iothreads supported='no'/>"],
    [1, "<os supported='yes'>"],
    [2, "<loader supported='no'/>"],
    [1, '</os>'],
    [1, '<cpu>'],
    [2, "<mode name='host-passthrough' supported='no'/>"],
    [2, "<mode name='maximum' supported='no'/>"],
    [2, "<mode name='host-model' supported='no'/>"],
    [2, "<mode name='custom' supported='no'/>"],
    [1, '</cpu>'],
    [1, '<devices>'],
  ];
  for (const [device, enums] of Object.entries(DEVICE_ENUMS)) {
    lines.push([2, `<${device} supported='yes'>`]);
    for (const [name, values] of Object.entries(enums) as [string, readonly string[]][]) {
      lines.push([3, `<enum name='${name}'>`]);
      for (const value of values) lines.push([4, `<value>${value}</value>`]);
      lines.push([3, '</enum>']);
    }
    lines.push([2, `</${device}>`]);
  }
  lines.push(
    [1, '</devices>'],
    [1, '<features>'],
    [2, "<gic supported='no'/>"],
    [1, '</features>'],
    [0, '</domainCapabilities>'],
  );
  return render(lines);
}
