import { type Insertable, type Selectable } from 'kysely';
import { type HostConfig } from '../host-config.js';
import { type ManagerEvent } from '../manager-event.js';
import { type Operation, type OperationStep } from '../operation.js';
import { type IdempotencyKey } from './store.js';
import {
  type EventTable,
  type HostTable,
  type IdempotencyKeyTable,
  type OperationStepTable,
  type OperationTable,
} from './tables.js';

export function hostRow(host: HostConfig): Insertable<HostTable> {
  return { name: host.name, uri: host.uri, driver: host.driver, options_json: toJson(host.options) };
}

export function hostOf(row: Selectable<HostTable>): HostConfig {
  return { name: row.name, uri: row.uri, driver: row.driver, ...fromJson('options', row.options_json) };
}

export function operationRow(operation: Operation): Insertable<OperationTable> {
  return {
    id: operation.id,
    kind: operation.kind,
    state: operation.state,
    host: operation.host,
    instance_name: operation.instance.name,
    instance_uuid: operation.instance.uuid ?? null,
    moves_to: operation.to ?? null,
    asked_by: operation.by ?? null,
    created_at: operation.createdAt,
    ended_at: operation.endedAt ?? null,
    may_cancel: operation.mayCancel ? 1 : 0,
    error_json: toJson(operation.error),
    result_json: toJson(operation.result),
  };
}

export function stepRows(operation: Operation): Insertable<OperationStepTable>[] {
  return operation.steps.map((step, position) => ({
    operation_id: operation.id,
    position,
    name: step.name,
    started_at: step.startedAt,
    ended_at: step.endedAt ?? null,
    bytes_done: step.progress?.done ?? null,
    bytes_total: step.progress?.total ?? null,
  }));
}

/** The row's kind and state were written by operationRow: the columns hold nothing else. */
export function operationOf(
  row: Selectable<OperationTable>,
  steps: readonly Selectable<OperationStepTable>[],
): Operation {
  return {
    id: row.id,
    kind: row.kind as Operation['kind'],
    state: row.state as Operation['state'],
    host: row.host,
    instance: {
      name: row.instance_name,
      ...(row.instance_uuid === null ? {} : { uuid: row.instance_uuid }),
    },
    ...(row.moves_to === null ? {} : { to: row.moves_to }),
    ...(row.asked_by === null ? {} : { by: row.asked_by }),
    createdAt: row.created_at,
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    steps: steps.map(stepOf),
    mayCancel: row.may_cancel === 1,
    ...fromJson('error', row.error_json),
    ...fromJson('result', row.result_json),
  };
}

function stepOf(row: Selectable<OperationStepTable>): OperationStep {
  return {
    name: row.name,
    startedAt: row.started_at,
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    ...(row.bytes_done === null
      ? {}
      : {
          progress: {
            done: row.bytes_done,
            ...(row.bytes_total === null ? {} : { total: row.bytes_total }),
          },
        }),
  };
}

export function eventRow(event: ManagerEvent): Insertable<EventTable> {
  return {
    id: event.id,
    at: event.at,
    type: event.type,
    host: event.host,
    change: event.change,
    detail: event.detail ?? null,
    instance_json: toJson(event.instance),
    operation_json: toJson(event.operation),
  };
}

export function eventOf(row: Selectable<EventTable>): ManagerEvent {
  return {
    id: row.id,
    at: row.at,
    type: row.type as ManagerEvent['type'],
    host: row.host,
    change: row.change,
    ...(row.detail === null ? {} : { detail: row.detail }),
    ...fromJson('instance', row.instance_json),
    ...fromJson('operation', row.operation_json),
  };
}

export function keyRow(key: IdempotencyKey): Insertable<IdempotencyKeyTable> {
  return {
    key: key.key,
    fingerprint: key.fingerprint,
    operation_id: key.operationId,
    created_at: key.createdAt,
  };
}

export function keyOf(row: Selectable<IdempotencyKeyTable>): IdempotencyKey {
  return {
    key: row.key,
    fingerprint: row.fingerprint,
    operationId: row.operation_id,
    createdAt: row.created_at,
  };
}

function toJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** A property to spread: absent where the column is NULL. The text was written by toJson. */
function fromJson<Name extends string>(name: Name, text: string | null): Record<Name, never> | object {
  return text === null ? {} : { [name]: JSON.parse(text) as unknown };
}
