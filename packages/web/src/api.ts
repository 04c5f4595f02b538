import type { ErrorResource, HostResource, InstanceResource, OperationResource } from '@hostelry/server/api';

/** What an instance can be asked from its row. */
export type InstanceAction = 'start' | 'stop' | 'restart' | 'pause' | 'resume' | 'delete';

/** All hosts. */
export function listHosts(signal: AbortSignal): Promise<HostResource[]> {
  return request('/v1/hosts', { signal });
}

/** All instances of all connected hosts. */
export function listInstances(signal: AbortSignal): Promise<InstanceResource[]> {
  return request('/v1/instances', { signal });
}

/** Asks for an action; resolves when the server has accepted it. */
export function act(
  instance: Pick<InstanceResource, 'host' | 'uuid'>,
  action: InstanceAction,
): Promise<OperationResource> {
  const path = `/v1/instances/${encodeURIComponent(`${instance.host}/${instance.uuid}`)}`;
  if (action === 'delete') return request(path, { method: 'DELETE' });
  return request(`${path}/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
}

/** Waits until an operation has ended; throws the reason if it did not succeed. */
export async function settled(operation: OperationResource): Promise<void> {
  let now = operation;
  while (now.state === 'pending' || now.state === 'running') {
    now = await request(`/v1/operations/${encodeURIComponent(now.id)}?wait=20s`, {});
  }
  if (now.state !== 'succeeded') throw new Error(now.error?.message ?? `The ${now.kind} was ${now.state}`);
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    throw new Error('The server does not answer', { cause });
  }
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as Partial<ErrorResource> & { detail?: string };
  throw new Error(problem.detail ?? `${path} answered ${response.status}`);
}
