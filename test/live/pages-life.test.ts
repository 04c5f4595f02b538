import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './browser.js';
import { openPages, type OpenPages, WAIT_MS } from './open-pages.js';

describeBrowser('what instances are called, copied and made anew, in a real browser', () => {
  let pages: OpenPages;
  let folder: string;
  let image: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostelry-life-pages-'));
    image = join(folder, 'base.img');
    await writeFile(image, Buffer.alloc(1 << 20, 2));
    pages = await openPages([{ name: 'here', uri: 'test:///life-pages?cpus=16&memoryMiB=16384&guests=2' }]);
  });
  afterAll(async () => {
    await pages?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const dialog = () => pages.page.getByRole('dialog');
  const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();
  const open = async (name: string): Promise<void> => {
    const { uuid } = await pages.instance(name);
    await pages.goto(`/instances/${uuid}`);
    await pages.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  };
  const menu = async (of: string, action: string): Promise<void> => {
    await pages.page.getByRole('button', { name: `Actions of ${of}`, exact: true }).click();
    await pages.page.getByRole('menuitem', { name: action, exact: true }).click();
  };
  const fact = (name: string) =>
    pages.page.locator('dl.facts > div').filter({ has: pages.page.getByText(name, { exact: true }) });

  it('is looked at once, and again when somebody asks', async () => {
    const { page } = pages;
    let looks = 0;
    page.on('request', (request) => (looks += request.url().endsWith('/screenshot') ? 1 : 0));
    await open('guest-1');
    const picture = page.getByRole('img', { name: 'The screen of guest-1' });
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: WAIT_MS })
      .toBeGreaterThan(0);
    expect(looks).toBe(1);
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.poll(() => looks, { timeout: WAIT_MS }).toBe(2);
  });

  it('has a title, a description and labels, and tells a wrong one at its field', async () => {
    const { page } = pages;
    await page.getByRole('button', { name: 'Edit …' }).click();
    await dialog().getByLabel('Title').fill('Front of the shop');
    await dialog().getByLabel('Description').fill('Serves pages.\nAsk Ada.');
    await dialog().getByLabel('Labels').fill('not a key=1');
    await press('Save');
    await dialog().getByText('letter or digit at both ends').waitFor();
    await dialog().getByLabel('Labels').fill('team=web\nenv=test');
    await press('Save');
    await fact('Title').getByText('Front of the shop').waitFor();
    await fact('Labels').getByRole('button', { name: 'team=web' }).waitFor();
    await menu('guest-1', 'Title and labels …');
    await dialog().getByLabel('Labels').fill('team=web');
    await press('Save');
    await fact('Labels').getByRole('button', { name: 'env=test' }).waitFor({ state: 'detached' });
    expect(await pages.instance('guest-1')).toMatchObject({
      ...{ title: 'Front of the shop', description: 'Serves pages.\nAsk Ada.', labels: { team: 'web' } },
    });
  });

  it('is found by its labels', async () => {
    const { page, row } = pages;
    await fact('Labels').getByRole('button', { name: 'team=web' }).click();
    await row('guest-1').getByText('Front of the shop').waitFor();
    expect(await row('guest-2').count()).toBe(0);
    expect(new URL(page.url()).searchParams.getAll('label')).toEqual(['team=web']);
    await page.getByRole('button', { name: 'No longer filter by team=web' }).click();
    await row('guest-2').waitFor();
    await row('guest-1').getByRole('button', { name: 'team=web' }).click();
    await row('guest-2').waitFor({ state: 'detached' });
  });

  it('is adopted and disowned, and starts with its host or does not', async () => {
    await open('guest-1');
    await menu('guest-1', 'Adopt …');
    await press('Adopt');
    await fact('Made by').getByText('Hostelry').waitFor();
    await menu('guest-1', 'Start with the host');
    await fact('Starts with the host').getByText('yes').waitFor();
    await menu('guest-1', 'Do not start with the host');
    await fact('Starts with the host').getByText('no').waitFor();
    await menu('guest-1', 'Disown …');
    await press('Disown');
    await fact('Made by').getByText('others').waitFor();
  });

  it('is renamed while it is stopped', async () => {
    const { page } = pages;
    await open('guest-2');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    await menu('guest-2', 'Rename …');
    await dialog().getByLabel('Name').fill('no name');
    await press('Rename');
    await dialog().getByText('must be 1 to 63 letters').waitFor();
    await dialog().getByLabel('Name').fill('other');
    await press('Rename');
    await page.getByRole('heading', { level: 1, name: 'other', exact: true }).waitFor();
    expect((await pages.instance('other')).state).toBe('stopped');
  });

  it('is cloned whole and thin, and made anew of an image', async () => {
    const { page, row } = pages;
    const sent = await fetch(`${pages.address}/v1/hosts/here/images/base/content`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.alloc(1 << 20, 1),
    });
    expect(sent.status).toBe(201);
    await pages.goto('/launch');
    await page.getByText('An image', { exact: true }).click();
    await page.getByLabel('Name').fill('first');
    await page.getByLabel('Image', { exact: true }).fill(image);
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'first', exact: true }).waitFor();
    for (const [name, disks] of [
      ['whole', 'full'],
      ['sharing', 'thin'],
    ] as const) {
      await open('first');
      if (disks === 'thin') {
        await page.getByRole('button', { name: 'Stop', exact: true }).click();
        await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
      }
      await menu('first', 'Clone …');
      await dialog().getByLabel('Name of the copy').fill(name);
      await dialog().getByLabel('Disks').selectOption(disks);
      await press('Clone');
      await dialog().waitFor({ state: 'detached' });
      await pages.goto('/instances');
      await row(name).locator('[data-state="stopped"]').waitFor();
    }
    await open('first');
    await menu('first', 'Rebuild …');
    await dialog().getByLabel('Image').fill('image:none');
    await press('Rebuild');
    await page.getByRole('alert').filter({ hasText: 'no image "none"' }).waitFor();
    await menu('first', 'Rebuild …');
    await dialog().getByLabel('Image').fill('image:base');
    await press('Rebuild');
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Activity' }).click();
    const operations = page.locator('[data-operation]').filter({ hasText: 'rebuild' });
    await operations.locator('[data-state="succeeded"]').waitFor();
    expect(await operations.count()).toBe(2);
  });

  it('had no error of its own, and nothing that its policy refused', () => {
    expect(pages.complaints).toEqual([]);
  });
});
