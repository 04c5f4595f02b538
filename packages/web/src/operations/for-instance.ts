import type { EventResource, OperationResource } from '@hostelry/server/api';

interface Named {
  readonly uuid: string;
  readonly name: string;
  readonly host: string;
}

/** Tells whether an operation is about an instance; by its name only where it has no UUID yet. */
export function isOperationOf(operation: OperationResource, { uuid, name, host }: Named): boolean {
  const of = operation.instance;
  return of.uuid === undefined ? of.name === name && operation.host === host : of.uuid === uuid;
}

/** Tells whether an event is about an instance. */
export function isEventOf(event: EventResource, { uuid }: Pick<Named, 'uuid'>): boolean {
  return event.instance?.uuid === uuid;
}
