import type { OperationResource } from '@hostelry/server/api';
import { operationError, request } from './request.js';

/** The operations that the server remembers, the newest first. */
export function listOperations(signal: AbortSignal): Promise<OperationResource[]> {
  return request('/v1/operations', { signal });
}

export function getOperation(id: string, signal?: AbortSignal): Promise<OperationResource> {
  return request(operationPath(id), signal === undefined ? {} : { signal });
}

/** The operation when it has ended, or as it is after so many seconds. */
export function waitOperation(id: string, seconds: number, signal: AbortSignal): Promise<OperationResource> {
  return request(`${operationPath(id)}?wait=${seconds}s`, { signal });
}

export function cancelOperation(id: string): Promise<OperationResource> {
  return request(`${operationPath(id)}/cancel`, { method: 'POST', body: {} });
}

/** Tells whether it will never change again. */
export function isEnded({ state }: Pick<OperationResource, 'state'>): boolean {
  return state !== 'pending' && state !== 'running';
}

/** Waits until an operation has ended, and gives it; throws its error if it did not succeed. */
export async function settled(begun: OperationResource, signal: AbortSignal): Promise<OperationResource> {
  let now = begun;
  while (!isEnded(now)) now = await waitOperation(now.id, 20, signal);
  if (now.state !== 'succeeded') throw operationError(now.kind, now.state, now.error);
  return now;
}

function operationPath(id: string): string {
  return `/v1/operations/${encodeURIComponent(id)}`;
}
