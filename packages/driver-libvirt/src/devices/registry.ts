import { balloon } from './balloon.js';
import { channel } from './channel.js';
import { consoleDevice } from './console.js';
import { controller } from './controller.js';
import { type DevObject, type DeviceClass } from './device-class.js';
import { disk } from './disk.js';
import { filesystem } from './filesystem.js';
import { type UnknownDevice } from './general.js';
import { graphics } from './graphics.js';
import { hostdev } from './hostdev.js';
import { input } from './input.js';
import { interfaceDevice } from './interface.js';
import { iommu } from './iommu.js';
import { lease } from './lease.js';
import { memory } from './memory.js';
import { panic } from './panic.js';
import { redir } from './redir.js';
import { rng } from './rng.js';
import { serial } from './serial.js';
import { shmem } from './shmem.js';
import { smartcard } from './smartcard.js';
import { sound } from './sound.js';
import { tpm } from './tpm.js';
import { video } from './video.js';
import { vsock } from './vsock.js';
import { watchdog } from './watchdog.js';

/** Every type that has a file, in the order in which confs list them. */
export const deviceClasses = {
  disk,
  interface: interfaceDevice,
  sound,
  video,
  graphics,
  controller,
  balloon,
  smartcard,
  tpm,
  redir,
  console: consoleDevice,
  watchdog,
  rng,
  memory,
  lease,
  hostdev,
  serial,
  channel,
  input,
  filesystem,
  vsock,
  panic,
  iommu,
  shmem,
} as const;

/** The class of a type. */
export type DevClass<T extends KnownDevType> = (typeof deviceClasses)[T];

/** A type that has a file. */
export type KnownDevType = keyof typeof deviceClasses;

/** A device's type; `general` is what has no file. */
export type DevType = KnownDevType | 'general';

/** Every type with a file, in the order of confs. */
export const knownDevTypes = Object.keys(deviceClasses) as readonly KnownDevType[];

/** Every type, in the order of confs. */
export const devTypes: readonly DevType[] = [...knownDevTypes, 'general'];

type SpecInputs = { [T in KnownDevType]: Parameters<DevClass<T>['fromSpec']>[0] & { readonly type: T } };

/** A device as it is asked for: `{ type, device, deviceId, ... }`, the keys those of its type. */
export type DevSpec = DevSpecOf<KnownDevType> | GeneralDevSpec;

/** As DevSpec, of one type. */
export type DevSpecOf<T extends KnownDevType> = SpecInputs[T];

/** The spec of what has no file; its type is an element's name. */
export interface GeneralDevSpec {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Specs of several devices, of any type. */
export type DevSpecList = readonly DevSpec[];

/** The object of a device of one type. */
export type DevObjectOf<T extends DevType> = T extends KnownDevType
  ? ReturnType<DevClass<T>['fromSpec']>
  : UnknownDevice;

/** The object of a device, of whatever type. */
export type AnyDevObject = { [T in DevType]: DevObjectOf<T> }[DevType];

/** A class where the type is not known: it takes the objects and specs of its own type only. */
export type AnyDeviceClass = DeviceClass<KnownDevType, Record<never, never>, never>;

const byTag: ReadonlyMap<string, KnownDevType> = new Map(
  knownDevTypes.map((type) => [deviceClasses[type].tag, type]),
);

/** The class of a type, where the type is known at run time alone. */
export function classOf(type: KnownDevType): AnyDeviceClass {
  return deviceClasses[type];
}

/** The type of an element's devices by its name; undefined for what has no file. */
export function typeOfTag(tag: string): KnownDevType | undefined {
  return byTag.get(tag);
}

/** Whether a name is that of a type with a file. */
export function isKnownDevType(name: unknown): name is KnownDevType {
  return typeof name === 'string' && Object.hasOwn(deviceClasses, name);
}

/** Whether an object is one of a type with a file. */
export function isKnown(object: DevObject): object is DevObject<KnownDevType> {
  return isKnownDevType(object.type);
}
