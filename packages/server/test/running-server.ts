import { type FastifyInstance } from 'fastify';
import { type Manager } from '@hostelry/manager';
import { FakeHypervisor } from '../../manager/test/fake-driver.js';
import { fixture } from '../../manager/test/fake-manager.js';
import { createApiServer, type ApiServerOptions } from '../src/api-server.js';

/** A server on a free port, over real HTTP, with the fake hosts `a` and `b`. */
export interface RunningServer {
  readonly address: string;
  readonly manager: Manager;
  readonly a: FakeHypervisor;
  readonly b: FakeHypervisor;
  readonly server: FastifyInstance;
  readonly problems: Error[];
  /** Of users' tokens; may be put ahead. */
  readonly clock: { aheadMs: number };
  get<Body>(path: string, headers?: Record<string, string>): Promise<Answer<Body>>;
  send<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
  close(): Promise<void>;
}

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export async function runServer(options: Partial<ApiServerOptions> = {}): Promise<RunningServer> {
  const { hypervisors, manager: make } = fixture('a', 'b');
  const a = hypervisors.get('a') ?? new FakeHypervisor();
  const b = hypervisors.get('b') ?? new FakeHypervisor();
  // A log-in of a test is not worth 200 ms.
  const passwordCost = { logN: 4, r: 8, p: 1 };
  const clock = { aheadMs: 0 };
  const manager = await make({ passwordCost, now: () => Date.now() + clock.aheadMs });
  const problems: Error[] = [];
  const server = await createApiServer({
    api: manager,
    metrics: manager,
    report: (problem) => problems.push(problem),
    ...options,
  });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  const send = async <Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as Body,
    };
  };
  return {
    address,
    manager,
    a,
    b,
    server,
    problems,
    clock,
    get: (path, headers) => send('GET', path, undefined, headers),
    send,
    close: async () => {
      await server.close();
      await manager.close();
    },
  };
}
