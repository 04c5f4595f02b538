import { parseDocument, parseDomain, XmlError, type XmlElement } from '@hostelry/libvirt-xml';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  devMapFromDomainXml,
  devObjectsFromDevMap,
  domainXmlFromDevMap,
  updateDevMapFromDomainXml,
  type DevMap,
} from '../../src/devices/index.js';
import { libvirtSource } from './xmllint.js';

// libvirt's own documents, unpacked by tools/protocol/fetch.sh, read here and never committed
const tests = join(libvirtSource, 'tests');
const isAbsent = !existsSync(join(libvirtSource, '../complete'));

function documents(folder: string): { readonly name: string; readonly xml: string }[] {
  if (isAbsent) return [];
  return readdirSync(join(tests, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .map((name) => ({ name, xml: readFileSync(join(tests, folder, name), 'utf8') }));
}

/** The domain of a document: the document, what a status holds, or a guest around a device's element. */
function domainOf(xml: string): string {
  const { root } = parseDocument(xml);
  if (root.name === 'domain') return xml;
  const inner = root.children.find(
    (each): each is XmlElement => each.kind === 'element' && each.name === 'domain',
  );
  if (inner !== undefined) return xml.slice(inner.start, inner.end);
  const element = xml.slice(root.start, root.end);
  return `<domain type='kvm'><name>g</name><memory>1</memory><os><type>hvm</type></os><devices>${element}</devices></domain>`;
}

/** How many elements stand in `<devices>`; the emulator is none of them. */
function countElements(xml: string): number {
  const devices = parseDocument(xml).root.children.find(
    (each): each is XmlElement => each.kind === 'element' && each.name === 'devices',
  );
  return devices?.children.filter((each) => each.kind === 'element' && each.name !== 'emulator').length ?? 0;
}

/** Each element is a device, found again when it is read once more, and written back byte for byte. */
function check(xml: string): DevMap {
  const map = devMapFromDomainXml(xml);
  const objects = devObjectsFromDevMap(map);
  expect(objects).toHaveLength(countElements(xml));
  const report = updateDevMapFromDomainXml(map, xml);
  const inDoubt = report.ambiguous.reduce((sum, each) => sum + each.objects.length, 0);
  expect(report.updated.length + inDoubt).toBe(objects.length);
  expect([report.adopted, report.unknown, report.missing, report.changed]).toEqual([[], [], [], []]);
  const written = domainXmlFromDevMap(map, xml);
  expect(written === xml || parseDomain(xml).metadata !== parseDomain(written).metadata).toBe(true);
  expect(domainXmlFromDevMap(devMapFromDomainXml(written), written)).toBe(written);
  return map;
}

describe.skipIf(isAbsent)(
  "libvirt's documents for hotplug and of running guests (needs tools/protocol/fetch.sh)",
  () => {
    const folders = [
      'qemuhotplugtestdevices',
      'qemuhotplugtestdomains',
      'qemuhotplugtestcpus',
      'qemustatusxml2xmldata',
    ];

    it.each(folders)('of %s parse to devices, none lost', (folder) => {
      const all = documents(folder);
      expect(all.length).toBeGreaterThan(10);
      let devices = 0;
      for (const { name, xml } of all) {
        const map = check(domainOf(xml));
        expect(map, name).toBeDefined();
        devices += devObjectsFromDevMap(map).length;
      }
      expect(devices).toBeGreaterThan(folder === 'qemuhotplugtestcpus' ? 0 : all.length - 1);
    });

    it('have a device of its own type in every document for one device', () => {
      const types = documents('qemuhotplugtestdevices').map(({ xml }) => {
        const [object] = devObjectsFromDevMap(devMapFromDomainXml(domainOf(xml)));
        return object?.type;
      });
      expect(new Set(types)).toEqual(
        new Set(['disk', 'console', 'graphics', 'channel', 'hostdev', 'interface', 'shmem', 'watchdog']),
      );
    });

    it('join before and after a hotplug: each device that stays is found', () => {
      const domains = new Map(
        documents('qemuhotplugtestdomains').map(({ name, xml }) => [name, domainOf(xml)]),
      );
      const plugged = [...domains.keys()].filter((name) => name.includes('+'));
      expect(plugged.length).toBeGreaterThan(10);
      for (const name of plugged) {
        const before = domains.get(`${name.slice(0, name.indexOf('+'))}.xml`);
        const after = domains.get(name);
        if (before === undefined || after === undefined) continue;
        const map = devMapFromDomainXml(before);
        const report = updateDevMapFromDomainXml(map, after);
        expect(report.ambiguous, name).toEqual([]);
        const total = devObjectsFromDevMap(devMapFromDomainXml(after)).length;
        expect(report.updated.length + report.adopted.length + report.unknown.length, name).toBe(total);
        // Only audio backends, which libvirt adds by itself, are written in some of them and not in others.
        expect(
          report.missing.filter(({ type }) => type !== 'general'),
          name,
        ).toEqual([]);
      }
    });

    it('of all QEMU guests parse to devices, none lost (a sample; all with HOSTELRY_CORPUS=all)', () => {
      const isWhole = process.env['HOSTELRY_CORPUS'] === 'all';
      let checked = 0;
      documents('qemuxml2argvdata').forEach(({ name, xml }, index) => {
        if (!isWhole && index % 12 !== 0) return;
        try {
          if (parseDocument(xml).root.name !== 'domain') return;
        } catch (error) {
          // Two of them are not well-formed on purpose.
          if (error instanceof XmlError) return;
          throw error;
        }
        expect(devObjectsFromDevMap(devMapFromDomainXml(xml)).length, name).toBe(countElements(xml));
        const map = devMapFromDomainXml(xml);
        const { updated, ambiguous } = updateDevMapFromDomainXml(map, xml);
        const inDoubt = ambiguous.reduce((sum, each) => sum + each.objects.length, 0);
        expect(updated.length + inDoubt, name).toBe(countElements(xml));
        checked += 1;
      });
      expect(checked).toBeGreaterThan(50);
    });
  },
);
