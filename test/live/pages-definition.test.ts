import { type InstanceDefinition } from '@hostelry/server/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './browser.js';
import { openPages, type OpenPages, WAIT_MS } from './open-pages.js';

describeBrowser('the definition of an instance, in a real browser', () => {
  let pages: OpenPages;
  let path: string;
  beforeAll(async () => {
    pages = await openPages([{ name: 'here', uri: 'test:///xml-pages?cpus=16&memoryMiB=16384&guests=1' }]);
    const { uuid } = await pages.instance('guest-1');
    path = `/v1/instances/${uuid}/definition`;
    await pages.goto(`/instances/${uuid}/definition`);
  });
  afterAll(() => pages?.close());

  const stored = () => pages.get<InstanceDefinition>(path);
  const editor = () => pages.page.getByRole('textbox', { name: 'Definition of guest-1' });
  const press = (name: string) => pages.page.getByRole('button', { name, exact: true }).click();
  const withMemory = (document: string, kib: string): string =>
    document.replace(/(<(memory|currentMemory) unit='KiB'>)[^<]*/g, `$1${kib}`);
  const write = async (from: string, to: string): Promise<void> => {
    const text = await editor().inputValue();
    expect(text).toContain(from);
    await editor().fill(text.replace(from, to));
  };

  it('is shown with its lines, and nothing is asked for that is secret', async () => {
    const { page } = pages;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await expect.poll(() => editor().inputValue(), { timeout: WAIT_MS }).toContain('<name>guest-1</name>');
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    expect(asked.some((url) => url.endsWith('/definition'))).toBe(true);
    expect(asked.filter((url) => url.includes('secrets'))).toEqual([]);
  });

  it('tells what a change would come to, and changes nothing', async () => {
    const { page } = pages;
    const before = await stored();
    await write('</vcpu>', '</vcpu>\n  <bogus/>');
    await press('Check');
    await page.locator('[data-difference="/domain/bogus"]').getByText('at the next start').waitFor();
    const finding = page.locator('[data-finding="unknown"]');
    const line = (await editor().inputValue()).split('\n').findIndex((each) => each.includes('bogus')) + 1;
    await finding.getByText(`${line}:3`).waitFor();
    await finding.getByRole('button', { name: 'Show' }).click();
    const cursor = await editor().evaluate((area) => (area as HTMLTextAreaElement).selectionStart);
    expect((await editor().inputValue()).slice(cursor)).toMatch(/^<bogus/);
    expect(await stored()).toEqual(before);
    await press('Discard');
    await expect.poll(() => editor().inputValue(), { timeout: WAIT_MS }).toBe(before.document);
  });

  it('tells what cannot be read at the text, and what is an error with its line', async () => {
    const { page } = pages;
    await write('</domain>', '');
    await press('Check');
    await page.getByRole('alert').filter({ hasText: 'is invalid' }).waitFor();
    expect(await editor().getAttribute('aria-invalid')).toBe('true');
    await press('Discard');
    await write('>1</vcpu>', '>many</vcpu>');
    await press('Check');
    await page.locator('[data-finding="error"]').getByText('expected a whole number').waitFor();
    await press('Save');
    await page.getByRole('alert').filter({ hasText: 'expected a whole number' }).waitFor();
    await press('Discard');
  });

  it('is saved', async () => {
    const { page } = pages;
    await write('>1</vcpu>', '>2</vcpu>');
    await press('Save');
    await page.getByRole('heading', { name: 'Saved' }).waitFor();
    await page.locator('[data-difference="/domain/vcpu"]').waitFor();
    expect((await stored()).document).toMatch(/>2<\/vcpu>/);
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  });

  it('says that it was changed meanwhile, and loads the new one', async () => {
    const { page } = pages;
    await write('>2</vcpu>', '>3</vcpu>');
    const { document, revision } = await stored();
    const body = JSON.stringify({ document: withMemory(document, '262144'), revision });
    const headers = { 'content-type': 'application/json' };
    const changed = await fetch(`${pages.address}${path}`, { method: 'PUT', headers, body });
    expect(changed.status).toBe(202);
    await page.getByRole('alert').filter({ hasText: 'It was changed meanwhile' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await press('Load the new document');
    await expect.poll(() => editor().inputValue(), { timeout: WAIT_MS }).toContain('262144');
    expect(await editor().inputValue()).toContain('>2</vcpu>');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('shows why it cannot be checked', async () => {
    const { page } = pages;
    await write('>2</vcpu>', '>4</vcpu>');
    const answer = { status: 409, contentType: 'application/problem+json' };
    await page.route('**/definition?dryRun=true', (route) =>
      route.fulfill({ ...answer, body: JSON.stringify({ detail: 'it has changed', code: 'conflict' }) }),
    );
    await press('Check');
    await page.getByRole('alert').filter({ hasText: 'it has changed' }).waitFor();
    await page.unrouteAll({ behavior: 'wait' });
    await press('Discard');
  });

  it('had no error of its own, and nothing that its policy refused', () => {
    expect(pages.complaints).toEqual([]);
  });
});
