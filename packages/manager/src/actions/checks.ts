import { checkSchema, type JsonSchema } from '@hostelry/compute';
import { type Check } from './action.js';

export const FLAG: JsonSchema = { type: 'boolean' };

/** The name of something: of a snapshot, a disk's target, a device's id. */
export const NAME: JsonSchema = { type: 'string', minLength: 1, maxLength: 255 };

/** At most an hour. */
export const TIMEOUT_MS: JsonSchema = { type: 'integer', minimum: 0, maximum: 3_600_000 };

/** Is checked by what it stands for, after the request as a whole. */
export const ANY: JsonSchema = {};

/** A check of requests that have these properties and no other, and the required ones always. */
export function checking(
  properties: Readonly<Record<string, JsonSchema>> = {},
  ...required: readonly string[]
): Check<unknown> {
  const schema = objectSchema(properties, ...required);
  return describedBy(schema, (request) => checkSchema(schema, request, 'Request'));
}

/** The schema of objects that have these properties and no other, and the required ones always. */
export function objectSchema(
  properties: Readonly<Record<string, JsonSchema>>,
  ...required: readonly string[]
): JsonSchema {
  return { type: 'object', additionalProperties: false, required: [...required], properties };
}

/** A check with the schema that describes what it lets through; it may be stricter than that. */
export function describedBy<Request>(schema: JsonSchema, check: (request: Request) => void): Check<Request> {
  return Object.assign((request: Request) => check(request), { schema });
}
