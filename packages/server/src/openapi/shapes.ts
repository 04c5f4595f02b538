import { type JsonSchema } from '@hostelry/compute';

export const TEXT: JsonSchema = { type: 'string', minLength: 1 };
export const FLAG: JsonSchema = { type: 'boolean' };
export const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
export const MOMENT: JsonSchema = {
  type: 'integer',
  minimum: 0,
  description: 'milliseconds since the epoch',
};

/** The schema of an object that has these properties and no other; those whose name ends with `?` may be absent. */
export function shape(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
  };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}
