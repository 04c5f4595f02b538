import { failure } from '../hypervisor/errors.js';
import { type TypedParameter } from '../hypervisor/typed-parameter.js';

/** The answer to a getter of typed parameters, which clients ask first for the number and then for so many. */
export function parameterReply(
  list: readonly TypedParameter[],
  wanted: number,
): { params: TypedParameter[]; nparams: number } {
  return { params: wanted === 0 ? [] : list.slice(0, wanted), nparams: list.length };
}

/** A client's parameters by name: numbers as numbers, booleans as 0 or 1. Fails for a name that is not in `known`, or that comes twice. */
export function readParameters(
  params: readonly TypedParameter[],
  known: readonly string[],
): ReadonlyMap<string, number | string> {
  const values = new Map<string, number | string>();
  for (const { field, value } of params) {
    if (!known.includes(field)) throw failure('INVALID_ARG', `parameter '${field}' not supported`);
    if (values.has(field)) throw failure('INVALID_ARG', `parameter '${field}' occurs multiple times`);
    values.set(field, value.type === 7 ? value.value : Number(value.value));
  }
  return values;
}
