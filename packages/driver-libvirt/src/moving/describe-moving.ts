import { basename } from 'node:path/posix';
import { ComputeError, type CallOptions } from '@hostelry/compute';
import { type Connection } from '@hostelry/libvirt';
import { parseStorageVol, toBytes, type Domain } from '@hostelry/libvirt-xml';
import { keptPolicy } from '../firewall/kept-policy.js';
import { type InstanceMetadata, type OwnedVolumeRecord } from '../guest/metadata.js';
import { parseImageName } from '../images/cache/image-name.js';
import { type DiskFormat } from '../images/cached-image.js';
import { diskFormat } from '../guest/disk-format.js';
import { diskPath } from '../guest/disk-path.js';
import { volumeAtPath } from '../volumes/pool-volume.js';
import { type BootFile, type MovingInstance, type OwnDisk } from './moving-instance.js';

/** A guest that is to move. */
export interface Traveller {
  readonly name: string;
  /** The document of the running guest if it runs. */
  readonly document: Domain;
  /** The same as text. */
  readonly xml: string;
  /** Undefined for a guest made by others, which owns nothing. */
  readonly metadata: InstanceMetadata | undefined;
}

/** Describes a guest of a host for another host. `unsupported` if a volume of its own is not what its disk is on, as after an external snapshot. */
export async function describeMoving(
  connection: Connection,
  { name, document, xml, metadata }: Traveller,
  options: CallOptions = {},
): Promise<MovingInstance> {
  const { arch = '', machine, value: osType } = document.os.type;
  const disks: OwnDisk[] = [];
  for (const volume of metadata?.volumes ?? []) {
    disks.push(await describeDisk(connection, { name, document, metadata, volume }, options));
  }
  const own = new Set(disks.map(({ target }) => target));
  const policy = keptPolicy(xml);
  const cpu = document.type === 'kvm' ? /<cpu[\s>][^]*?<\/cpu>/.exec(xml)?.[0] : undefined;
  return {
    version: 1,
    domainType: document.type,
    osType,
    arch,
    ...(machine === undefined ? {} : { machine }),
    ...(cpu === undefined ? {} : { cpu }),
    networks: networksOf(document),
    ...(policy === undefined ? {} : { policy }),
    disks,
    bootFiles: await describeBootFiles(connection, document, metadata, options),
    attached: await describeAttached(connection, document, own, options),
  };
}

function networksOf(document: Domain): string[] {
  const names = (document.devices?.interface ?? []).flatMap((card) =>
    card.type === 'network' && card.source.network !== undefined ? [card.source.network] : [],
  );
  return [...new Set(names)];
}

async function describeDisk(
  connection: Connection,
  guest: Omit<Traveller, 'xml'> & { readonly volume: OwnedVolumeRecord },
  { signal }: CallOptions,
): Promise<OwnDisk> {
  const { document, metadata, volume } = guest;
  const { role, pool, name, backend } = volume;
  const found = await (
    await connection.storagePoolLookupByName(pool, { signal })
  ).storageVolLookupByName(name, { signal });
  const [path, text] = await Promise.all([found.getPath({ signal }), found.getXMLDesc(0, { signal })]);
  const disk = document.devices?.disk?.find((each) => diskPath(each) === path);
  if (disk === undefined) {
    throw new ComputeError(
      'unsupported',
      `Instance "${guest.name}" cannot move: no disk of it is on its own volume "${pool}/${name}"`,
    );
  }
  const { type = 'file', capacity, target, backingStore } = parseStorageVol(text);
  const format: DiskFormat = diskFormat(disk) === 'qcow2' ? 'qcow2' : 'raw';
  const seen = (type === 'file' ? target?.format?.type : undefined) ?? 'raw';
  // A guest may write to a raw disk what makes libvirt see an image that names any file of the host.
  if (format === 'raw' && seen !== 'raw' && seen !== 'iso') {
    throw new ComputeError(
      'invalid',
      `Instance "${guest.name}" cannot move: its raw disk "${disk.target.dev}" looks like ${seen}`,
    );
  }
  const base = baseOf(backingStore?.path, metadata);
  return {
    ...{ target: disk.target.dev, role, pool, name, path, format },
    ...(backend === undefined ? {} : { backend }),
    capacityBytes: capacity === undefined ? 0 : Number(toBytes(capacity)),
    readOnly: disk.device === 'cdrom' || disk.readonly !== undefined,
    isOverlay: backingStore?.path !== undefined,
    ...(base === undefined ? {} : { base }),
  };
}

/** The cached image that a path names, if the instance was made from it. */
function baseOf(path: string | undefined, metadata: InstanceMetadata | undefined): OwnDisk['base'] {
  const image = path === undefined ? undefined : parseImageName(basename(path));
  if (image?.suffix !== 'qcow2' && image?.suffix !== 'raw') return undefined;
  const sha256 = metadata?.images.find((each) => each.sha256.startsWith(image.content))?.sha256;
  return sha256 === undefined ? undefined : { sha256, format: image.suffix };
}

async function describeBootFiles(
  connection: Connection,
  { os }: Domain,
  metadata: InstanceMetadata | undefined,
  { signal }: CallOptions,
): Promise<BootFile[]> {
  const files: BootFile[] = [];
  for (const role of ['kernel', 'initrd'] as const) {
    const path = os[role];
    const sha256 = metadata?.images.find((image) => image.role === role)?.sha256;
    if (path === undefined || sha256 === undefined) continue;
    const volume = await volumeAtPath(connection, path, { signal });
    if (volume === undefined || parseImageName(volume.name) === undefined) continue;
    const { capacity } = await volume.getInfo(0, { signal });
    files.push({ role, sha256, pool: volume.pool, name: volume.name, sizeBytes: Number(capacity) });
  }
  return files;
}

async function describeAttached(
  connection: Connection,
  document: Domain,
  own: ReadonlySet<string>,
  { signal }: CallOptions,
): Promise<MovingInstance['attached']> {
  const attached: { target: string; path: string }[] = [];
  for (const disk of document.devices?.disk ?? []) {
    const path = diskPath(disk);
    if (path === undefined || own.has(disk.target.dev)) continue;
    if ((await volumeAtPath(connection, path, { signal })) === undefined) continue;
    attached.push({ target: disk.target.dev, path });
  }
  return attached;
}
