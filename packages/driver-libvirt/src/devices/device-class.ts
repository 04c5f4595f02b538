import { type JsonSchema } from '@hostelry/compute';
import { isDeepStrictEqual } from 'node:util';
import { aliasOfDeviceId, deviceIdOfAlias, isUserAlias, readAlias, USER_ALIAS } from './alias.js';
import { address, addressPlace } from './address.js';
import {
  type AnyField,
  field,
  type Fields,
  flatten,
  type FlatField,
  getField,
  kept,
  parseSpec,
  readFields,
  schemaOf,
  setField,
  type Spec,
  type SpecInput,
  writeFields,
} from './field.js';
import { record, text } from './kind.js';
import { copyElement, type Element, type Place } from './place.js';

/** What a plug, an unplug and an update can do with a type of devices. */
export interface HotplugAbility {
  /** Whether libvirt can add one to a running guest. */
  readonly plug: boolean;
  /** Whether it can take one out: `event` if DEVICE_REMOVED tells when, `silent` if it is out when the call returns. */
  readonly unplug: 'event' | 'silent' | false;
  /** The spec keys that can change while the guest runs; those of `updateAtStart` show at its next start. */
  readonly update: readonly string[];
  readonly updateAtStart?: readonly string[];
}

/** What changes that are no update of the element are made with; libvirt's Domain satisfies it. */
export interface ChangeCalls {
  setMemory(memoryKiB: number, flags?: number): Promise<void>;
  setBlockIoTune(disk: string, limits: Readonly<Record<string, number>>, flags?: number): Promise<void>;
}

/** One device: what it was asked to be, and the element it was last seen as. A value: changes make another one. */
export interface DevObject<T extends string = string, S extends object = object> {
  readonly type: T;
  readonly spec: S;
  /** The element of the document that it was read from, with all that the spec does not say. */
  readonly element: object | undefined;
  /** The part of the spec that the element does not say; undefined where the spec is not as it was read. */
  readonly unsaid: object | undefined;
}

/** What is to be done on a host around a device's life in a guest; the type says what it needs of the host. */
export interface DeviceLife<S extends object, H> {
  /** Called before the device is handed to libvirt; gives the keys that it found out. On failure nothing is left on the host. */
  setup?(spec: S, host: H): Promise<object>;
  /** Called after a plug. On failure the device is unplugged again. */
  plugged?(spec: S, host: H): Promise<void>;
  /** Called to change keys that libvirt has a call of its own for; gives those it changed. `flags` are libvirt's. */
  change?(before: S, after: S, guest: ChangeCalls, flags: number): Promise<readonly string[]>;
  /** Called after an update. */
  updated?(before: S, after: S, host: H): Promise<void>;
  /** Called when the guest does not have the device any more, for devices that were set up. */
  teardown?(spec: S, host: H): Promise<void>;
}

/** What a file of a device type declares. */
export interface DeviceDeclaration<T extends string, F extends Fields, H> {
  readonly devType: T;
  /** The element's name, and libvirt-xml's property. */
  readonly tag: string;
  /** The spec's keys besides those that every device has. */
  readonly fields: F;
  /** The spec keys that tell one of these devices from another, after the alias; none where only their order does. */
  readonly identity: readonly string[];
  readonly hotplug: HotplugAbility;
  /** There can be one only, in the document and in the schema. */
  readonly isSingle?: boolean;
  /** How many a guest may have; by the value of a key, if one is named. */
  readonly limit?: { readonly most: number; readonly per?: string };
  /** Whether libvirt's schema gives these devices an alias and an address. */
  readonly hasAlias?: boolean;
  readonly hasAddress?: boolean;
  /** Keys that follow from others: one that is changed takes along what followed from it. */
  readonly follows?: Readonly<Record<string, string>>;
  /** Rules that concern several keys, and values that follow from others; throws ComputeError `invalid`. */
  normalise?(spec: Record<string, unknown>, given: Readonly<Record<string, unknown>>): void;
  /** What an element says that its fields alone do not. */
  interpret?(spec: Record<string, unknown>, element: Element, remembered: object): void;
  /** Whether the device is written into documents at all; default yes. */
  isWritten?(spec: SpecOf<T, F>): boolean;
  /** More elements that come with it. */
  extraXml?(spec: SpecOf<T, F>): Readonly<Record<string, readonly object[]>>;
  readonly life?: DeviceLife<SpecOf<T, F>, H>;
}

const ALIAS = field(text({ pattern: USER_ALIAS, wanted: 'letters, digits, "_" and "-" after "ua-"' }), {
  read: readAlias,
  write: (element, value) => {
    if (value === undefined) delete element['alias'];
    else element['alias'] = { name: value };
  },
} satisfies Place<string>);

const NAMES = record();

