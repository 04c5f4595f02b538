import { ComputeError, type JsonSchema } from '@hostelry/compute';
import { isDeepStrictEqual } from 'node:util';
import { isRecord, type Kind } from './kind.js';
import { type Element, type Place } from './place.js';

export interface FieldOptions<Out> {
  /** What a spec without the key gets; it is written into the document. */
  readonly default?: Out;
  /** What absence means, in a spec and in a document. */
  readonly implicit?: Out;
  /** Never kept in metadata and never shown; a document without it leaves it as it was. */
  readonly isSecret?: boolean;
}

/** A field of whatever kind. */
export interface AnyField extends FieldOptions<unknown> {
  readonly kind: Kind<unknown>;
  /** Undefined for what libvirt has no place for: it is kept in the domain's metadata. */
  readonly place: Place<unknown> | undefined;
}

/** A key of a device's spec: what values it takes, and where the device's element has them. */
export interface Field<In, Out extends In = In> extends AnyField {
  /** Only there for its types. */
  readonly types?: { readonly in: In; readonly out: Out };
}

/** The keys of a spec; a key may hold keys, as `specParams` does. */
export interface Fields {
  readonly [key: string]: AnyField | Fields;
}

type InOf<F> = F extends Field<infer In, infer _Out> ? In : never;
type OutOf<F> = F extends Field<infer _In, infer Out> ? Out : never;

/** A spec as callers may write it. */
export type SpecInput<F> = {
  readonly [K in keyof F]?: F[K] extends AnyField ? InOf<F[K]> : SpecInput<F[K]>;
};

/** A spec in its one form, as device objects hold it. */
export type Spec<F> = {
  readonly [K in keyof F]?: F[K] extends AnyField ? OutOf<F[K]> : Spec<F[K]>;
};

/** A key whose value libvirt keeps, at a place of the device's element. */
export function field<In, Out extends In>(
  kind: Kind<In, Out>,
  place: Place<NoInfer<Out>>,
  options: FieldOptions<NoInfer<Out>> = {},
): Field<In, Out> {
  return { kind, place, ...options };
}

/** A key that libvirt has no place for. */
export function kept<In, Out extends In>(
  kind: Kind<In, Out>,
  options: FieldOptions<NoInfer<Out>> = {},
): Field<In, Out> {
  return { kind, place: undefined, ...options };
}

/** A field with where it stands in the spec. */
export interface FlatField {
  readonly path: readonly string[];
  readonly name: string;
  readonly field: AnyField;
}

/** The fields one by one, those of inner keys too, in their order. */
export function flatten(fields: Fields, prefix: readonly string[] = []): FlatField[] {
  return Object.entries(fields).flatMap(([key, each]) => {
    const path = [...prefix, key];
    return isField(each) ? [{ path, name: path.join('.'), field: each }] : flatten(each, path);
  });
}

function isField(each: AnyField | Fields): each is AnyField {
  const { kind } = each;
  return typeof kind === 'object' && 'parse' in kind;
}

/** The schema of specs with these fields. */
export function schemaOf(fields: Fields): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, each]) => [key, isField(each) ? each.kind.schema : schemaOf(each)]),
    ),
  };
}

/** What a spec holds at a path. */
export function getField(spec: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => (isRecord(found) ? found[key] : undefined), spec);
}

/** Puts a value into a spec that is being made. */
export function setField(spec: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined || value === undefined) return;
  if (rest.length === 0) spec[key] = value;
  else {
    spec[key] ??= {};
    setField(spec[key] as Record<string, unknown>, rest, value);
  }
}

/**
 * The spec in its one form: every value in its field's form, defaults in place.
 * Throws ComputeError `invalid` that names the key and its value; a key that is not known is an error too.
 */
export function parseSpec(
  type: string,
  fields: readonly FlatField[],
  given: object,
): Record<string, unknown> {
  refuseUnknown(type, fields, given);
  const spec: Record<string, unknown> = {};
  for (const { path, name, field: each } of fields) {
    const value = getField(given, path);
    if (value === undefined || value === null) {
      setField(spec, path, each.default ?? each.implicit);
      continue;
    }
    const parsed = each.kind.parse(value);
    if (parsed === undefined) {
      throw invalidSpec(type, name, `is ${JSON.stringify(value)}: it must be ${each.kind.wanted}`);
    }
    setField(spec, path, parsed);
  }
  return spec;
}

function refuseUnknown(type: string, fields: readonly FlatField[], given: object, prefix = ''): void {
  for (const [key, value] of Object.entries(given)) {
    const name = prefix + key;
    if (value === undefined || fields.some((each) => each.name === name)) continue;
    const isGroup = fields.some((each) => each.name.startsWith(`${name}.`));
    if (isGroup && isRecord(value)) refuseUnknown(type, fields, value, `${name}.`);
    else throw invalidSpec(type, name, isGroup ? 'must be an object' : 'is not known');
  }
}

/** The error of a spec: which device, which key, and what is wrong. */
export function invalidSpec(type: string, name: string, what: string): ComputeError {
  return new ComputeError('invalid', `The spec of a ${type} device is invalid: ${name} ${what}`, {
    details: { field: name },
  });
}

/** What a device's element says, in the form of its spec; what it does not hold and libvirt has no place for is absent. */
export function readFields(fields: readonly FlatField[], element: Element): Record<string, unknown> {
  const spec: Record<string, unknown> = {};
  for (const { path, field: each } of fields) {
    if (each.place !== undefined) setField(spec, path, each.place.read(element) ?? each.implicit);
  }
  return spec;
}

/**
 * Brings an element to what a spec says; what agrees already is not touched, so that it keeps its bytes.
 * A fresh element says its defaults too.
 */
export function writeFields(
  fields: readonly FlatField[],
  spec: object,
  element: Element,
  isFresh: boolean,
): void {
  for (const { path, field: each } of fields) {
    if (each.place === undefined) continue;
    const value = getField(spec, path);
    const unsaid = isFresh && each.default !== undefined ? undefined : each.implicit;
    const found = each.place.read(element) ?? unsaid;
    if (isDeepStrictEqual(value, found)) continue;
    if (value === undefined && each.isSecret === true) continue;
    each.place.write(element, value);
  }
}
