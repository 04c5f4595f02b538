import { describe, expect, it } from 'vitest';
import {
  type Disk,
  type Domain,
  parseDomain,
  parseStorageVol,
  serializeDomain,
  serializeStorageVol,
  sourceElement,
  XmlError,
} from '../src/index.js';
import { guestXml } from './guest-document.js';
import { edited, expectChange } from './guest-edits.js';

function devices(domain: Domain): NonNullable<Domain['devices']> {
  return domain.devices ?? expect.fail('The guest has no devices');
}

function disks(domain: Domain): Disk[] {
  return devices(domain).disk ?? expect.fail('The guest has no disks');
}

function disk(domain: Domain, index: number): Disk {
  return disks(domain)[index] ?? expect.fail(`The guest has no disk ${index}`);
}

describe('one edit changes only its span', () => {
  it('of a text', () => {
    expectChange('<name>web-1</name>', '<name>a &lt; b</name>', (domain) => {
      domain.name = 'a < b';
    });
  });

  it('of a value with attributes', () => {
    expectChange(`"off">1048576</memory>`, `"off">2097152</memory>`, (domain) => {
      domain.memory.value = 2097152;
    });
  });

  it('of an attribute, keeping its quotes', () => {
    expectChange(`dumpCore="off"`, `dumpCore="on"`, (domain) => {
      domain.memory.dumpCore = 'on';
    });
  });

  it('of an attribute that goes with its white space', () => {
    expectChange(` dumpCore="off"`, '', (domain) => {
      delete domain.memory.dumpCore;
    });
  });

  it('of attributes that come in schema order', () => {
    expectChange(
      "<driver name='qemu'/>",
      "<driver name='qemu' type='raw' cache='none' discard='unmap'/>",
      (domain) => {
        Object.assign(disk(domain, 1).driver ?? {}, { discard: 'unmap', cache: 'none', type: 'raw' });
      },
    );
  });

  it('of an element that goes with its white space', () => {
    expectChange("\n      <alias name='virtio-disk0'/>", '', (domain) => {
      delete disk(domain, 0).alias;
    });
  });

  it('of elements that come at their place in the schema', () => {
    expectChange('</on_poweroff>', '</on_poweroff>\n  <on_reboot>restart</on_reboot>', (domain) => {
      domain.on_reboot = 'restart';
    });
    expectChange('</title>', '</title>\n  <description>d</description>', (domain) => {
      domain.description = 'd';
    });
  });

  it('of an element that comes before all others', () => {
    const xml = "<domain type='kvm'>\n  <memory>1</memory>\n</domain>";
    expect(
      edited(xml, (domain) => {
        domain.name = 'n';
      }),
    ).toBe("<domain type='kvm'>\n  <name>n</name>\n  <memory>1</memory>\n</domain>");
  });

  it('of an element after one that has a comment on its line', () => {
    expectChange(
      '<!-- two more later -->',
      '<!-- two more later -->\n  <iothreads>2</iothreads>',
      (domain) => {
        domain.iothreads = 2;
      },
    );
  });

  it('of an empty element that gets content', () => {
    const xml = "<domain type='kvm'>\n    <name>n</name>\n    <devices/>\n</domain>";
    expect(
      edited(xml, (domain) => {
        domain.devices = Object.assign(domain.devices ?? {}, {
          emulator: '/q',
          memballoon: { model: 'none' as const },
        });
      }),
    ).toBe(
      "<domain type='kvm'>\n    <name>n</name>\n    <devices>\n        <emulator>/q</emulator>\n        <memballoon model='none'/>\n    </devices>\n</domain>",
    );
  });

  it('of an empty element that gets text', () => {
    const xml = "<domain type='kvm'><name /><os><type>hvm</type><loader secure='yes' /></os></domain>";
    expect(
      edited(xml, (domain) => {
        domain.name = 'n';
        if (domain.os.loader !== undefined) domain.os.loader.value = '/code';
      }),
    ).toBe(
      "<domain type='kvm'><name>n</name><os><type>hvm</type><loader secure='yes'>/code</loader></os></domain>",
    );
  });

  it('in a document on one line, with CRLF, or with tabs', () => {
    const add = (domain: Domain): void => {
      domain.title = 't';
    };
    expect(edited("<domain type='kvm'><name>n</name></domain>", add)).toBe(
      "<domain type='kvm'><name>n</name><title>t</title></domain>",
    );
    expect(edited("<domain type='kvm'>\r\n\t<name>n</name>\r\n</domain>\r\n", add)).toBe(
      "<domain type='kvm'>\r\n\t<name>n</name>\r\n\t<title>t</title>\r\n</domain>\r\n",
    );
  });

  it('of text around which comments stay', () => {
    const xml = "<domain type='kvm'><name>a<!-- c --><![CDATA[b]]></name></domain>";
    expect(
      edited(xml, (domain) => {
        expect(domain.name).toBe('ab');
        domain.name = 'x';
      }),
    ).toBe("<domain type='kvm'><name>x<!-- c --></name></domain>");
  });

  it('unless the value is the same in another spelling', () => {
    const xml = "<domain type='kvm'><memory> 0x10 </memory><iothreads>007</iothreads></domain>";
    const domain = parseDomain(xml);
    domain.memory.value = 16;
    domain.iothreads = 7;
    expect(serializeDomain(domain)).toBe(xml);
    domain.iothreads = 8;
    expect(serializeDomain(domain)).toBe(xml.replace('007', '8'));
  });
});

