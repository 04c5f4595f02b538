import { pciAddress } from './address-key.js';
import { type DeviceKind } from './device-kinds.js';
import { decimal, hexadecimal, readScalar } from './read-scalar.js';

/** The source key of a file, a block device, a directory or a socket. */
export function pathKey(path: string): string {
  return `path:${path}`;
}

/** The source key of a storage volume. */
export function volumeKey(pool: string, volume: string): string {
  return `volume:${pool}/${volume}`;
}

/**
 * Where a device's content comes from: `path:/images/a.qcow2`, `volume:POOL/VOLUME`, `rbd:pool/image@host:port` (disks of
 * type network), `nvme:0000:01:00.0/1`, `network:NAME`, `bridge:NAME`, `direct:DEV`, `tcp:HOST:SERVICE`,
 * `usb-id:046d:c52b` (a USB device by vendor and product, even where the host's address of it is there too). Undefined
 * where it has none, or none that says anything (an empty drive, a pty that libvirt chooses).
 */
export function sourceKey(kind: DeviceKind, device: object): string | undefined {
  switch (kind) {
    case 'disk':
      return diskSource(device);
    case 'interface':
      return interfaceSource(device);
    case 'lease':
      return path(readScalar(device, 'target', 'path'));
    case 'rng':
      return path(readScalar(device, 'backend', 'value'));
    case 'tpm':
      return path(readScalar(device, 'backend', 'device', 'path'));
    case 'hostdev':
      return usbId((device as { source?: unknown }).source) ?? generalSource(device);
    default:
      return generalSource(device);
  }
}

function path(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : pathKey(text);
}

function diskSource(device: object): string | undefined {
  const read = (name: string) => readScalar(device, 'source', name);
  switch (readScalar(device, 'type')) {
    case 'network': {
      const protocol = read('protocol');
      return protocol === undefined ? undefined : `${protocol}:${read('name') ?? ''}${hosts(device)}`;
    }
    case 'volume': {
      const [pool, volume] = [read('pool'), read('volume')];
      return pool === undefined || volume === undefined ? undefined : volumeKey(pool, volume);
    }
    case 'nvme': {
      const { source } = device as { source?: { address?: unknown } };
      return source === undefined
        ? undefined
        : `nvme:${pciAddress(source.address)}/${read('namespace') ?? ''}`;
    }
    default:
      return path(read('file') ?? read('dev') ?? read('dir') ?? read('path'));
  }
}

/** The hosts of a network disk, in their order. */
function hosts(device: object): string {
  const { host } = (device as { source?: { host?: unknown } }).source ?? {};
  const list = host === undefined ? [] : ((Array.isArray(host) ? host : [host]) as readonly unknown[]);
  const names = list.map((each) => {
    const name = readScalar(each, 'name') ?? readScalar(each, 'socket') ?? '';
    const port = readScalar(each, 'port');
    return port === undefined ? name : `${name}:${port}`;
  });
  return names.length === 0 ? '' : `@${names.join(',')}`;
}

function interfaceSource(device: object): string | undefined {
  const read = (name: string) => readScalar(device, 'source', name);
  const type = readScalar(device, 'type');
  switch (type) {
    case 'network':
    case 'bridge': {
      const name = read(type);
      return name === undefined ? undefined : `${type}:${name}`;
    }
    case 'direct':
    case 'user': {
      const dev = read('dev');
      return dev === undefined ? undefined : `${type}:${dev}`;
    }
    case 'vdpa':
    case 'vhostuser':
      return path(read('dev') ?? read('path'));
    case 'internal':
      return `internal:${read('name') ?? ''}`;
    case 'mcast':
    case 'server':
    case 'client':
    case 'udp':
      return `${type}:${read('address') ?? ''}:${read('port') ?? ''}`;
    default:
      return undefined;
  }
}

function generalSource(device: object): string | undefined {
  const read = (name: string) => readScalar(device, 'source', name);
  const found = read('path') ?? read('dir') ?? read('file') ?? read('dev') ?? read('evdev') ?? read('socket');
  if (found !== undefined) return path(found);
  const host = read('host');
  if (host !== undefined) return `${readScalar(device, 'type') ?? 'tcp'}:${host}:${read('service') ?? ''}`;
  return undefined;
}

/**
 * The device of the host that a `<hostdev>` or an `<interface type='hostdev'>` passes through: `mdev:UUID`,
 * `pci:0000:05:00.1`, `usb:1.4` (bus, device), `usb-id:046d:c52b`, `scsi:scsi_host0:0:0:0`, `iscsi:NAME`,
 * `scsi_host:WWPN`, and what LXC has: `block:PATH`, `char:PATH`, `net:NAME`. Undefined for any other device.
 */
export function hostSourceKey(kind: DeviceKind, device: object): string | undefined {
  const type = readScalar(device, 'type');
  if (kind !== 'hostdev' && !(kind === 'interface' && type === 'hostdev')) return undefined;
  const { source } = device as { source?: { address?: object } };
  if (source === undefined) return undefined;
  const address = source.address;
  if (kind === 'interface') return pciOrUsb(readScalar(address, 'type') ?? 'usb', source);
  switch (type) {
    case 'pci':
    case 'usb':
      return pciOrUsb(type, source);
    case 'mdev': {
      const uuid = readScalar(address, 'uuid');
      return uuid === undefined ? undefined : `mdev:${uuid.toLowerCase()}`;
    }
    case 'scsi':
      return scsi(source);
    case 'scsi_host': {
      const wwpn = readScalar(source, 'wwpn');
      return wwpn === undefined ? undefined : `scsi_host:${wwpn}`;
    }
    default:
      return capability(source);
  }
}

function pciOrUsb(type: string, source: { readonly address?: object }): string | undefined {
  const { address } = source;
  if (type === 'pci') return address === undefined ? undefined : `pci:${pciAddress(address)}`;
  const [bus, number] = [readScalar(address, 'bus'), readScalar(address, 'device')];
  if (bus !== undefined && number !== undefined) return `usb:${decimal(bus)}.${decimal(number)}`;
  return usbId(source);
}

function usbId(source: unknown): string | undefined {
  const [vendor, product] = [readScalar(source, 'vendor', 'id'), readScalar(source, 'product', 'id')];
  if (vendor === undefined || product === undefined) return undefined;
  return `usb-id:${hexadecimal(vendor, 4)}:${hexadecimal(product, 4)}`;
}

function scsi(source: { readonly address?: object }): string | undefined {
  if (readScalar(source, 'protocol') === 'iscsi') return `iscsi:${readScalar(source, 'name') ?? ''}`;
  const adapter = readScalar(source, 'adapter', 'name');
  if (adapter === undefined) return undefined;
  const part = (name: string) => decimal(readScalar(source.address, name) ?? '0');
  return `scsi:${adapter}:${part('bus')}:${part('target')}:${part('unit')}`;
}

function capability(source: object): string | undefined {
  const [block, char, net] = [
    readScalar(source, 'block'),
    readScalar(source, 'char'),
    readScalar(source, 'interface'),
  ];
  if (block !== undefined) return `block:${block}`;
  if (char !== undefined) return `char:${char}`;
  return net === undefined ? undefined : `net:${net}`;
}