/** The keys that every spec may have. `vmid` and `vm_custom` are what a manager sends along; they stay out of sight. */
const SHARED = {
  deviceId: kept(text({ pattern: /^[A-Za-z0-9_-]+$/, wanted: 'letters, digits, "_" and "-"' })),
  alias: ALIAS,
  address: field(address(), addressPlace()),
  custom: kept(NAMES),
  vm_custom: kept(NAMES, { isSecret: true }),
  vmid: kept(text(), { isSecret: true }),
};

export type SharedFields = typeof SHARED;

/** The spec of a device type in its one form. */
export type SpecOf<T extends string, F> = { readonly type: T } & Spec<SharedFields> & Spec<F>;

/** The spec of a device type as callers may write it. */
export type SpecInputOf<T extends string, F> = { readonly type?: T } & SpecInput<SharedFields> & SpecInput<F>;

/** All there is to a type of devices. */
export class DeviceClass<T extends string, F extends Fields, H = unknown> {
  readonly devType: T;
  readonly tag: string;
  readonly hotplug: HotplugAbility;
  readonly identity: readonly string[];
  readonly isSingle: boolean;
  readonly limit: DeviceDeclaration<T, F, H>['limit'];
  readonly life: DeviceLife<SpecOf<T, F>, H>;
  /** Every key of a spec, inner ones too. */
  readonly fields: readonly FlatField[];
  readonly #own: F;
  readonly #secrets: readonly FlatField[];
  readonly #declaration: DeviceDeclaration<T, F, H>;

