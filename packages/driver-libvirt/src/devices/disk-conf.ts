import { DISK_BUSES, driveName, type DiskBus } from './drive-name.js';
import { byArch, invalidConf, type ConfSpec, type LegacyConf, type OnDiagnostic } from './legacy.js';

/** The paths of a conf without drives. */
const PATHS = ['hda', 'hdb', 'hdc', 'hdd'] as const;
/** An IDE bus has two channels of two units. */
const IDE_UNITS = 4;
/** What makes an image a managed one: all keys, even if empty. */
const MANAGED = ['domainID', 'poolID', 'imageID', 'volumeID'] as const;

/** Drives of a legacy conf: its own or the four paths, then always a CD drive, then its floppy. */
export function legacyDrives(conf: LegacyConf, arch: string, onDiagnostic: OnDiagnostic): ConfSpec[] {
  const iface = byArch(arch, { x86: 'ide', ppc: 'scsi' });
  const base =
    conf.drives !== undefined && conf.drives.length > 0 ? conf.drives : pathDrives(conf, arch, onDiagnostic);
  const all: ConfSpec[] = [
    ...base,
    { device: 'cdrom', iface, path: conf.cdrom || '', index: 2, truesize: 0 },
    ...(conf.floppy ? [{ device: 'floppy', path: conf.floppy, iface: 'fdc', index: 0, truesize: 0 }] : []),
  ];
  return all.map((drive, position) => completed(drive, { iface, key: `drives[${position}]`, onDiagnostic }));
}

function pathDrives(conf: LegacyConf, arch: string, onDiagnostic: OnDiagnostic): ConfSpec[] {
  const found = PATHS.flatMap((key, index) => {
    const path = conf[key];
    return path ? [{ type: 'disk', device: 'disk', path, iface: 'ide', index, truesize: 0 }] : [];
  });
  if (found.length > 0 && arch !== 'x86_64') {
    onDiagnostic({
      code: 'ide-on-ppc',
      key: 'hda',
      message: `hda to hdd are on ide, which ${arch} does not have`,
    });
  }
  return found;
}

function completed(
  drive: ConfSpec,
  place: { readonly iface: string; readonly key: string; readonly onDiagnostic: OnDiagnostic },
): ConfSpec {
  const { iface, key, onDiagnostic } = place;
  for (const name of ['readonly', 'shared']) {
    if (drive[name] !== undefined && drive[name] !== false && drive[name] !== 'false') {
      const message = `${key}: "${name}" was ${JSON.stringify(drive[name])} and is taken as false`;
      onDiagnostic({ code: 'access-forced', key: 'drives', message });
    }
  }
  if (drive['if'] !== undefined) {
    onDiagnostic({ code: 'if-key-kept', key: 'drives', message: `${key}: the key "if" stays in the spec` });
  }
  return {
    ...drive,
    type: 'disk',
    format: drive['format'] || 'raw',
    propagateErrors: drive['propagateErrors'] || 'off',
    readonly: false,
    shared: false,
    iface: drive['iface'] || drive['if'] || iface,
  };
}

/** What storage says of a managed image; as text, as it comes. */
export interface VolumeSize {
  readonly truesize: string | number;
  readonly apparentsize: string | number;
}

export interface ManagedImageOptions {
  /** Asks storage for the size of an image; throws where it cannot be reached. */
  readonly volumeSize?: ((spec: ConfSpec) => VolumeSize) | undefined;
  /** After a restart guests run already, and unreachable storage must not keep them from being known. */
  readonly isRecovering?: boolean | undefined;
}

/** Completes the specs of managed images: device, sizes. Other disks stay as they are. */
export function completeManagedImages(
  specs: readonly ConfSpec[],
  { volumeSize, isRecovering = false }: ManagedImageOptions,
  onDiagnostic: OnDiagnostic,
): ConfSpec[] {
  return specs.map((spec) => {
    if (!MANAGED.every((key) => spec[key] !== undefined)) return spec;
    const managed = { ...spec, reqsize: spec['reqsize'] ?? '0', device: spec['device'] ?? 'disk' };
    if (managed.device !== 'disk') return { ...managed, truesize: 0, apparentsize: 0 };
    if (volumeSize === undefined) return managed;
    try {
      const { truesize, apparentsize } = volumeSize(managed);
      return { ...managed, truesize: String(truesize), apparentsize: String(apparentsize) };
    } catch (error) {
      if (!isRecovering) throw error;
      const message = `The size of image "${String(spec['imageID'])}" is not known: ${String(error)}`;
      onDiagnostic({ code: 'size-unknown', key: 'imageID', message });
      return managed;
    }
  });
}

/**
 * Gives every disk an index: those that are given stay, even where they collide; a missing one becomes the lowest that its
 * bus has free, as text. Collisions, and IDE units that do not exist, are told.
 */
export function assignDriveIndexes(specs: readonly ConfSpec[], onDiagnostic: OnDiagnostic): ConfSpec[] {
  const taken = new Map<string, Set<number>>();
  const free = new Map<string, number>();
  const indexesOf = (iface: string) => {
    const found = taken.get(iface) ?? new Set<number>();
    taken.set(iface, found);
    return found;
  };
  for (const spec of specs) {
    if (spec['index'] === undefined) continue;
    const [iface, index] = [ifaceOf(spec), indexOf(spec)];
    if (indexesOf(iface).has(index)) {
      const message = `Two ${iface} disks have index ${index}`;
      onDiagnostic({ code: 'index-taken', key: 'index', message });
    }
    indexesOf(iface).add(index);
  }
  const assigned = specs.map((spec) => {
    if (spec['index'] !== undefined) return spec;
    const iface = ifaceOf(spec);
    const own = indexesOf(iface);
    let index = free.get(iface) ?? 0;
    while (own.has(index)) index += 1;
    own.add(index);
    free.set(iface, index + 1);
    return { ...spec, index: String(index) };
  });
  tellTargets(assigned, onDiagnostic);
  return assigned;
}

function tellTargets(specs: readonly ConfSpec[], onDiagnostic: OnDiagnostic): void {
  const busOf = new Map<string, string>();
  for (const spec of specs) {
    const [iface, index] = [ifaceOf(spec), indexOf(spec)];
    if (iface === 'ide' && index >= IDE_UNITS) {
      const message = `IDE has units 0 to 3: there is none for index ${index}`;
      onDiagnostic({ code: 'not-an-ide-unit', key: 'index', message });
    }
    if (!(DISK_BUSES as readonly string[]).includes(iface)) continue;
    const name = driveName(iface as DiskBus, index);
    const other = busOf.get(name);
    if (other !== undefined && other !== iface) {
      const message = `Disks on ${other} and ${iface} share the target "${name}"`;
      onDiagnostic({ code: 'target-taken', key: 'index', message });
    }
    busOf.set(name, iface);
  }
}

function ifaceOf(spec: ConfSpec): string {
  return typeof spec['iface'] === 'string' ? spec['iface'] : '';
}

function indexOf(spec: ConfSpec): number {
  const index = Number(spec['index']);
  if (!Number.isSafeInteger(index) || index < 0) {
    throw invalidConf('index', `is ${JSON.stringify(spec['index'])}: it must be a whole number`);
  }
  return index;
}
