import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, describeBrowser, startBrowser } from './browser.js';
import { hostelry, type Running, startHostelry } from './command-line.js';
import { listen, WAIT_MS } from './open-pages.js';

describeBrowser('the web pages of a served command in a real browser', () => {
  let browser: Browser;
  let folder: string;
  let server: Running | undefined;
  let address: string;
  let page: Page;
  let complaints: readonly string[] = [];

  async function startServer(port: string): Promise<void> {
    server = startHostelry([
      ...['serve', '--port', port, '--data', join(folder, 'data')],
      ...['--host', 'test:///page?cpus=8&memoryMiB=8192&guests=2'],
      ...['--host', `qemu+unix:///system?socket=${join(folder, 'none')}`],
    ]);
    address = /Hostelry is at (\S+)/.exec(await server.says('Hostelry is at '))?.[1] ?? '';
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  }
  async function stopServer(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    server?.process.kill(signal);
    await server?.ended;
    server = undefined;
  }
  const on = (...args: string[]) => hostelry('--server', address, ...args);
  const row = (name: string): Locator => page.locator(`[data-instance="${name}"]`);
  const shows = (place: Locator, text: string) =>
    place.filter({ hasText: text }).first().waitFor({ timeout: WAIT_MS });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostelry-page-'));
    await startServer('0');
    browser = await startBrowser();
    page = await browser.context.newPage();
    complaints = listen(page);
    await page.goto(address);
  });
  afterAll(async () => {
    await browser?.close();
    await stopServer('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  });

  const away = () => page.getByRole('alert').filter({ hasText: 'The server does not answer' });
  const choose = async (name: string, action: string): Promise<void> => {
    await row(name)
      .getByRole('button', { name: `Actions of ${name}` })
      .click();
    await page.getByRole('menuitem', { name: action, exact: true }).click();
  };

  it('lists the hosts, with the reason for one that does not answer, and the guests', async () => {
    await shows(row('guest-1'), 'running');
    await page.getByRole('link', { name: /Hosts/ }).click();
    await shows(page.locator('[data-host="local"]'), 'connected');
    await shows(page.locator('[data-host="local-2"]'), 'no such socket');
    await page.getByRole('link', { name: /Instances/ }).click();
    await shows(row('guest-1'), 'running');
  });

  it('shows an instance that is launched elsewhere without being loaded again', async () => {
    await page.evaluate(() => (document.documentElement.dataset['same'] = 'yes'));
    expect(await on('launch', 'web-1', '--on', 'local')).toMatchObject({ code: 0 });
    await shows(row('web-1'), 'running');
    expect(await on('pause', 'web-1')).toMatchObject({ code: 0 });
    await shows(row('web-1'), 'paused');
    expect(await on('resume', 'web-1')).toMatchObject({ code: 0 });
    await shows(row('web-1'), 'running');
    expect(await page.evaluate(() => document.documentElement.dataset['same'])).toBe('yes');
  });

  it('stops, starts and deletes an instance by its menu', async () => {
    await choose('web-1', 'Stop');
    await shows(row('web-1'), 'stopped');
    expect((await on('show', 'web-1')).stdout).toMatch(/State: +stopped/);
    await choose('web-1', 'Start');
    await shows(row('web-1'), 'running');
    await choose('web-1', 'Delete …');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await row('web-1').waitFor({ state: 'detached', timeout: WAIT_MS });
    expect(await on('show', 'local/web-1')).toMatchObject({ code: 3 });
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says why an action was refused', async () => {
    await page.route('**/stop', (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({ detail: 'it is asleep' }),
      }),
    );
    await choose('guest-1', 'Stop');
    const alert = page.getByRole('alert').filter({ hasText: 'Stop guest-1 failed' });
    await shows(alert, 'it is asleep');
    await page.unroute('**/stop');
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await alert.waitFor({ state: 'detached', timeout: WAIT_MS });
  });

  it('says that the server is away, and goes on by itself when it is back', async () => {
    const { port } = new URL(address);
    await stopServer('SIGKILL');
    await away().waitFor({ timeout: WAIT_MS });
    await shows(row('guest-1'), 'running');
    await startServer(port);
    await away().waitFor({ state: 'detached', timeout: WAIT_MS });
    expect(await on('launch', 'web-2', '--on', 'local')).toMatchObject({ code: 0 });
    await shows(row('web-2'), 'running');
    expect(await page.evaluate(() => document.documentElement.dataset['same'])).toBe('yes');
  });

  it('fits a narrow screen, and had no error of its own', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await row('web-2').getByRole('button', { name: 'Actions of web-2' }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
