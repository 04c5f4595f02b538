import { type remote_typed_param } from '../generated/remote.js';
import { type Hyper } from '../xdr/hyper.js';

/** The value of a typed parameter: integers and doubles as numbers (bigint where not exact), booleans, strings. */
export type TypedParamValue = Hyper | boolean | string;

/** Typed parameters by their libvirt names. */
export type TypedParams = Readonly<Record<string, TypedParamValue>>;

/** VIR_TYPED_PARAM_BOOLEAN; travels as an int. */
const BOOLEAN = 6;

/** Typed parameters as a plain object. Of a name that comes twice the last counts. */
export function typedParamsToObject(params: readonly remote_typed_param[]): TypedParams {
  const object: Record<string, TypedParamValue> = {};
  for (const { field, value } of params)
    object[field] = value.type === BOOLEAN ? value.value !== 0 : value.value;
  return object;
}
