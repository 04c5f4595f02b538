/** Guests with many devices: mixed kinds in no order, half of them without alias. */
import { type Domain, parseDomain } from '@hostelry/libvirt-xml';
import { shuffled } from './shuffled.js';

/** The documents of a guest as it is wanted and as it runs. */
export interface DeviceDocuments {
  readonly wanted: Domain;
  readonly live: Domain;
  /** The text of the live one. */
  readonly liveXml: string;
}

type Make = (number: number, hex: string) => string;

const makers: readonly Make[] = [
  (number, hex) =>
    `<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/images/${number}.qcow2'/><target dev='vd-${hex}' bus='virtio'/>`,
  (_, hex) =>
    `<interface type='bridge'><mac address='52:54:00:${hex.slice(0, 2)}:${hex.slice(2, 4)}:${hex.slice(4)}'/><source bridge='br0'/><model type='virtio'/>`,
  (number, hex) =>
    `<disk type='network' device='disk'><source protocol='rbd' name='pool/${number}'><host name='mon' port='6789'/></source><target dev='sd-${hex}' bus='scsi'/>`,
  (_, hex) =>
    `<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='c2177883-f1bb-47f0-914d-32a22e${hex}'/></source>`,
  (number) => `<controller type='pci' index='${number}' model='pcie-root-port'>`,
  (number) =>
    `<channel type='unix'><source mode='bind' path='/run/${number}.sock'/><target type='virtio' name='org.example.${number}'/>`,
  () => `<memory model='dimm'><target><size unit='MiB'>512</size><node>0</node></target>`,
];

function device(number: number, hasAlias: boolean): string {
  const hex = number.toString(16).padStart(6, '0');
  const make = makers[number % makers.length];
  const open = make?.(number, hex) ?? '';
  const kind = /^<([a-z]+)/.exec(open)?.[1] ?? '';
  const alias = hasAlias ? `<alias name='ua-${number}'/>` : '';
  const [domain, bus, slot] = [number >> 13, (number >> 5) & 255, number & 31];
  // Half of what has no alias has an address; memory has none at all
  const address =
    kind === 'memory' || number % 4 === 0
      ? ''
      : `<address type='pci' domain='${domain}' bus='${bus}' slot='${slot}' function='0x1'/>`;
  return `${open}${alias}${address}</${kind}>`;
}

function documentOf(numbers: readonly number[]): string {
  const devices = numbers.map((number) => `    ${device(number, (number >> 1) % 2 === 0)}`);
  return `<domain type='kvm'>\n  <name>many</name>\n  <devices>\n${devices.join('\n')}\n  </devices>\n</domain>\n`;
}

/** Guests of that many devices. */
export function deviceDocuments(count: number): DeviceDocuments {
  const liveXml = documentOf(shuffled(count, 2));
  return { wanted: parseDomain(documentOf(shuffled(count, 1))), live: parseDomain(liveXml), liveXml };
}
