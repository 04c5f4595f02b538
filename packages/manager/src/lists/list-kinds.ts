import { type Instance } from '../instances.js';
import { type Operation } from '../operation.js';
import { instanceSchema, operationSchema } from '../operation-schema.js';
import { fieldsOf } from './fields.js';
import { type ListKind } from './page.js';

export const INSTANCE_LIST: ListKind<Instance> = {
  fields: fieldsOf(instanceSchema),
  identify: ({ host, uuid }) => `${host}/${uuid}`,
  order: 'name,host,uuid',
};

export const OPERATION_LIST: ListKind<Operation> = {
  fields: fieldsOf(operationSchema),
  identify: ({ id }) => id,
  // Newest first; those of one millisecond stay as the store has them.
  order: '-createdAt',
  limit: 100,
};