describe('an array', () => {
  const third: Disk = { type: 'block', source: { dev: '/dev/sdb' }, target: { dev: 'vdc' } };
  const thirdXml = `
    <disk type='block'>
      <source dev='/dev/sdb'/>
      <target dev='vdc'/>
    </disk>`;

  it('takes a pushed item after its last', () => {
    expectChange('</serial>\n    </disk>', `</serial>\n    </disk>${thirdXml}`, (domain) => {
      disks(domain).push(third);
    });
  });

  it('takes an item in front', () => {
    expectChange("\n    <disk type='file'", `${thirdXml}\n    <disk type='file'`, (domain) => {
      disks(domain).unshift(third);
    });
  });

  it('loses a spliced item alone', () => {
    const start = guestXml.indexOf("\n    <disk type='file'");
    const end = guestXml.indexOf('\n    <?keep this?>');
    expect(edited(guestXml, (domain) => disks(domain).splice(0, 1))).toBe(
      guestXml.slice(0, start) + guestXml.slice(end),
    );
  });

  it('takes an item in place of another', () => {
    const start = guestXml.indexOf("\n    <disk type='network'");
    const end = guestXml.indexOf("\n    <controller type='usb'");
    expect(edited(guestXml, (domain) => disks(domain).splice(1, 1, third))).toBe(
      guestXml.slice(0, start) + thirdXml + guestXml.slice(end),
    );
  });

  it('moves items with all that is unknown in them', () => {
    const result = edited(guestXml, (domain) => disks(domain).reverse());
    const parsed = parseDomain(result);
    expect(disks(parsed).map(({ target }) => target.dev)).toEqual(['vdb', 'vda']);
    expect(result).toContain("glimmer='1'");
    expect(result).toContain('<?keep this?>');
    expect(result).toHaveLength(guestXml.length);
  });

  it('that is new gets its place', () => {
    expectChange(
      '</rng>',
      "</rng>\n    <vsock model='virtio'>\n      <cid auto='yes'/>\n    </vsock>",
      (domain) => {
        devices(domain).vsock = { model: 'virtio', cid: { auto: 'yes' } };
      },
    );
    expectChange('</channel>', "</channel>\n    <input type='tablet' bus='usb'/>", (domain) => {
      devices(domain).input = [{ type: 'tablet', bus: 'usb' }];
    });
  });

  it('of texts keeps what is equal', () => {
    const xml =
      "<domain type='exe'><os><type>exe</type>\n<initarg>a</initarg>\n<initarg>b</initarg>\n<initarg><![CDATA[c]]></initarg></os></domain>";
    const at = (change: (args: string[]) => unknown): string =>
      edited(xml, (domain) => {
        change(domain.os.initarg ?? []);
      });
    expect(at((args) => args.splice(1, 1))).toBe(xml.replace('\n<initarg>b</initarg>', ''));
    expect(at((args) => args.splice(1, 0, 'n'))).toBe(
      xml.replace('a</initarg>', 'a</initarg>\n<initarg>n</initarg>'),
    );
    expect(at((args) => (args[1] = 'z'))).toBe(xml.replace('>b<', '>z<'));
  });

  it('that is emptied leaves the others', () => {
    const result = edited(guestXml, (domain) => {
      devices(domain).disk = [];
    });
    expect(result).not.toContain('<disk');
    expect(result).toContain('<?keep this?>');
    expect(parseDomain(result).devices?.controller).toHaveLength(2);
  });
});

