/** The schemas of requests. Unknown properties are errors; nothing is coerced. */

const TIMEOUT_MS = { type: 'integer', minimum: 0, maximum: 3_600_000 };

export const launchBody = {
  type: 'object',
  additionalProperties: false,
  required: ['spec'],
  // The manager checks the spec against its schema, and names the value that is wrong, as it does in process.
  properties: { host: { type: 'string', minLength: 1 }, spec: { type: 'object' } },
};

export const stopBody = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { force: { type: 'boolean' }, timeoutMs: TIMEOUT_MS },
};

/** For requests that say all in their path. */
export const emptyBody = { type: ['object', 'null'], additionalProperties: false, properties: {} };

export const consoleBody = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { kind: { const: 'serial' }, force: { type: 'boolean' } },
};

export const hostTestBody = {
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: { uri: { type: 'string', minLength: 1, maxLength: 2000 } },
};

export const instancesQuery = {
  type: 'object',
  additionalProperties: false,
  properties: { host: { type: 'string', minLength: 1 } },
};

export const deleteQuery = {
  type: 'object',
  additionalProperties: false,
  properties: { keepDisks: { enum: ['true', 'false'] } },
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
