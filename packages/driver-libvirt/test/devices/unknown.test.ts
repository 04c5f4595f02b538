import { describe, expect, it } from 'vitest';
import {
  devMapFromDevSpecMap,
  devMapFromDomainXml,
  devSpecMapFromDevSpecList,
  domainXmlFromDevMap,
  emptyDevMap,
  updateDevMapFromDomainXml,
  type DevMap,
  type DevSpec,
} from '../../src/devices/index.js';

function mapOf(...specs: readonly object[]): DevMap {
  return devMapFromDevSpecMap(devSpecMapFromDevSpecList(specs as readonly DevSpec[]));
}

function domain(...elements: readonly string[]): string {
  return `<domain type='kvm'>
  <name>g</name>
  <memory unit='KiB'>1</memory>
  <os><type>hvm</type></os>
  <devices>
    ${elements.join('\n    ')}
  </devices>
</domain>
`;
}

describe('devices that no type has a file for', () => {
  const hub = `<hub type='usb'><alias name='hub0'/><address type='usb' bus='0' port='1'/></hub>`;
  const strange = `<teleporter type='quantum' speed='c'><!-- of a newer libvirt --><beam/></teleporter>`;
  const xml = domain(
    hub,
    strange,
    `<redirfilter><usbdev allow='no'/></redirfilter>`,
    `<sound model='ich6'/>`,
  );

  it('are kept whole, with or without address or alias', () => {
    const map = devMapFromDomainXml(xml);
    expect(map.general.map((device) => device.xml)).toEqual([
      hub,
      strange,
      `<redirfilter><usbdev allow='no'/></redirfilter>`,
    ]);
    expect(map.general.map(({ spec }) => spec)).toEqual([
      { type: 'hub', device: 'usb', alias: 'hub0', address: { type: 'usb', bus: '0', port: '1' } },
      { type: 'teleporter', device: 'quantum' },
      { type: 'redirfilter', device: '' },
    ]);
  });

  it('are found again, and are not added twice', () => {
    const map = devMapFromDomainXml(xml);
    const report = updateDevMapFromDomainXml(map, xml);
    expect(report.unknown).toEqual([]);
    expect(report.map.general).toHaveLength(3);
    expect(report.missing).toEqual([]);
  });

  it('are reported when they are new', () => {
    const report = updateDevMapFromDomainXml(emptyDevMap(), xml);
    expect(report.unknown.map(({ spec }) => spec.type)).toEqual(['hub', 'teleporter', 'redirfilter']);
    expect(report.adopted.map(({ type }) => type)).toEqual(['sound']);
  });

  it('are written back unchanged, into their own document and into another', () => {
    const map = devMapFromDomainXml(xml);
    expect(domainXmlFromDevMap(map, xml)).toBe(xml);
    const other = domainXmlFromDevMap(map, domain());
    expect(devMapFromDomainXml(other).general.map((device) => device.xml)).toEqual(
      map.general.map((device) => device.xml),
    );
    expect(domainXmlFromDevMap(map, other)).toBe(other);
  });

  it('are made from specs too', () => {
    const map = mapOf({
      type: 'hub',
      device: 'usb',
      deviceId: 'h',
      address: { type: 'usb', bus: '0', port: '1' },
    });
    const written = domainXmlFromDevMap(map, domain());
    expect(written).toContain(
      `<hub type='usb'><alias name='ua-h'/><address type='usb' bus='0' port='1'/></hub>`,
    );
    expect(devMapFromDomainXml(written).general[0]?.spec).toEqual(map.general[0]?.spec);
  });

  it('does not take the emulator for a device', () => {
    expect(devMapFromDomainXml(domain(`<emulator>/usr/bin/qemu</emulator>`)).general).toEqual([]);
  });
});
