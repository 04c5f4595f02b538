import { type HostResource } from '@hostelry/server/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './browser.js';
import { openPages, type OpenPages } from './open-pages.js';

describeBrowser('hosts that are added and removed, in a real browser', () => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages([{ name: 'given', uri: 'test:///hosts-given?cpus=4&memoryMiB=4096' }]);
  });
  afterAll(() => pages?.close());

  const press = (name: string) => pages.page.getByRole('button', { name, exact: true }).click();
  const fill = (label: string, text: string) =>
    pages.page.getByRole('textbox', { name: label, exact: true }).fill(text);
  const names = async () => (await pages.get<HostResource[]>('/v1/hosts')).map(({ name }) => name).sort();

  it('tests an address, and tells what is wrong at its field', async () => {
    const { page } = pages;
    await pages.goto('/hosts');
    await page.getByRole('link', { name: 'Add a host' }).click();
    await fill('Address', 'test:///hosts-second?cpus=4&memoryMiB=4096');
    await page.getByText('For experts').click();
    await fill('Options of the driver', '{ "pool": ');
    await press('Test');
    await page.getByText('It is no JSON').waitFor();
    await fill('Options of the driver', '{ "pool": "default" }');
    await press('Test');
    await page.getByRole('status').filter({ hasText: 'can be used' }).waitFor();
    await press('Add');
    await page
      .getByRole('textbox', { name: 'Name', exact: true })
      .and(page.locator('[aria-invalid="true"]'))
      .waitFor();
    expect(await names()).toEqual(['given']);
  });

  it('adds it, and removes it again', async () => {
    const { page } = pages;
    await fill('Name', 'second');
    await press('Add');
    await page.getByRole('heading', { level: 1, name: 'second' }).waitFor();
    await page.locator('h1 + [data-state="connected"]').waitFor();
    expect(await names()).toEqual(['given', 'second']);
    await press('Remove …');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await page.locator('[data-host="given"]').waitFor();
    await page.locator('[data-host="second"]').waitFor({ state: 'detached' });
    expect(await names()).toEqual(['given']);
  });

  it('adds one that cannot be used only when it is asked for again', async () => {
    const { page } = pages;
    await pages.goto('/add-host');
    await fill('Name', 'away');
    await fill('Address', 'qemu+unix:///system?socket=/nowhere/none');
    await press('Add');
    await page.getByRole('status').filter({ hasText: 'cannot be used' }).waitFor();
    expect(await names()).toEqual(['given']);
    await press('Add all the same');
    await page.getByRole('heading', { level: 1, name: 'away' }).waitFor();
    expect(await names()).toEqual(['away', 'given']);
  });

  it('says why a host stays that the server was started with', async () => {
    const { page } = pages;
    await pages.goto('/hosts/given');
    await press('Remove …');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
    await dialog.getByRole('alert').filter({ hasText: 'given when the server was started' }).waitFor();
  });

  it('had no error of its own, and nothing that its policy refused', () => {
    expect(pages.complaints).toEqual([]);
  });
});
