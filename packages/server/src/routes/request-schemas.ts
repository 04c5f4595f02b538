import { type JsonSchema } from '@hostelry/compute';
import { LIST_PARAMETERS } from './list-query.js';

/** The schemas of requests. Unknown properties are errors; nothing is coerced. */

export const launchBody = {
  type: 'object',
  additionalProperties: false,
  required: ['spec'],
  // The manager checks the spec against its schema, and names the value that is wrong, as it does in process.
  properties: { host: { type: 'string', minLength: 1 }, spec: { type: 'object' } },
};

/** A body that the manager checks, and names the value that is wrong, as it does in process. */
export const someBody: JsonSchema = { type: ['object', 'null'] };

/** A body with these properties only, which the manager checks. */
export function someObject(...properties: readonly string[]): object {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties.map((name) => [name, {}])),
  };
}

export const logInBody = {
  type: 'object',
  additionalProperties: false,
  required: ['user', 'password'],
  properties: {
    user: { type: 'string', minLength: 1, maxLength: 64 },
    password: { type: 'string', minLength: 1, maxLength: 1024 },
  },
};

export const passwordBody = {
  type: 'object',
  additionalProperties: false,
  required: ['password'],
  properties: { password: { type: 'string' } },
};

export const passwordChangeBody = {
  type: 'object',
  additionalProperties: false,
  required: ['old', 'password'],
  properties: { old: { type: 'string', maxLength: 1024 }, password: { type: 'string' } },
};

/** For requests that say all in their path. */
export const emptyBody = { type: ['object', 'null'], additionalProperties: false, properties: {} };

export const consoleBody = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { kind: { enum: ['serial', 'display'] }, force: { type: 'boolean' } },
};

export const maintenanceBody = {
  type: 'object',
  additionalProperties: false,
  required: ['reason'],
  properties: { reason: { type: 'string', minLength: 1, maxLength: 1000 } },
};

const ADDRESS = {
  uri: { type: 'string', minLength: 1, maxLength: 2000 },
  driver: { type: 'string', minLength: 1, maxLength: 200 },
  options: { type: 'object' },
};

export const hostTestBody = {
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: ADDRESS,
};

export const newHostBody = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'uri'],
  properties: { name: { type: 'string', minLength: 1, maxLength: 253 }, ...ADDRESS },
};

export const instancesQuery = {
  type: 'object',
  additionalProperties: false,
  properties: { host: { type: 'string', minLength: 1 }, ...LIST_PARAMETERS },
};

export const operationsQuery = {
  type: 'object',
  additionalProperties: false,
  properties: LIST_PARAMETERS,
};

export const deleteQuery = {
  type: 'object',
  additionalProperties: false,
  properties: { keepDisks: { enum: ['true', 'false'] } },
};

export const captureQuery = {
  type: 'object',
  additionalProperties: false,
  properties: { quiesce: { enum: ['true', 'false'] } },
};

export const consoleLogQuery = {
  type: 'object',
  additionalProperties: false,
  properties: { maxBytes: { type: 'string', pattern: '^[1-9][0-9]{0,7}$' } },
};

export const waitQuery = {
  type: 'object',
  additionalProperties: false,
  properties: { wait: { type: 'string', pattern: '^[0-9]{1,7}(ms|s)$' } },
};

export const eventsQuery = {
  type: 'object',
  additionalProperties: false,
  properties: { since: { type: 'string', pattern: '^[0-9]{1,15}$' } },
};

export const noQuery = { type: 'object', additionalProperties: false, properties: {} };

/** Whether something of a host runs. */
export const stateBody = only('state', { enum: ['running', 'stopped'] });

export const autostartBody = only('autostart', { type: 'boolean' });

/** A body of one property. */
function only(name: string, schema: object) {
  return { type: 'object', additionalProperties: false, required: [name], properties: { [name]: schema } };
}