  constructor(declaration: DeviceDeclaration<T, F, H>) {
    this.#declaration = declaration;
    this.devType = declaration.devType;
    this.tag = declaration.tag;
    this.hotplug = declaration.hotplug;
    this.identity = declaration.identity;
    this.isSingle = declaration.isSingle ?? false;
    this.limit = declaration.limit;
    this.life = declaration.life ?? {};
    this.#own = declaration.fields;
    this.fields = flatten(this.#allFields());
    this.#secrets = this.fields.filter(({ field: each }) => each.isSecret === true);
  }

  /** What specs may look like (JSON Schema). */
  get specSchema(): JsonSchema {
    const { properties, ...schema } = schemaOf(this.#allFields());
    return { ...schema, properties: { type: { const: this.devType }, ...properties } };
  }

  /** What a spec without the key gets, by the key's name. */
  get defaults(): Readonly<Record<string, unknown>> {
    const set = this.fields.filter(({ field: each }) => (each.default ?? each.implicit) !== undefined);
    return Object.fromEntries(set.map(({ name, field: each }) => [name, each.default ?? each.implicit]));
  }

  /** The device that a spec asks for. Throws ComputeError `invalid` that names the key and its value. */
  fromSpec(given: SpecInputOf<T, F>): DevObject<T, SpecOf<T, F>> {
    const { type: _type, ...keys } = given as Readonly<Record<string, unknown>>;
    const spec = parseSpec(this.devType, this.fields, keys);
    this.#declaration.normalise?.(spec, keys);
    this.#dropEmptyGroups(spec);
    const { deviceId } = spec;
    if (typeof deviceId === 'string' && this.#hasAlias) spec['alias'] ??= aliasOfDeviceId(deviceId);
    spec['deviceId'] ??= deviceIdOfAlias(spec['alias'] as string | undefined);
    return this.#object(spec, undefined, undefined);
  }

  /** The device that an element of a document shows, with what the domain's metadata remembers of it. */
  fromXml(element: object, remembered: object = {}): DevObject<T, SpecOf<T, F>> {
    const said = this.#read(element as Element, {});
    if (Object.keys(remembered).length === 0) return this.#object(said, element, {});
    const spec = this.#read(element as Element, remembered);
    return this.#object(spec, element, this.#difference(spec, said));
  }

  /** The element of a device: the very one that it was read from where nothing else is wanted. Undefined for one without any. */
  toXml(object: DevObject<T, SpecOf<T, F>>): object | undefined {
    if (this.#declaration.isWritten?.(object.spec) === false) return undefined;
    if (object.unsaid !== undefined && object.element !== undefined) return object.element;
    const element = copyElement(object.element ?? {}) as Element;
    writeFields(this.fields, object.spec, element, object.element === undefined);
    return element;
  }

  /** More elements that come with a device, by libvirt-xml's property. */
  extraXml(object: DevObject<T, SpecOf<T, F>>): Readonly<Record<string, readonly object[]>> {
    return this.#declaration.extraXml?.(object.spec) ?? {};
  }

  /**
   * The device with what a document of the guest says of it now: alias, address, target, ports and what was changed.
   * `live` is what the element shows by itself, if that was read already.
   */
  applyXml(
    object: DevObject<T, SpecOf<T, F>>,
    element: object,
    live: DevObject<T, SpecOf<T, F>> = this.fromXml(element),
  ): DevObject<T, SpecOf<T, F>> {
    const remembered = this.durable(object);
    for (const { path } of this.#secrets) setField(remembered, path, getField(object.spec, path));
    return Object.keys(remembered).length === 0 ? live : this.fromXml(element, remembered);
  }

  /** The device with other values for some keys. Throws ComputeError `invalid` as fromSpec does. */
  withSpec(object: DevObject<T, SpecOf<T, F>>, patch: object): DevObject<T, SpecOf<T, F>> {
    const merged: Record<string, unknown> = { ...object.spec };
    for (const [key, value] of Object.entries(patch)) {
      merged[key] = this.#isGroup(key)
        ? { ...(merged[key] as object | undefined), ...(value as object) }
        : value;
    }
    for (const [key, follower] of Object.entries(this.#declaration.follows ?? {})) {
      if (key in patch && !(follower in patch)) delete merged[follower];
    }
    // libvirt's own aliases are no user's, but they stay.
    const { alias } = merged;
    if (!isUserAlias(alias as string | undefined)) delete merged['alias'];
    const { spec } = this.fromSpec(merged as SpecInputOf<T, F>);
    return this.#object({ ...spec, ...(alias === undefined ? {} : { alias }) }, object.element, undefined);
  }

  /** What tells a device from others of its type, besides its alias; undefined where only its order does. */
  naturalKey(spec: object): string | undefined {
    const values = this.identity.map((name) => getField(spec, name.split('.')));
    if (values.length === 0 || values.some((value) => value === undefined || value === '')) return undefined;
    return values.map(String).join(' ');
  }

  /** What the domain's metadata finds a device by: the alias where it lasts, else the natural key, as far as its element says it. */
  metadataKey(object: DevObject<T, SpecOf<T, F>>): string {
    const isSaid = object.unsaid !== undefined && Object.keys(object.unsaid).length === 0;
    const said = isSaid ? object.spec : this.#read((this.toXml(object) ?? {}) as Element, {});
    const { alias } = said as Spec<SharedFields>;
    return isUserAlias(alias) && this.#hasAlias ? alias : (this.naturalKey(said) ?? '');
  }

  /** The keys that the device's element does not say: what metadata is to remember. */
  durable(object: DevObject<T, SpecOf<T, F>>): Record<string, unknown> {
    if (object.unsaid !== undefined) return { ...object.unsaid };
    return this.#difference(object.spec, this.#read((this.toXml(object) ?? {}) as Element, {}));
  }

  /** What a spec says beyond another; secrets are left out. */
  #difference(spec: object, said: object): Record<string, unknown> {
    const rest: Record<string, unknown> = {};
    for (const { path, field: each } of this.fields) {
      const value = getField(spec, path);
      if (each.isSecret === true || isDeepStrictEqual(value, getField(said, path))) continue;
      setField(rest, path, value);
    }
    return rest;
  }

  /** A group of which every key went is no group. */
  #dropEmptyGroups(spec: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(spec)) {
      if (this.#isGroup(key) && Object.keys(value ?? {}).length === 0) delete spec[key];
    }
  }

  #isGroup(key: string): boolean {
    return this.fields.some(({ path }) => path[0] === key && path.length > 1);
  }

  /** Whether these devices have an alias that a user may choose. */
  get hasAlias(): boolean {
    return this.#hasAlias;
  }

  get #hasAlias(): boolean {
    return this.#declaration.hasAlias ?? true;
  }

  #allFields(): Fields {
    const { alias, address: place, ...rest } = SHARED;
    const written: Record<string, AnyField> = {
      ...(this.#hasAlias ? { alias } : {}),
      ...((this.#declaration.hasAddress ?? true) ? { address: place } : {}),
    };
    return { ...rest, ...written, ...this.#own };
  }

  #read(element: Element, remembered: object): Record<string, unknown> {
    const spec = readFields(this.fields, element);
    for (const { path, field: each } of this.fields) {
      if (getField(spec, path) === undefined)
        setField(spec, path, getField(remembered, path) ?? each.implicit);
    }
    this.#declaration.interpret?.(spec, element, remembered);
    spec['deviceId'] ??= deviceIdOfAlias(spec['alias'] as string | undefined);
    return spec;
  }

  #object(
    spec: Record<string, unknown>,
    element: object | undefined,
    unsaid: object | undefined,
  ): DevObject<T, SpecOf<T, F>> {
    const typed = Object.freeze({ ...spec, type: this.devType }) as unknown as SpecOf<T, F>;
    return Object.freeze({ type: this.devType, spec: typed, element, unsaid });
  }
}

/** Declares a type of devices: everything there is to it, in one place. */
export function defineDevice<const T extends string, F extends Fields, H = unknown>(
  declaration: DeviceDeclaration<T, F, H>,
): DeviceClass<T, F, H> {
  return new DeviceClass(declaration);
}
