import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, describeBrowser, startBrowser } from './browser.js';
import { listen, WAIT_MS } from './open-pages.js';

const PAGES = fileURLToPath(new URL('../../packages/web/dist', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};
const INSTANCE = {
  uuid: '00000000-0000-4000-8000-000000000001',
  name: 'guarded',
  host: 'h',
  state: 'running',
  vcpus: 1,
  memoryMiB: 512,
  persistent: true,
  managed: true,
  disks: [],
  interfaces: [],
};
const HOST = { name: 'h', driver: 'd', uri: 'd://h', state: 'connected', facets: ['power', 'maintenance'] };

/** A server that knows one user at a time, by the contract of sessions, and has one instance. */
class GuardedServer {
  role = 'viewer';
  user: string | null = null;
  readonly #hosts = [HOST];
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Ends the session, as a server that forgot it would: its streams end, too. */
  forget(): void {
    this.user = null;
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (!path.startsWith('/v1')) return this.#page(path, response);
    if (path === '/v1/session' && request.method === 'POST') return this.#logIn(request, response);
    if (this.user === null)
      return this.#json(response, 401, { detail: 'Log in first', code: 'unauthenticated' });
    if (path === '/v1/session' && request.method === 'DELETE') {
      this.user = null;
      response.writeHead(204).end();
    } else if (path === '/v1/session') this.#json(response, 200, { user: this.user, role: this.role });
    else if (path === '/v1/hosts' && request.method === 'POST') await this.#addHost(request, response);
    else if (path === '/v1/host-tests') this.#json(response, 200, { uri: 'd://second', ok: true, steps: [] });
    else if (path === '/v1/hosts') this.#json(response, 200, this.#hosts);
    else if (path === '/v1/instances') this.#json(response, 200, [INSTANCE]);
    else if (path === '/v1/operations') this.#json(response, 200, []);
    else if (path === '/v1/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('retry: 500\n\n');
    } else this.#json(response, 404, { detail: `${path} does not exist`, code: 'not-found' });
  }

  async #addHost(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { name, uri } = await bodyOf<{ name?: string; uri?: string }>(request);
    if (name === undefined || uri === undefined || name === '') {
      const details = { field: 'name' };
      return this.#json(response, 400, { detail: 'Host name "" is invalid', code: 'invalid', details });
    }
    const added = { ...HOST, name, uri };
    this.#hosts.push(added);
    this.#json(response, 201, added);
  }

  async #logIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = await bodyOf<{ user: string; password: string }>(request);
    if (given.password !== 'right') {
      return this.#json(response, 401, { detail: 'Wrong user or password', code: 'unauthenticated' });
    }
    this.user = given.user;
    this.#json(response, 200, { user: this.user, role: this.role });
  }

  async #page(path: string, response: ServerResponse): Promise<void> {
    const file = extname(path) === '' ? '/index.html' : path;
    try {
      const bytes = await readFile(join(PAGES, file));
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  }

  #json(response: ServerResponse, status: number, body: unknown): void {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}

async function bodyOf<Body>(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Body;
}

describeBrowser('the pages of a server that needs a log-in, in a real browser', () => {
  const server = new GuardedServer();
  let browser: Browser;
  let page: Page;
  let address: string;
  let complaints: readonly string[] = [];
  beforeAll(async () => {
    address = await server.start();
    browser = await startBrowser();
    page = await browser.context.newPage();
    page.setDefaultTimeout(WAIT_MS);
    complaints = listen(page);
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  const logIn = async (password: string): Promise<void> => {
    await page.getByLabel('User').fill('ada');
    await page.locator('input[name="password"]').fill(password);
    await page.getByRole('button', { name: 'Log in' }).click();
  };

  it('asks who it is, says what was wrong, and goes on to the address that was wanted', async () => {
    await page.goto(`${address}/hosts`);
    await page.getByRole('heading', { name: 'Log in to Hostelry' }).waitFor();
    await logIn('wrong');
    await page.getByRole('alert').filter({ hasText: 'Wrong user or password' }).waitFor();
    await logIn('right');
    await page.getByRole('heading', { level: 1, name: 'Hosts' }).waitFor();
    await page.getByText('ada (viewer)').waitFor();
  });

  it('shows a viewer nothing that it may not do', async () => {
    await page.goto(`${address}/instances/${INSTANCE.uuid}`);
    await page.getByRole('heading', { level: 1, name: 'guarded' }).waitFor();
    expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Actions of guarded' }).count()).toBe(0);
    await page.goto(`${address}/instances`);
    await page.locator('[data-instance="guarded"]').waitFor();
    expect(await page.getByRole('link', { name: 'Launch' }).count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it('shows an operator what is done with instances, and only an administrator what is done with hosts', async () => {
    server.role = 'operator';
    await page.goto(`${address}/instances/${INSTANCE.uuid}`);
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await page.goto(`${address}/hosts/h`);
    await page.getByRole('heading', { level: 1, name: 'h', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Begin maintenance' }).count()).toBe(0);
    server.role = 'admin';
    await page.reload();
    await page.getByRole('button', { name: 'Begin maintenance' }).waitFor();
  });

  it('has an administrator add a host', async () => {
    await page.goto(`${address}/add-host`);
    await page.getByRole('heading', { level: 1, name: 'Add a host' }).waitFor();
    await page.getByRole('textbox', { name: 'Address' }).fill('d://second');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Host name "" is invalid').waitFor();
    await page.getByRole('textbox', { name: 'Name' }).fill('second');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'second' }).waitFor();
    await page.getByRole('button', { name: 'Remove' }).waitFor();
    await page.goto(`${address}/hosts/h`);
  });

  it('asks again when the server has forgotten the session', async () => {
    server.forget();
    await page.getByRole('heading', { name: 'Log in to Hostelry' }).waitFor();
    await logIn('right');
    await page.getByRole('heading', { level: 1, name: 'h', exact: true }).waitFor();
  });

  it('logs out', async () => {
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('heading', { name: 'Log in to Hostelry' }).waitFor();
    expect(server.user).toBeNull();
    expect(complaints).toEqual([]);
  });
});
