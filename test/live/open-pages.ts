/** The built web pages in a real browser, on a server in this process whose hosts are in memory. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HostInput, serve } from '@hostelry/server';
import { type HostResource, type InstanceResource } from '@hostelry/server/api';
import { type Locator, type Page } from 'playwright-core';
import { vi } from 'vitest';
import { type Browser, startBrowser } from './browser.js';

/** Chromium shares two cores with other test files; a wait that is met ends at once. */
export const WAIT_MS = 30_000;

const BUILT = fileURLToPath(new URL('../../packages/web/dist/index.html', import.meta.url));

export interface OpenPages {
  readonly page: Page;
  readonly address: string;
  /** Errors of the page's own, and what its content-security-policy refused. */
  readonly complaints: readonly string[];
  /** The row of an instance in a table. */
  readonly row: (name: string) => Locator;
  /** Waits until a place has a text. */
  readonly shows: (place: Locator, text: string) => Promise<void>;
  readonly goto: (path: string) => Promise<void>;
  /** Asks the server itself what it knows. */
  readonly get: <Answer>(path: string) => Promise<Answer>;
  readonly instance: (name: string) => Promise<InstanceResource>;
  readonly close: () => Promise<void>;
}

/** Serves the hosts, opens the page of all instances in a new browser. */
export async function openPages(hosts: readonly HostInput[]): Promise<OpenPages> {
  if (!existsSync(BUILT)) throw new Error('The web pages are not built: run npm run build');
  const folder = await mkdtemp(join(tmpdir(), 'hostelry-pages-'));
  const server = await serve({ hosts, port: 0, dataDirectory: folder });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    browser = await startBrowser();
    const page = await browser.context.newPage();
    page.setDefaultTimeout(WAIT_MS);
    const complaints = listen(page);
    const { address } = server;
    const get = async <Answer>(path: string): Promise<Answer> => {
      const response = await fetch(`${address}${path}`);
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
      return (await response.json()) as Answer;
    };
    await vi.waitFor(
      async () => {
        const known = await get<readonly HostResource[]>('/v1/hosts');
        if (known.some(({ state }) => state === 'connecting')) throw new Error('A host is still connecting');
      },
      { timeout: WAIT_MS, interval: 50 },
    );
    await page.goto(address);
    return {
      page,
      address,
      complaints,
      row: (name) => page.locator(`[data-instance="${name}"]`),
      shows: (place, text) => place.filter({ hasText: text }).first().waitFor({ timeout: WAIT_MS }),
      goto: async (path) => void (await page.goto(`${address}${path}`)),
      get,
      instance: (name) => get(`/v1/instances/${encodeURIComponent(name)}`),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Collects what a page should never say. A request that was refused is no error of the page. */
export function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    const isAnswer = text.startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) complaints.push(text);
  });
  return complaints;
}
