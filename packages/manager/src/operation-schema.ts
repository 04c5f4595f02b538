import { instanceInfoSchema, type ComputeErrorCode, type JsonSchema } from '@hostelry/compute';
import { objectSchema } from './actions/checks.js';
import { INSTANCE_ACTIONS } from './actions/index.js';

const TEXT: JsonSchema = { type: 'string', minLength: 1 };
const MOMENT: JsonSchema = { type: 'integer', minimum: 0, description: 'milliseconds since the epoch' };
const BYTES: JsonSchema = { type: 'integer', minimum: 0 };

/** The schema of Instance: what its hypervisor says, and where it is. */
export const instanceSchema: JsonSchema = {
  ...instanceInfoSchema,
  required: [...(instanceInfoSchema.required ?? []), 'host'],
  properties: { ...instanceInfoSchema.properties, host: TEXT },
};

/** The schema of ComputeErrorDetails. */
export const errorDetailsSchema: JsonSchema = objectSchema({
  step: TEXT,
  field: { type: 'string' },
  hypervisor: objectSchema(
    { code: { type: ['number', 'string'] }, domain: { type: ['number', 'string'] } },
    'code',
  ),
});

/** A record, so that a new code cannot be forgotten here. */
const CODES: Readonly<Record<ComputeErrorCode, true>> = {
  invalid: true,
  'not-found': true,
  conflict: true,
  'no-resources': true,
  unreachable: true,
  unsupported: true,
  denied: true,
  timeout: true,
  cancelled: true,
  failed: true,
  internal: true,
};

/** The codes of ComputeErrorCode, as a schema. */
export const errorCodeSchema: JsonSchema = { enum: Object.keys(CODES) };

/** The schema of OperationStep. */
export const operationStepSchema: JsonSchema = objectSchema(
  {
    name: TEXT,
    startedAt: MOMENT,
    endedAt: MOMENT,
    progress: objectSchema({ done: BYTES, total: BYTES }, 'done'),
  },
  'name',
  'startedAt',
);

/** The schema of DefinitionChange. */
export const definitionChangeSchema: JsonSchema = objectSchema(
  {
    revision: TEXT,
    differences: {
      type: 'array',
      items: objectSchema(
        {
          change: { enum: ['added', 'removed', 'changed', 'reordered'] },
          path: TEXT,
          before: { type: 'string' },
          after: { type: 'string' },
          takesEffect: { enum: ['now', 'next-start'] },
        },
        ...['change', 'path', 'takesEffect'],
      ),
    },
    findings: {
      type: 'array',
      items: objectSchema(
        {
          severity: { enum: ['error', 'unknown'] },
          path: { type: 'string' },
          line: { type: 'integer' },
          column: { type: 'integer' },
          message: TEXT,
        },
        ...['severity', 'path', 'line', 'column', 'message'],
      ),
    },
  },
  ...['revision', 'differences', 'findings'],
);

/** The kinds of OperationKind, as a schema. */
export const operationKindSchema: JsonSchema = { enum: ['launch', 'move', ...Object.keys(INSTANCE_ACTIONS)] };

/** The schema of Operation. */
export const operationSchema: JsonSchema = objectSchema(
  {
    id: TEXT,
    kind: operationKindSchema,
    state: { enum: ['pending', 'running', 'succeeded', 'failed', 'cancelled'] },
    host: TEXT,
    instance: objectSchema({ name: TEXT, uuid: TEXT }, 'name'),
    to: TEXT,
    by: TEXT,
    createdAt: MOMENT,
    endedAt: MOMENT,
    steps: { type: 'array', items: operationStepSchema },
    mayCancel: { type: 'boolean' },
    error: objectSchema(
      {
        code: errorCodeSchema,
        message: { type: 'string' },
        retryable: { type: 'boolean' },
        details: errorDetailsSchema,
      },
      'code',
      'message',
      'retryable',
    ),
    result: objectSchema({
      forced: { type: 'boolean' },
      attached: TEXT,
      definition: definitionChangeSchema,
      ownDisks: { type: 'array', items: TEXT },
      copy: objectSchema({ name: TEXT, uuid: TEXT }, 'name', 'uuid'),
      host: TEXT,
    }),
  },
  'id',
  'kind',
  'state',
  'host',
  'instance',
  'createdAt',
  'steps',
  'mayCancel',
);
