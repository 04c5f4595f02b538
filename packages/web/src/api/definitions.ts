import type {
  DefinitionChange,
  DefinitionEdit,
  InstanceDefinition,
  OperationResource,
} from '@hostelry/server/api';
import { type InstanceRef, instancePath } from './instances.js';
import { request } from './request.js';

/** The native document that an instance's next start uses, without its secrets. */
export function readDefinition(ref: InstanceRef, signal: AbortSignal): Promise<InstanceDefinition> {
  return request(path(ref), { signal });
}

/** What an edit would come to; changes nothing. */
export function checkDefinition(ref: InstanceRef, body: DefinitionEdit): Promise<DefinitionChange> {
  return request(`${path(ref)}?dryRun=true`, { method: 'PUT', body });
}

/** Begins to replace the document. */
export function editDefinition(ref: InstanceRef, body: DefinitionEdit): Promise<OperationResource> {
  return request(path(ref), { method: 'PUT', body });
}

function path(ref: InstanceRef): string {
  return `${instancePath(ref)}/definition`;
}