describe('an object put elsewhere', () => {
  it('takes along what is unknown in it, and the prefixes', () => {
    const from = parseDomain(
      "<domain type='kvm' xmlns:v='urn:v'><devices><disk v:mark='1'><target dev='a'/><v:x/></disk></devices></domain>",
    );
    const to = parseDomain("<domain type='kvm'><devices><emulator>e</emulator></devices></domain>");
    devices(to).disk = [disk(from, 0)];
    expect(serializeDomain(to)).toBe(
      "<domain type='kvm'><devices><emulator>e</emulator><disk xmlns:v='urn:v' v:mark='1'><target dev='a'/><v:x/></disk></devices></domain>",
    );
  });

  it('may be there twice', () => {
    const domain = parseDomain(guestXml);
    disks(domain).push({ ...disk(domain, 0), target: { dev: 'vdz' } });
    const parsed = parseDomain(serializeDomain(domain));
    expect(disks(parsed).map(({ target }) => target.dev)).toEqual(['vda', 'vdb', 'vdz']);
    expect(serializeDomain(domain).match(/glimmer='1'/g)).toHaveLength(2);
  });

  it('that is a spread copy keeps its place and its unknown content', () => {
    expectChange('<serial>007</serial>', '<serial>8</serial>', (domain) => {
      disks(domain)[1] = { ...disk(domain, 1), serial: '8' };
    });
  });

  it('that holds itself is refused', () => {
    const chain: Record<string, unknown> = { type: 'file' };
    chain['backingStore'] = chain;
    const domain = parseDomain(guestXml);
    Object.assign(disk(domain, 0), { backingStore: chain });
    expect(() => serializeDomain(domain)).toThrow(XmlError);
  });
});

describe('a discriminator', () => {
  it('that changes takes the fields of the new variant', () => {
    expectChange(
      "<disk type='file' device='disk' glimmer='1'>\n      <driver name='qemu' type='qcow2'/>\n      <source file='/pool/web-1.qcow2' index='1'/>",
      "<disk type='block' device='disk' glimmer='1'>\n      <driver name='qemu' type='qcow2'/>\n      <source dev='/dev/vg/web' index='1'/>",
      (domain) => {
        const first = disk(domain, 0);
        const { file: _file, ...rest } = (first as { source: { file?: string; index?: number } }).source;
        Object.assign(first, { type: 'block', source: { ...rest, dev: '/dev/vg/web' } });
      },
    );
  });

  it('that the table does not know shows the common fields', () => {
    const xml =
      "<domain type='kvm'><devices><disk type='teleport'><source beam='1'/><target dev='q'/></disk></devices></domain>";
    const domain = parseDomain(xml);
    expect(disk(domain, 0).target.dev).toBe('q');
    disk(domain, 0).target.dev = 'r';
    expect(serializeDomain(domain)).toBe(xml.replace("'q'", "'r'"));
  });
});

describe('what the table does not know', () => {
  it('survives the removal of all that it does', () => {
    const result = edited(guestXml, (domain) => {
      for (const key of Object.keys(domain)) delete (domain as unknown as Record<string, unknown>)[key];
      Object.assign(domain, { type: 'kvm' });
    });
    expect(result).toContain("<future kind='x'><thing/></future>");
    expect(result).toContain('<!-- two more later -->');
    expect(result).toContain('<!-- written by hand -->');
    expect(parseDomain(result).type).toBe('kvm');
  });

  it('gives way where its field gets a value', () => {
    const xml =
      "<domain type='kvm' id='late'><memory u='1'>much</memory><iothreads>few</iothreads><os><type>hvm</type></os></domain>";
    const result = edited(xml, (domain) => {
      domain.id = 3;
      domain.memory = { value: 1 };
      domain.iothreads = 2;
    });
    expect(result).toBe(
      "<domain type='kvm' id='3'><memory>1</memory><iothreads>2</iothreads><os><type>hvm</type></os></domain>",
    );
  });

  it('can be read through the source element', () => {
    const element = sourceElement(disk(parseDomain(guestXml), 0));
    expect(element?.attributes.map(({ name }) => name)).toContain('glimmer');
    expect(sourceElement({})).toBeUndefined();
  });
});

describe('a volume', () => {
  it('keeps 64-bit sizes exact', () => {
    const xml = "<volume><name>v</name><capacity unit='bytes'>18446744073709551615</capacity></volume>";
    const volume = parseStorageVol(xml);
    expect(volume.capacity?.value).toBe(18446744073709551615n);
    expect(serializeStorageVol(volume)).toBe(xml);
    volume.capacity = { value: 1024n, unit: 'bytes' };
    expect(serializeStorageVol(volume)).toBe(xml.replace('18446744073709551615', '1024'));
  });
});
