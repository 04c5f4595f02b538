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

/** Every field of a resource of this schema that holds one value: those of its objects too, those of its lists not. Objects with any keys, as labels are, have one called `labels.*`. */
export function fieldsOf(schema: JsonSchema, prefix = ''): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const below = typeof property === 'object' ? property : {};
    const name = `${prefix}${key}`;
    const type = typeOf(below);
    if (below.type === 'object' && below.properties === undefined) {
      fields.set(`${name}.*`, { name: `${name}.*`, type: 'text' });
    } else if (below.type === 'object') {
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

/** The field of that name; `labels.tier` is one of `labels.*`. */
export function fieldNamed(fields: ReadonlyMap<string, Field>, name: string): Field | undefined {
  const [, family = '', key = ''] = /^([^.]*)\.(.*)$/.exec(name) ?? [];
  const open = key === '*' ? undefined : fields.get(`${family}.*`);
  if (open !== undefined && key !== '') return { ...open, name };
  return name.endsWith('*') ? undefined : fields.get(name);
}

/** What a row has in this field; undefined if it has not got it. The keys of labels may have dots themselves. */
export function valueIn(row: object, field: string): Scalar | undefined {
  if (Object.hasOwn(row, field)) {
    const value = (row as Readonly<Record<string, unknown>>)[field];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : undefined;
  }
  const dot = field.indexOf('.');
  const below = (row as Readonly<Record<string, unknown>>)[field.slice(0, dot)];
  if (dot === -1 || typeof below !== 'object' || below === null) return undefined;
  return valueIn(below, field.slice(dot + 1));
}

/** Throws `invalid` for a parameter of a list that cannot be. */
export function rejectParameter(parameter: string, value: string, text: string): never {
  throw new ComputeError('invalid', `${parameter} is ${JSON.stringify(value)}: ${text}`, {
    details: { field: parameter },
  });
}
