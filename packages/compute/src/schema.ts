import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { ComputeError } from './errors.js';

/** A JSON Schema (draft 2020-12) as a plain literal, so that the API description can carry the same object. */
export type JsonSchema = Schema;

/**
 * Checks a value from outside against a schema.
 * Throws ComputeError `invalid` that names the subject, the field, its value and what was expected; `details.field` is the field's path.
 * A field's `description` in the schema completes the sentence "it must be ...".
 */
export function checkSchema(schema: JsonSchema, value: unknown, subject: string): void {
  const result = new Validator(schema, '2020-12', false).validate(value);
  if (result.valid) return;
  const findings = deepest(result.errors).map((unit) => finding(unit, value, schema));
  const first = findings[0] ?? { field: '', text: 'does not match its schema' };
  throw new ComputeError(
    'invalid',
    `${subject} is invalid: ${findings.map((each) => each.text).join('; ')}`,
    {
      details: { field: first.field },
    },
  );
}

/** An applicator (`properties`, `items`) only repeats that something below it failed: what failed itself is worth telling. */
function deepest(units: readonly OutputUnit[]): OutputUnit[] {
  const told = units.filter((unit) => !APPLICATORS.has(unit.keyword));
  return told.length > 0 ? told : [...units];
}

const APPLICATORS = new Set([
  'properties',
  'items',
  'prefixItems',
  '$ref',
  'oneOf',
  'anyOf',
  'allOf',
  'if',
  'then',
  'else',
  'false',
]);

function finding(unit: OutputUnit, value: unknown, schema: JsonSchema): { field: string; text: string } {
  const path = pointer(unit.instanceLocation);
  const named = /^Property "([^"]*)" does not match (additional|unevaluated)/.exec(unit.error)?.[1];
  if (named !== undefined) {
    const field = [...path, named].join('.');
    return { field, text: `${field} is not known` };
  }
  const missing = /required property "([^"]*)"/.exec(unit.error)?.[1];
  if (missing !== undefined) {
    const field = [...path, missing].join('.');
    return { field, text: `${field} is missing` };
  }
  const field = path.join('.');
  const shown = JSON.stringify(path.reduce(step, value)) ?? 'undefined';
  const where = pointer(unit.keywordLocation)
    .slice(0, -1)
    .reduce(step, schema as unknown);
  const wanted = step(where, 'description');
  const reason = typeof wanted === 'string' ? `must be ${wanted}` : unit.error.replace(/\.$/, '');
  return { field, text: `${field || 'the value'} is ${shown.slice(0, 120)}: ${reason}` };
}

/** The keys of a JSON pointer in fragment form, such as `#/properties/name`. */
function pointer(fragment: string): string[] {
  return fragment
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => decodeURIComponent(part).replace(/~1/g, '/').replace(/~0/g, '~'));
}

function step(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
