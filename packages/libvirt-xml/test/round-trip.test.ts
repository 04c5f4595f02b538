import { describe, expect, it } from 'vitest';
import {
  type Domain,
  parseCapabilities,
  parseDocument,
  parseDomain,
  parseNetwork,
  serializeCapabilities,
  serializeDocument,
  serializeDomain,
  serializeNetwork,
  XmlError,
} from '../src/index.js';
import { guestXml } from './guest-document.js';

describe('a document that nobody edits', () => {
  it('comes back byte for byte', () => {
    expect(serializeDomain(parseDomain(guestXml))).toBe(guestXml);
    expect(serializeDocument(parseDocument(guestXml))).toBe(guestXml);
  });

  it('comes back byte for byte with CRLF, tabs, CDATA, odd quotes and references', () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<domain\ttype = "kvm"\r\n>\r\n\t<name ><![CDATA[a<b]]>&#x41;</name>\r\n' +
      '\t<memory>0x400</memory ><os><type>hvm</type></os>\r\n\t<devices\n/></domain>\r\n<?after all?>\r\n<!-- end -->';
    const domain = parseDomain(xml);
    expect(domain.name).toBe('a<bA');
    expect(domain.memory.value).toBe(1024);
    expect(serializeDomain(domain)).toBe(xml);
  });

  it('of another kind comes back byte for byte, with all the table does not know', () => {
    const capabilities =
      '<capabilities>\n  <host>\n    <uuid>x</uuid><power_management/>\n    <iommu support="no"/>\n  </host>\n' +
      '  <guest><os_type>hvm</os_type><arch name="x86_64"><wordsize>64</wordsize><machine maxCpus="1">pc</machine></arch></guest>\n</capabilities>\n';
    const parsed = parseCapabilities(capabilities);
    expect(parsed.guest?.[0]?.arch.machine?.[0]).toMatchObject({ value: 'pc', maxCpus: 1 });
    expect(serializeCapabilities(parsed)).toBe(capabilities);
    const network = "<network><name>n</name><dns enable='no'/><ip address='10.0.0.1' prefix='24'/></network>";
    expect(serializeNetwork(parseNetwork(network))).toBe(network);
  });
});

describe('a parsed guest', () => {
  const domain = parseDomain(guestXml);

  it('has attributes, text and children under their own names', () => {
    expect(domain.type).toBe('kvm');
    expect(domain.id).toBe(7);
    expect(domain.title).toBe('The web & more');
    expect(structuredClone(domain.memory)).toEqual({ value: 1048576, unit: 'KiB', dumpCore: 'off' });
    expect(structuredClone(domain.vcpu)).toEqual({ value: 4, placement: 'static', current: 2 });
    expect(structuredClone(domain.os.type)).toEqual({ value: 'hvm', arch: 'x86_64', machine: 'pc-q35-7.2' });
    expect(domain.os.boot?.map(({ dev }) => dev)).toEqual(['hd', 'network']);
    expect(structuredClone(domain.features)).toEqual({ acpi: {}, apic: { eoi: 'on' } });
    expect(domain.on_poweroff).toBe('destroy');
  });

  it('has devices as unions that narrow', () => {
    const [file, network] = domain.devices?.disk ?? [];
    if (file?.type !== 'file' || network?.type !== 'network')
      throw new Error('Expected a file and a network disk');
    expect(file.source?.file).toBe('/pool/web-1.qcow2');
    expect(structuredClone(file.backingStore?.backingStore)).toEqual({});
    expect(structuredClone(file.address)).toEqual({ type: 'pci', domain: 0, bus: 4, slot: 0, function: 0 });
    expect(structuredClone(network.source?.host)).toEqual([{ name: 'mon1', port: 6789 }]);
    expect(network.serial).toBe('007');
    const [, rootPort] = domain.devices?.controller ?? [];
    expect(rootPort?.model).toBe('pcie-root-port');
    expect(rootPort?.modelElement?.name).toBe('pcie-root-port');
    const [vnc] = domain.devices?.graphics ?? [];
    if (vnc?.type !== 'vnc') throw new Error('Expected a VNC display');
    expect(vnc.listen).toBe('127.0.0.1');
    expect(vnc.listenElement).toHaveLength(1);
    expect(domain['qemu:commandline']?.['qemu:arg']?.[0]?.value).toBe('-S');
  });

  it('keeps what is no integer as unknown content', () => {
    const xml =
      "<domain type='kvm' id='later'><name>a</name><memory>much</memory><os><type>hvm</type></os></domain>";
    const parsed = parseDomain(xml);
    expect(parsed.id).toBeUndefined();
    expect(Object.hasOwn(parsed, 'memory')).toBe(false);
    expect(serializeDomain(parsed)).toBe(xml);
  });

  it('is refused when the root is another', () => {
    expect(() => parseDomain('<network/>')).toThrow(XmlError);
    expect(() => parseDomain('<domain xmlns="urn:x"/>')).toThrow('urn:x');
    expect(() => parseDomain('<!-- a -->\n <network/>')).toThrow(
      'Expected a <domain> document, found <network> (line 2, column 2, in /network)',
    );
  });
});

