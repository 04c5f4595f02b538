import { addressText, type AddressSpec } from './address.js';
import { assignDriveIndexes, completeManagedImages, type ManagedImageOptions } from './disk-conf.js';
import { devSpecMapFromDevSpecList, emptyDevSpecMap, type DevMap, type DevSpecMap } from './dev-map.js';
import { controller } from './controller.js';
import { disk } from './disk.js';
import { graphics } from './graphics.js';
import { interfaceDevice } from './interface.js';
import { isRecord } from './kind.js';
import { type ConfSpec, type LegacyConf, type OnDiagnostic } from './legacy.js';
import { devTypes, isKnownDevType, type DevSpec, type DevType } from './registry.js';
import { sound } from './sound.js';
import { video } from './video.js';

/** A VM's configuration: its devices, and the keys of VMs and of legacy confs beside them. */
export interface Conf extends LegacyConf {
  readonly devices?: readonly ConfSpec[];
}

/** A conf without anything. */
export function emptyConf(): Conf {
  return Object.freeze({ devices: Object.freeze([]) });
}

export interface ConfOptions extends ManagedImageOptions {
  /** Takes what its sender may not expect of a conf. */
  readonly onDiagnostic?: OnDiagnostic;
}

/** Types that had legacy keys, in the order in which they were made. */
const LEGACY = { disk, interface: interfaceDevice, sound, video, graphics, controller } as const;

/** How much memory a VM has whose conf does not say, in MiB. */
const DEFAULT_MEMORY_MIB = 256;

/**
 * The specs that a conf holds, by type; those of a conf without `devices` come from its legacy keys. Pure.
 * Disks get indexes, managed images their sizes, and a VM without a balloon one of model none.
 * Throws ComputeError `invalid` for a conf that cannot be understood.
 */
export function devSpecMapFromConf(conf: Conf, arch: string, options: ConfOptions = {}): DevSpecMap {
  const { onDiagnostic = () => undefined } = options;
  const list =
    conf.devices === undefined ? legacyList(conf, arch, onDiagnostic) : given(conf.devices, onDiagnostic);
  const map = devSpecMapFromDevSpecList(list as DevSpec[]);
  const display =
    conf.devices !== undefined && map.graphics.length === 0
      ? graphics.specListFromLegacyConf(conf, arch, onDiagnostic)
      : map.graphics;
  const images = completeManagedImages(
    map.disk as readonly object[] as readonly ConfSpec[],
    options,
    onDiagnostic,
  );
  return {
    ...map,
    graphics: display as DevSpec[],
    disk: assignDriveIndexes(images, onDiagnostic) as DevSpec[],
    balloon: balloons(map.balloon as readonly object[] as readonly ConfSpec[], conf, options) as DevSpec[],
  };
}

/** The specs that a conf holds, in the order of types. */
export function devSpecListFromConf(conf: Conf, arch: string, options: ConfOptions = {}): readonly DevSpec[] {
  const map = devSpecMapFromConf(conf, arch, options);
  return devTypes.flatMap((type) => map[type]);
}

function legacyList(conf: Conf, arch: string, onDiagnostic: OnDiagnostic): ConfSpec[] {
  return Object.values(LEGACY).flatMap((each) => each.specListFromLegacyConf(conf, arch, onDiagnostic));
}

function given(devices: readonly ConfSpec[], onDiagnostic: OnDiagnostic): ConfSpec[] {
  return devices.map((spec, position) => {
    const type = spec['type'];
    if (!isKnownDevType(type)) {
      const message = `devices[${position}] has type ${JSON.stringify(type)}, which has no file: it is a general device`;
      onDiagnostic({ code: 'unknown-type', key: 'devices', message });
    }
    return structuredClone(spec);
  });
}

function balloons(specs: readonly ConfSpec[], conf: Conf, { isRecovering = false }: ConfOptions): ConfSpec[] {
  if (specs.length === 0) return [{ type: 'balloon', device: 'memballoon', specParams: { model: 'none' } }];
  if (isRecovering) return [...specs];
  const target = Number(conf.memSize ?? DEFAULT_MEMORY_MIB) * 1024;
  return specs.map((spec) => ({ ...spec, target }));
}

export interface ConfViewOptions {
  /** Whether interfaces show the model as old managers call it: `pv` for virtio. */
  readonly pv?: boolean;
}

/**
 * The legacy view of devices: frozen specs in the order of types, numbers of disks and addresses as text, and for old managers the
 * first display's ports. It is made from the objects each time, so it is never wrong.
 */
export function confFromDevMap(map: DevMap, options: ConfViewOptions = {}): Conf {
  const devices = devTypes.flatMap((type) => map[type].map(({ spec }) => legacySpec(type, spec, options)));
  return deepFreeze({ devices, ...displayEcho(map) });
}

/** Specs of a map by type: the same as confFromDevMap shows, for whoever makes a map again. */
export function devSpecMapFromDevMap(map: DevMap): DevSpecMap {
  const specs = devTypes.map((type) => [type, map[type].map(({ spec }) => spec as DevSpec)] as const);
  return { ...emptyDevSpecMap(), ...Object.fromEntries(specs) };
}

/** Internal keys that nobody sees. */
const HIDDEN = ['vmid', 'vm_custom', 'passwd', 'passwdValidTo', 'connected'];

function legacySpec(type: DevType, spec: object, { pv = false }: ConfViewOptions): ConfSpec {
  const shown = Object.entries(spec).filter(([key, value]) => value !== undefined && !HIDDEN.includes(key));
  return Object.fromEntries(
    shown.map(([key, value]): [string, unknown] => {
      if (key === 'address' && isRecord(value)) return [key, addressText(value as AddressSpec)];
      if (type === 'disk' && typeof value === 'number') return [key, String(value)];
      if (type === 'interface' && key === 'nicModel' && pv && value === 'virtio') return [key, 'pv'];
      return [key, structuredClone(value)];
    }),
  );
}

/** What managers before 3.3 read: the first display and its ports. */
function displayEcho(map: DevMap): Readonly<Record<string, string>> {
  const first = map.graphics[0]?.spec;
  if (first === undefined) return {};
  const ip = first.specParams?.displayIp;
  return {
    display: first.device === 'spice' ? 'qxl' : 'vnc',
    displayPort: String(first.port ?? -1),
    displaySecurePort: String(first.tlsPort ?? -1),
    ...(ip === undefined ? {} : { displayIp: ip }),
  };
}

function deepFreeze<V>(value: V): V {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const each of Object.values(value)) deepFreeze(each);
  }
  return value;
}
