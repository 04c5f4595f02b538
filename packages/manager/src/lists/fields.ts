import { ComputeError, type JsonSchema } from '@hostelry/compute';

/** A value that rows are compared by. */
export type Scalar = string | number | boolean;

/** A field of a resource by which its list can be filtered and sorted. */
export interface Field {
  /** Its path, with dots between, for example `instance.name`. */
  readonly name: string;
  readonly type: 'text' | 'number' | 'boolean';
  /** The only values that it has, where it has only some. */
  readonly values?: readonly Scalar[];
}

/** Every field of a resource of this schema that holds one value: those of its objects too, those of its lists not. */
export function fieldsOf(schema: JsonSchema, prefix = ''): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const below = typeof property === 'object' ? property : {};
    const name = `${prefix}${key}`;
    const type = typeOf(below);
    if (below.type === 'object') {
      for (const field of fieldsOf(below, `${name}.`).values()) fields.set(field.name, field);
    } else if (type !== undefined) {
      const values = below.enum as readonly Scalar[] | undefined;
      fields.set(name, { name, type, ...(values === undefined ? {} : { values }) });
    }
  }
  return fields;
}

function typeOf({ type, enum: values }: JsonSchema): Field['type'] | undefined {
  if (type === 'string' || values?.every((value) => typeof value === 'string') === true) return 'text';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' ? 'boolean' : undefined;
}

/** What a row has in this field; undefined if it has not got it. */
export function valueIn(row: object, field: string): Scalar | undefined {
  let value: unknown = row;
  for (const key of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

/** Throws `invalid` for a parameter of a list that cannot be. */
export function rejectParameter(parameter: string, value: string, text: string): never {
  throw new ComputeError('invalid', `${parameter} is ${JSON.stringify(value)}: ${text}`, {
    details: { field: parameter },
  });
}
