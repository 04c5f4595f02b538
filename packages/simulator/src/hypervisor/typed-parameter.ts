/** A typed parameter as it travels: 1 int, 2 unsigned int, 3 and 4 signed and unsigned 64-bit, 5 double, 6 boolean, 7 string. */
export interface TypedParameter {
  readonly field: string;
  readonly value:
    | { readonly type: 1 | 2 | 5 | 6; readonly value: number }
    | { readonly type: 3 | 4; readonly value: number | bigint }
    | { readonly type: 7; readonly value: string };
}

/** A signed 32-bit parameter. */
export function int(field: string, value: number): TypedParameter {
  return { field, value: { type: 1, value } };
}

/** An unsigned 32-bit parameter. */
export function uint(field: string, value: number): TypedParameter {
  return { field, value: { type: 2, value } };
}

/** An unsigned 64-bit parameter; a number is rounded. */
export function ullong(field: string, value: number | bigint): TypedParameter {
  return { field, value: { type: 4, value: typeof value === 'bigint' ? value : Math.round(value) } };
}

/** A boolean parameter. */
export function bool(field: string, value: boolean): TypedParameter {
  return { field, value: { type: 6, value: value ? 1 : 0 } };
}

/** A string parameter. */
export function text(field: string, value: string): TypedParameter {
  return { field, value: { type: 7, value } };
}
