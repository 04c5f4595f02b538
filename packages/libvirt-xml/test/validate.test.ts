import { describe, expect, it } from 'vitest';
import {
  type Finding,
  parseDocument,
  parseDomain,
  parseSecret,
  validate,
  validateDomain,
  validateSecret,
} from '../src/index.js';
import { guestXml } from './guest-document.js';

const head = `<domain type='kvm'>\n  <name>a</name>\n  <memory unit='KiB'>1024</memory>\n  <os>\n    <type>hvm</type>\n  </os>\n`;

/** The findings for a valid guest with that in it. */
async function findingsOf(inside: string): Promise<Finding[]> {
  return validate(parseDocument(`${head}${inside}</domain>`));
}

async function messagesOf(inside: string): Promise<string[]> {
  return (await findingsOf(inside)).map(({ severity, message }) => `${severity}: ${message}`);
}

const inDevices = (devices: string) => messagesOf(`<devices>${devices}</devices>`);

describe('validation', () => {
  it('finds nothing in a valid document', async () => {
    expect(await messagesOf('')).toEqual([]);
    expect(
      await validate(parseDocument(`<?xml version='1.0'?><!-- a --><secret ephemeral='no' private='yes'/>`)),
    ).toEqual([]);
  });

  it('tells the place, the value and what is expected', async () => {
    expect(
      await findingsOf(
        `  <devices>\n    <disk type='file'>\n      <target dev='vda' bus='pci'/>\n    </disk>\n  </devices>\n`,
      ),
    ).toEqual([
      {
        severity: 'error',
        code: 'wrong-value',
        path: '/domain/devices/disk/target/@bus',
        line: 9,
        column: 25,
        value: 'pci',
        expected: '"fdc", "ide", "sata", "scsi", "sd", "uml", "usb", "virtio" or "xen"',
        message:
          'Attribute "bus" of <target> is "pci": expected "fdc", "ide", "sata", "scsi", "sd", "uml", "usb", "virtio" or "xen"',
      },
    ]);
  });

  it('tells of all that a value may be, whichever of several forms its element is to be of', async () => {
    const [finding] = await validate(
      parseDocument(`<domain type='kvm'><name>n</name><memory>1</memory><os><type>hmv</type></os></domain>`),
    );
    expect(finding?.message).toBe(
      'Text of <type> is "hmv": expected "exe", "hvm", "linux", "xen" or "xenpvh"',
    );
  });

  it('takes no element whose prefix nothing declares for one of libvirt', async () => {
    const name = `<domain type='kvm'><q:name>n</q:name><name>n</name><memory>1</memory><os><type>hvm</type></os></domain>`;
    const root = `<q:domain type='kvm'><name>n</name><memory>1</memory><os><type>hvm</type></os></q:domain>`;
    const codes = async (text: string) =>
      (await validate(parseDocument(text))).map(({ code, path }) => `${code} ${path}`);
    expect(await codes(name)).toEqual(['unknown-element /domain/q:name']);
    expect(await codes(root)).toEqual(['wrong-root /q:domain']);
  });

  it('tells what the schemas have no word for apart from what they forbid', async () => {
    const findings = await validate(parseDocument(guestXml));
    expect(findings.map(({ severity, code, path }) => [severity, code, path])).toEqual([
      ['unknown', 'unknown-element', '/domain/future'],
      ['unknown', 'unknown-element', '/domain/features/novelty'],
      ['unknown', 'unknown-attribute', '/domain/devices/disk[1]/@glimmer'],
    ]);
  });

  it.each([
    [`<vcpu>many</vcpu>`, 'error: Text of <vcpu> is "many": expected a whole number of at least 1'],
    [`<vcpu/>`, 'error: Text of <vcpu> is "": expected a whole number of at least 1'],
    [`<title>a</title><title>b</title>`, 'error: There is more than one <title> in <domain>'],
    [`lost`, 'error: Text "lost" is not allowed in <domain>'],
    [
      `<on_crash>explode</on_crash>`,
      /^error: Text of <on_crash> is "explode": expected "coredump-destroy", /,
    ],
    [`<os/>`, 'error: There is more than one <os> in <domain>'],
    [`<uuid>1</uuid>`, 'error: Text of <uuid> is "1": expected a UUID'],
    [`<on_poweroff>restart<b/></on_poweroff>`, 'unknown: <b> in <on_poweroff> is not known'],
  ])('says of %s what a person needs', async (inside, message) => {
    const [first] = await messagesOf(inside);
    expect(first).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it.each([
    [`<disk type='file'/>`, 'error: <disk> lacks <target>'],
    [`<tpm model='tpm-tis'/>`, 'error: <tpm> lacks <backend>'],
    [
      `<disk type='flie'><target dev='vda'/></disk>`,
      /^error: Attribute "type" of <disk> is "flie": expected "block", "dir", "file", /,
    ],
    [
      `<disk type='file' rawio='yes'><target dev='vda'/></disk>`,
      `error: Attribute "rawio" is not allowed in <disk type='file'>`,
    ],
    [
      `<disk type='block'><source file='/a'/><target dev='vda'/></disk>`,
      'error: Attribute "file" is not allowed in <source>',
    ],
    [
      `<interface type='network'><mac address='52:54:00'/><source network='default'/></interface>`,
      'error: Attribute "address" of <mac> is "52:54:00": expected a MAC address of one interface (its second digit is even)',
    ],
    [`<interface type='network'><source/></interface>`, /^error: <source> lacks attribute "network"/],
    [`<hostdev type='mdev'><source/></hostdev>`, /^error: <hostdev type='mdev'> lacks attribute "model"/],
    [
      `<input type='tablet' bus='usb'><address type='usb' bus='0' port='1.1.1.1.1'/></input>`,
      'error: Attribute "port" of <address> is "1.1.1.1.1": expected a port like 1 or 2.4',
    ],
    [`<crypto model='virtio'/>`, 'unknown: <crypto> in <devices> is not known'],
    [
      `<sound model='ich9' xmlns:x='urn:x' x:volume='11'/>`,
      'unknown: Attribute "x:volume" of <sound> is not known',
    ],
  ])('says of the device %s what a person needs', async (device, message) => {
    const [first] = await inDevices(device);
    expect(first).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('makes no error of very many unknown things', async () => {
    const strange = Array.from({ length: 30 }, (_, index) => `<future${index}/>`).join('');
    const xml = `<interface type='bridge' name='br0'><bridge><interface type='ethernet' name='e'>${strange}</interface></bridge></interface>`;
    const findings = await validate(parseDocument(xml));
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['unknown-element']));
    expect(findings).toHaveLength(30);
  });

  it('goes on after a finding, and tells all in the order of the document', async () => {
    const findings = await findingsOf(
      `<vcpu>x</vcpu>\n<devices>\n<disk type='file' zz='1'/>\n<watchdog model='no'/>\n</devices>\n<zz/>\n`,
    );
    expect(findings.map(({ line, code }) => [line, code])).toEqual([
      [7, 'wrong-value'],
      [9, 'missing-element'],
      [9, 'unknown-attribute'],
      [10, 'wrong-value'],
      [12, 'unknown-element'],
    ]);
  });

  it('minds the order where the schema has one', async () => {
    const device = (inside: string) => validate(parseDocument(`<device>${inside}</device>`));
    expect(await device(`<name>a</name><path>/a</path>`)).toEqual([]);
    const [first, ...others] = await device(`<path>/a</path><name>a</name>`);
    expect([first?.message, first?.expected, others]).toEqual([
      '<path> is not allowed in <device>',
      '<name>',
      [],
    ]);
    const rule = `<filter name='a'><rule action='drop' direction='in'><ip/><arp/></rule></filter>`;
    expect((await validate(parseDocument(rule))).map(({ message }) => message)).toEqual([
      '<arp> is not allowed in <rule> after <ip>',
    ]);
  });

  it('knows namespaces, and lets other people be in metadata', async () => {
    const own = `<metadata><a:b xmlns:a='urn:a' c='d'>text<e/></a:b></metadata>`;
    expect(await messagesOf(own)).toEqual([]);
    const qemu = `<qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><qemu:arg value='-S'/></qemu:commandline>`;
    expect(await messagesOf(qemu)).toEqual([]);
    expect(await messagesOf(qemu.replaceAll('qemu:', '').replace('xmlns:qemu', 'xmlns'))).toEqual([]);
    expect(await messagesOf('<commandline/>')).not.toEqual([]);
    expect(await messagesOf(qemu.replace('qemu/1.0', 'qemu/2.0'))).toEqual([
      'unknown: <qemu:commandline> in <domain> is not known',
    ]);
  });

  it('takes white space, CDATA and comments as XML does', async () => {
    expect(await messagesOf(`<vcpu> <!-- two -->\n2 </vcpu>`)).not.toEqual([]);
    expect(await messagesOf(`<vcpu><!-- two -->2</vcpu><title><![CDATA[<a>]]></title>`)).toEqual([]);
    expect(await messagesOf(`<devices> <![CDATA[ ]]> <!-- none --> </devices>`)).toEqual([]);
  });

  it('says that a document is none of libvirt’s', async () => {
    for (const text of ['<html/>', '<constructor/>', `<domain xmlns='urn:a'/>`, '<__proto__/>']) {
      const findings = await validate(parseDocument(text));
      expect(findings.map(({ severity, code }) => [severity, code])).toEqual([['error', 'wrong-root']]);
    }
  });

  it('survives names of objects of JavaScript', async () => {
    const findings = await findingsOf(`<__proto__ constructor='1'/><toString/><devices hasOwnProperty='1'/>`);
    expect(findings.map(({ severity }) => severity)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('finds its way through very many findings', async () => {
    const findings = await findingsOf(`<devices>${`<disk zz='1'/>\n`.repeat(5000)}</devices>`);
    expect(findings).toHaveLength(10_000);
    expect(findings.at(-1)).toMatchObject({ path: '/domain/devices/disk[5000]/@zz', line: 5006, column: 7 });
  });

  it('of typed objects is of what would be written', async () => {
    const domain = parseDomain(`${head}</domain>`);
    expect(await validateDomain(domain)).toEqual([]);
    domain.devices = { disk: [{ type: 'file', target: { dev: 'nvme0' } }] };
    const findings = await validateDomain(structuredClone(domain));
    expect(findings.map(({ path, value }) => [path, value])).toEqual([
      ['/domain/devices/disk/target/@dev', 'nvme0'],
    ]);
    expect(await validateSecret(parseSecret('<secret/>'))).toEqual([]);
  });

  it('keeps to what it knows over very many documents of many forms', async () => {
    const names = ['title', 'vcpu', 'uuid', 'on_reboot', 'on_crash', 'iothreads'];
    const texts = ['t', '1', '6f0c1f0a-3d2b-4c55-9a53-0d4b36d2b3a1', 'destroy', 'restart', '2'];
    for (let round = 0; round < 720; round++) {
      const order = names.map((_, index) => index);
      for (let left = 5, seed = round; left > 0; seed = Math.floor(seed / (left + 1)), left--) {
        const other = seed % (left + 1);
        [order[left], order[other]] = [order[other] ?? 0, order[left] ?? 0];
      }
      const inside = order.map((index) => `<${names[index]}>${texts[index]}</${names[index]}>`).join('');
      expect(await findingsOf(inside)).toEqual([]);
    }
  });
});