describe('an object without its source', () => {
  const fresh: Domain = {
    type: 'kvm',
    name: 'a < b',
    memory: { value: 512, unit: 'MiB' },
    os: { type: { value: 'hvm' }, boot: [{ dev: 'hd' }] },
    metadata: [{ namespace: 'urn:x', xml: '<x:y xmlns:x="urn:x"/>' }],
    features: { acpi: {} },
    devices: {
      disk: [
        {
          type: 'volume',
          device: 'disk',
          source: { pool: 'default', volume: "a'b" },
          target: { dev: 'vda', bus: 'virtio' },
          address: { type: 'pci', bus: 4, slot: 0, function: 0 },
        },
      ],
    },
    'qemu:commandline': { 'qemu:arg': [{ value: '-S' }] },
  };
  const canonical = `<domain type='kvm'>
  <name>a &lt; b</name>
  <metadata>
    <x:y xmlns:x="urn:x"/>
  </metadata>
  <memory unit='MiB'>512</memory>
  <os>
    <type>hvm</type>
    <boot dev='hd'/>
  </os>
  <features>
    <acpi/>
  </features>
  <devices>
    <disk type='volume' device='disk'>
      <source pool='default' volume='a&apos;b'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' bus='0x04' slot='0x00' function='0x0'/>
    </disk>
  </devices>
  <qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
    <qemu:arg value='-S'/>
  </qemu:commandline>
</domain>
`;

  it('is written in canonical order with two spaces', () => {
    expect(serializeDomain(fresh)).toBe(canonical);
  });

  it('is the same whatever the order of its properties, and however long they are', () => {
    const title = 'x'.repeat(100_000);
    const target = { dev: title, bus: 'virtio', tray: 'open' } as const;
    const wanted = serializeDomain({
      ...fresh,
      devices: { disk: [{ device: 'disk', type: 'file', target }] },
    });
    expect(wanted).toContain(`<target dev='${title}' bus='virtio' tray='open'/>`);
    const reversed = (value: object): object =>
      Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, each]: [string, unknown]) => {
            if (Array.isArray(each)) return [key, each.map((item: unknown) => reversed(item as object))];
            return [key, typeof each === 'object' && each !== null ? reversed(each) : each];
          }),
      );
    expect(serializeDomain(reversed(fresh) as Domain)).toBe(canonical);
    for (const at of [0, 1, 2]) {
      const entries = Object.entries(target);
      entries.unshift(...entries.splice(at, 1));
      const devices = { disk: [{ target: Object.fromEntries(entries), type: 'file', device: 'disk' }] };
      expect(serializeDomain({ ...fresh, devices } as unknown as Domain)).toBe(wanted);
      for (const place of [0, 1, 2, 3]) {
        const unknown = entries.toSpliced(place, 0, ['colour', 'red']);
        const disk = [{ ...devices.disk[0], target: Object.fromEntries(unknown) }];
        expect(() => serializeDomain({ ...fresh, devices: { disk } } as unknown as Domain)).toThrow(
          'Cannot write "devices.disk[0].target.colour"',
        );
      }
    }
  });

  it('holds what was read, with all that the table does not know, also by way of a prototype', () => {
    const xml =
      "<domain type='kvm'><name>n</name><devices><disk type='file'><future/></disk></devices></domain>";
    const [read] = parseDomain(xml).devices?.disk ?? [];
    for (const disk of [read, { ...read }, Object.create(read ?? null) as typeof read])
      expect(serializeDomain({ ...fresh, devices: { disk: [disk] } } as Domain)).toContain('<future/>');
  });

  it('reads back as it was', () => {
    expect(structuredClone(parseDomain(canonical))).toEqual(fresh);
  });

  it('comes of structuredClone and of JSON', () => {
    const domain = parseDomain(guestXml);
    const cloned = serializeDomain(structuredClone(domain));
    expect(cloned).not.toContain('future');
    expect(cloned.startsWith("<domain type='kvm' id='7'>\n  <name>web-1</name>")).toBe(true);
    expect(serializeDomain(JSON.parse(JSON.stringify(domain)) as Domain)).toBe(cloned);
    expect(structuredClone(parseDomain(cloned))).toEqual(structuredClone(domain));
  });

  it('is refused with the name of what cannot be written', () => {
    const wrong = { ...fresh, memory: { value: 1.5 } };
    expect(() => serializeDomain(wrong)).toThrow('Cannot write "memory.value": 1.5 is not an integer');
    const unknown = { ...fresh, devices: { disk: [{ target: { dev: 'a', colour: 'red' } }] } };
    expect(() => serializeDomain(unknown)).toThrow('Cannot write "devices.disk[0].target.colour"');
    expect(() => serializeDomain({ ...fresh, name: 'a\u0000' })).toThrow(XmlError);
    expect(() => serializeDomain({ ...fresh, metadata: [{ namespace: '', xml: '<a>' }] })).toThrow(
      'metadata',
    );
  });
});
