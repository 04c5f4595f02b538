import type {
  InstanceActionKind,
  InstanceAnswers,
  InstanceQuery,
  InstanceRequests,
  InstanceResource,
  LaunchRequest,
  MoveRequest,
  OperationResource,
} from '@hostelry/server/api';
import { request, send } from './request.js';

/** Where an instance is, and which it is. */
export type InstanceRef = Pick<InstanceResource, 'host' | 'uuid'>;

/** All instances of all connected hosts. */
export function listInstances(signal: AbortSignal): Promise<InstanceResource[]> {
  return request('/v1/instances', { signal });
}

/** Begins to launch an instance; the field of an error is a path in the spec. */
export function launch(body: LaunchRequest): Promise<OperationResource> {
  return request('/v1/instances', { method: 'POST', body });
}

/** Begins an action. */
export function act<Kind extends InstanceActionKind>(
  kind: Kind,
  ref: InstanceRef,
  body: InstanceRequests[Kind],
): Promise<OperationResource> {
  if (kind !== 'delete') return request(`${instancePath(ref)}/${kind}`, { method: 'POST', body });
  const keepDisks = 'keepDisks' in body && body.keepDisks === true;
  return request(`${instancePath(ref)}${keepDisks ? '?keepDisks=true' : ''}`, { method: 'DELETE' });
}

/** Begins to move an instance to another host. */
export function move(ref: InstanceRef, body: MoveRequest): Promise<OperationResource> {
  return request(`${instancePath(ref)}/move`, { method: 'POST', body });
}

/** Asks something about one instance. */
export function ask<Query extends InstanceQuery>(
  query: Query,
  ref: InstanceRef,
  signal: AbortSignal,
): Promise<InstanceAnswers[Query]> {
  return request(`${instancePath(ref)}/${query}`, { signal });
}

/** Gives a user of the guest a password, through its agent. */
export function setPassword(ref: InstanceRef, body: { user: string; password: string }): Promise<void> {
  return request(`${instancePath(ref)}/password`, { method: 'PUT', body });
}

/** The end of what the guest wrote to its serial console. */
export async function readConsoleLog(ref: InstanceRef, signal: AbortSignal): Promise<string> {
  return (await send(`${instancePath(ref)}/console-log`, { signal })).text();
}

/** What an instance shows on its first screen, as a `data:` URL. */
export async function takeScreenshot(ref: InstanceRef, signal: AbortSignal): Promise<string> {
  const picture = await (await send(`${instancePath(ref)}/screenshot`, { signal })).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('The picture cannot be read'));
    reader.readAsDataURL(picture);
  });
}

/** The address that downloads the root disk as an image. */
export function capturePath(ref: InstanceRef): string {
  return `${instancePath(ref)}/capture`;
}

export function instancePath({ host, uuid }: InstanceRef): string {
  return `/v1/instances/${encodeURIComponent(`${host}/${uuid}`)}`;
}
