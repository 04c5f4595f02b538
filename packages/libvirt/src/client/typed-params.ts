import { parameterTypes } from '../generated/parameter-types.js';
import { type remote_typed_param } from '../generated/remote.js';
import { type Hyper } from '../xdr/hyper.js';

/** The value of a typed parameter: integers and doubles as numbers (bigint where not exact), booleans, strings. */
export type TypedParamValue = Hyper | boolean | string;

/** Typed parameters by their libvirt names. */
export type TypedParams = Readonly<Record<string, TypedParamValue>>;

/**
 * A typed parameter to send. Its type on the wire is libvirt's for that name; of a name that is not known it follows from
 * the value (whole numbers as 64 bits), or is given beside it, of TypedParameterType. A list is sent as several of one name.
 */
export type TypedParamInput =
  TypedParamValue | readonly string[] | { readonly type: number; readonly value: TypedParamValue };

/** Typed parameters to send, by name. */
export type TypedParamInputs = Readonly<Record<string, TypedParamInput | undefined>>;

const INT = 1;
const UINT = 2;
const LLONG = 3;
const ULLONG = 4;
const DOUBLE = 5;
/** Travels as an int. */
const BOOLEAN = 6;
const STRING = 7;

/** What a parameter is, for messages. */
const TYPE_NAMES: Readonly<Record<number, string>> = {
  [INT]: 'a signed 32-bit integer',
  [UINT]: 'an unsigned 32-bit integer',
  [LLONG]: 'a signed 64-bit integer, a bigint where a number is not exact',
  [ULLONG]: 'an unsigned 64-bit integer, a bigint where a number is not exact',
  [DOUBLE]: 'a number',
  [BOOLEAN]: 'a boolean',
  [STRING]: 'a string',
};

/** VIR_TYPED_PARAM_STRING_OKAY: without this flag older getters leave strings out. */
export const TYPED_PARAM_STRING_OKAY = 4;

/** Typed parameters as a plain object; the interface says which are known. Of a name that comes twice the last counts. */
export function typedParamsToObject<T = TypedParams>(params: readonly remote_typed_param[]): T {
  const object: Record<string, TypedParamValue> = {};
  for (const { field, value } of params)
    object[field] = value.type === BOOLEAN ? value.value !== 0 : value.value;
  return object as T;
}

/** A plain object as typed parameters; undefined values are left out. Throws TypeError naming a parameter and its value where that is not of its type. */
export function typedParamsFrom(object: TypedParamInputs): remote_typed_param[] {
  return Object.entries(object).flatMap(([field, input]) => {
    if (input === undefined) return [];
    if (isList(input)) return input.map((item) => typedParam(field, STRING, item));
    if (typeof input === 'object') return [typedParam(field, input.type, input.value)];
    return [typedParam(field, parameterTypes[field] ?? typeOf(input), input)];
  });
}

function isList(input: TypedParamInput): input is readonly string[] {
  return Array.isArray(input);
}

function typeOf(value: TypedParamValue): number {
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'string') return STRING;
  if (typeof value === 'number' && !Number.isInteger(value)) return DOUBLE;
  return value < 0 ? LLONG : ULLONG;
}

function typedParam(field: string, type: number, value: TypedParamValue): remote_typed_param {
  if (isWhole(value) && fits(type, value)) {
    if (type === LLONG || type === ULLONG) return { field, value: { type, value } };
    if (type === INT || type === UINT) return { field, value: { type, value: Number(value) } };
  }
  if (type === DOUBLE && typeof value === 'number') return { field, value: { type, value } };
  if (type === BOOLEAN && typeof value === 'boolean') return { field, value: { type, value: value ? 1 : 0 } };
  if (type === STRING && typeof value === 'string') return { field, value: { type, value } };
  const wanted = TYPE_NAMES[type] ?? `of type ${type}, which is not known`;
  throw new TypeError(`Parameter "${field}" cannot be ${JSON.stringify(String(value))}: it is ${wanted}`);
}

function isWhole(value: TypedParamValue): value is Hyper {
  return typeof value === 'bigint' || Number.isSafeInteger(value);
}

function fits(type: number, value: Hyper): boolean {
  switch (type) {
    case INT:
      return value >= -0x8000_0000 && value <= 0x7fff_ffff;
    case UINT:
      return value >= 0 && value <= 0xffff_ffff;
    case LLONG:
      return typeof value === 'number' || BigInt.asIntN(64, value) === value;
    case ULLONG:
      return value >= 0 && (typeof value === 'number' || BigInt.asUintN(64, value) === value);
    default:
      return false;
  }
}
