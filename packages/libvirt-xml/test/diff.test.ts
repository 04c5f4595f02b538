import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffDocuments, parseDocument, parseDomain, serializeDomain } from '../src/index.js';
import { arbitraryDocument } from './arbitrary-document.js';
import { guestXml } from './guest-document.js';
import { filesByRoot, isSourceAbsent } from './libvirt-source.js';
import { Dice } from './mutate.js';

/** The differences, each in a line. */
function diff(before: string, after: string): string[] {
  return diffDocuments(parseDocument(before), parseDocument(after)).map(
    ({ change, path, before: old, after: now }) => `${change} ${path}: ${old ?? ''} -> ${now ?? ''}`,
  );
}

const guest = (inside: string) => `<domain type='kvm'>${inside}</domain>`;
const devices = (...each: string[]) => guest(`<devices>${each.join('')}</devices>`);

describe('the difference of two documents', () => {
  it('is none in layout, comments, quotes, prefixes, and spellings of one value', () => {
    expect(diff(guestXml, guestXml)).toEqual([]);
    expect(
      diff(
        `<domain type='kvm'><memory unit='GiB'>1</memory><!-- c --><p:x xmlns:p='urn:p' p:y='1'/><a b='0x04' c=' d'/></domain>`,
        `<domain\n type="kvm">\n <memory>1048576</memory> <q:x q:y='1' xmlns:q='urn:p'/>\n<a c='d' b="4"></a></domain>`,
      ),
    ).toEqual([]);
    expect(
      diff(`<volume><capacity>1024</capacity></volume>`, `<volume><capacity unit='K'>1</capacity></volume>`),
    ).toEqual([]);
  });

  it('is told by path, with both values', () => {
    expect(
      diff(
        guest(`<vcpu placement='static'>2</vcpu><title>a</title><os/>`),
        guest(`<vcpu current='1'>4</vcpu><on_crash>destroy</on_crash><os/>`),
      ),
    ).toEqual([
      'removed /domain/vcpu/@placement: static -> ',
      'added /domain/vcpu/@current:  -> 1',
      'changed /domain/vcpu: 2 -> 4',
      'added /domain/on_crash:  -> <on_crash>destroy</on_crash>',
      'removed /domain/title: <title>a</title> -> ',
    ]);
    expect(diff(`<memory unit='KiB'>1</memory>`, `<memory unit='MiB'>1</memory>`)).toEqual([
      'changed /memory/@unit: KiB -> MiB',
    ]);
    expect(diff(guest('<serial>007</serial>'), guest('<serial>7</serial>'))).toEqual([
      'changed /domain/serial: 007 -> 7',
    ]);
  });

  it('knows devices wherever they stand', () => {
    const disk = (target: string, file: string, more = '') =>
      `<disk type='file'><source file='${file}'/><target dev='${target}'/>${more}</disk>`;
    const nic = (mac: string, model = '') =>
      `<interface type='user'><mac address='52:54:00:00:00:0${mac}'/>${model}</interface>`;
    expect(
      diff(
        devices(disk('vda', '/a'), disk('vdb', '/b'), nic('a'), nic('b')),
        devices(nic('B', `<model type='virtio'/>`), disk('vdc', '/c'), nic('a'), disk('vda', '/z')),
      ),
    ).toEqual([
      'changed /domain/devices/interface[52:54:00:00:00:0b]/mac/@address: 52:54:00:00:00:0b -> 52:54:00:00:00:0B',
      `added /domain/devices/interface[52:54:00:00:00:0b]/model:  -> <model type='virtio'/>`,
      expect.stringContaining(
        `added /domain/devices/disk[vdc]:  -> <disk type='file'>\n  <source file='/c'/>`,
      ),
      'changed /domain/devices/disk[vda]/source/@file: /a -> /z',
      expect.stringContaining('removed /domain/devices/disk[vdb]: <disk'),
    ]);
  });

  it('compares devices that it does not know, or cannot tell apart, as other elements', () => {
    const nic = (model: string) =>
      `<interface type='user'><mac address='52:54:00:00:00:01'/><model type='${model}'/></interface>`;
    expect(diff(devices(nic('a'), nic('b')), devices(nic('b'), nic('c')))).toEqual([
      'changed /domain/devices/interface[2]/model/@type: a -> c',
    ]);
    expect(diff(devices(`<crypto model='a'/>`), devices(`<crypto model='b'/>`))).toEqual([
      'changed /domain/devices/crypto/@model: a -> b',
    ]);
  });

  it('compares the guest of a snapshot as a guest', () => {
    const snapshot = (...targets: string[]) =>
      `<domainsnapshot><domain><devices>${targets.map((dev) => `<disk><target dev='${dev}'/></disk>`).join('')}</devices></domain></domainsnapshot>`;
    expect(diff(snapshot('vda', 'vdb'), snapshot('vdb', 'vda'))).toEqual([]);
  });

  it('pairs namesakes by what tells them apart, then by what they say, then by place', () => {
    const pins = (...each: string[]) =>
      guest(each.map((text) => `<vcpupin vcpu='${text.charAt(0)}' cpuset='${text.charAt(1)}'/>`).join(''));
    expect(diff(pins('01', '12', '23'), pins('24', '12'))).toEqual([
      `changed /domain/vcpupin[@vcpu='2']/@cpuset: 3 -> 4`,
      `removed /domain/vcpupin[@vcpu='0']: <vcpupin vcpu='0' cpuset='1'/> -> `,
    ]);
    const list = (...each: string[]) => `<a>${each.map((text) => `<b><c>${text}</c></b>`).join('')}</a>`;
    expect(diff(list('1', '2', '3'), list('1', '4', '3'))).toEqual(['changed /a/b[2]/c: 2 -> 4']);
    expect(diff(list('1', '2'), list('2'))).toEqual([expect.stringContaining('removed /a/b[1]: <b>')]);
  });

  it('tells an order that means something', () => {
    const boot = (...each: string[]) =>
      guest(`<os>${each.map((dev) => `<boot dev='${dev}'/>`).join('')}</os>`);
    expect(diff(boot('hd', 'network'), boot('network', 'hd'))).toEqual([
      'reordered /domain/os/boot: hd, network -> network, hd',
    ]);
    const features = (...each: string[]) =>
      `<cpu>${each.map((name) => `<feature name='${name}'/>`).join('')}</cpu>`;
    expect(diff(features('a', 'b'), features('b', 'a'))).toEqual([]);
  });

  it('of other roots is all of both', () => {
    expect(diff('<a/>', '<b/>')).toEqual(['removed /a: <a/> -> ', 'added /b:  -> <b/>']);
  });

  it('of a document with itself is none, and of two is mirrored', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (one, other) => {
        expect(diff(one, one)).toEqual([]);
        const there = diffDocuments(parseDocument(one), parseDocument(other));
        const back = diffDocuments(parseDocument(other), parseDocument(one));
        expect(there.length === 0).toBe(back.length === 0);
      }),
    );
  });

  it.skipIf(isSourceAbsent)(
    "finds an edit of a device in libvirt's guests, shuffled (needs tools/protocol/fetch.sh and xmllint)",
    () => {
      const dice = new Dice(1);
      let edited = 0;
      for (const file of (filesByRoot().get('domain') ?? []).filter((_, place) => place % 4 === 0)) {
        const text = readFileSync(file, 'utf8');
        const domain = parseDomain(text);
        const disks = domain.devices?.disk ?? [];
        const targets = new Set(disks.map((disk) => disk.target.dev));
        const disk = dice.of(disks);
        if (disk === undefined || targets.size < disks.length) continue;
        disk.serial = 'ANOTHER';
        disks.reverse();
        edited++;
        const changes = diffDocuments(parseDocument(text), parseDocument(serializeDomain(domain)));
        expect([file, changes.map(({ path }) => path)]).toEqual([
          file,
          [`/domain/devices/disk[${disk.target.dev}]/serial`],
        ]);
      }
      expect(edited).toBeGreaterThan(200);
    },
  );
});
