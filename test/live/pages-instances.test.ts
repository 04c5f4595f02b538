import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './browser.js';
import { openPages, type OpenPages, WAIT_MS } from './open-pages.js';

describeBrowser('the pages of many instances in a real browser', () => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages([
      { name: 'north', uri: 'test:///many-north?cpus=16&memoryMiB=16384&guests=3' },
      // A name that a file could have.
      { name: 'south.example', uri: 'test:///many-south?cpus=8&memoryMiB=8192&guests=2' },
    ]);
  });
  afterAll(() => pages?.close());

  it('has an address for every page, which can be come to from outside', async () => {
    const { page, goto } = pages;
    for (const [path, title] of [
      ['/', 'Instances'],
      ['/hosts', 'Hosts'],
      ['/hosts/south.example', 'south.example'],
      ['/operations', 'Operations'],
      ['/events', 'Events'],
      ['/launch', 'Launch an instance'],
      ['/no/such/page', 'There is no such page'],
      ['/instances/nobody', 'There is no such instance'],
    ] as const) {
      await goto(path);
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    }
    const { uuid } = await pages.instance('guest-3');
    await goto(`/instances/${uuid}/snapshots`);
    await page.getByRole('heading', { level: 1, name: 'guest-3' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Snapshots' }).getAttribute('aria-selected')).toBe('true');
  });

  it('goes through its pages by links and back', async () => {
    const { page, goto } = pages;
    await goto('/instances');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /Operations/ })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Operations' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/operations');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Instances' }).waitFor();
    expect(await page.title()).toBe('Instances · Hostelry');
  });

  it('filters by text, host and state, and keeps the filter in its address', async () => {
    const { page, goto } = pages;
    await goto('/instances');
    await page.getByLabel('Filter by host').selectOption('south.example');
    await expect.poll(() => page.locator('[data-instance]').count(), { timeout: WAIT_MS }).toBe(2);
    await page.getByLabel('Filter by text').fill('guest-2');
    await expect.poll(() => page.locator('[data-instance]').count(), { timeout: WAIT_MS }).toBe(1);
    await page.reload();
    await expect.poll(() => page.locator('[data-instance]').count(), { timeout: WAIT_MS }).toBe(1);
    await page.getByLabel('Filter by state').selectOption('running');
    await page.getByLabel('Filter by text').fill('nothing like that');
    await page.getByText('No instance is like that.').waitFor();
  });

  it('shows what running instances do', async () => {
    const { page, goto } = pages;
    await goto('/instances?host=north&state=running');
    await page.getByRole('progressbar', { name: 'CPU of guest-1' }).waitFor();
    await page.locator('[data-instance="guest-1"]', { hasText: /KiB\/s/ }).waitFor();
  });

  it('stops all that are selected', async () => {
    const { page, goto, shows, row } = pages;
    await goto('/instances?host=north');
    await shows(row('guest-1'), 'running');
    await page.getByLabel('Select all').click();
    const bar = page.getByRole('group', { name: 'Actions on the selected instances' });
    await shows(bar, '3 selected');
    // The third is shut off from the beginning.
    await bar.getByRole('button', { name: 'Stop 2', exact: true }).click();
    await shows(row('guest-1'), 'stopped');
    await shows(row('guest-2'), 'stopped');
    await bar.getByRole('button', { name: 'Start 3' }).click();
    for (const name of ['guest-1', 'guest-2', 'guest-3']) await shows(row(name), 'running');
  });

  it('launches an instance by the form, which shows the same as a call', async () => {
    const { page, goto, shows } = pages;
    await goto('/launch');
    await page.getByLabel('Name').fill('made here');
    await page.getByLabel('Host', { exact: true }).selectOption('north');
    await page.getByLabel('Memory, MiB').fill('256');
    await page.getByLabel('Networks of the host').fill('default');
    const command = page.getByLabel('Command', { exact: true });
    await shows(command, '--network default');
    await page.getByRole('button', { name: 'Launch' }).click();
    // Refused at once, at its field.
    const name = page.getByLabel('Name');
    await expect.poll(() => name.getAttribute('aria-invalid'), { timeout: WAIT_MS }).toBe('true');
    await name.fill('guest-1');
    await page.getByRole('button', { name: 'Launch' }).click();
    // Found on the host, and told at the same field.
    await page.getByText('An instance named "guest-1" exists already').first().waitFor();
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await name.fill('web-1');
    await page.getByRole('button', { name: 'Launch' }).click();
    await page.getByRole('heading', { level: 1, name: 'web-1' }).waitFor();
    expect(await pages.instance('web-1')).toMatchObject({ host: 'north', memoryMiB: 256, state: 'running' });
  });

  it('tells what happened, before the page was opened and since', async () => {
    const { page, goto } = pages;
    await goto('/events');
    await page.locator('[data-event]', { hasText: 'launch succeeded' }).first().waitFor();
    await page.getByLabel('Filter by type').selectOption('host');
    await page.locator('[data-event]', { hasText: 'host connected' }).first().waitFor();
    expect(await page.locator('[data-event]', { hasText: 'launch' }).count()).toBe(0);
    await goto('/operations?state=failed');
    await page.getByRole('link', { name: 'launch guest-1' }).click();
    await page.getByRole('alert').filter({ hasText: 'exists already' }).waitFor();
  });

  it('tests the address of a host, and tells each step', async () => {
    const { page, goto, shows } = pages;
    await goto('/add-host');
    await page.getByRole('textbox', { name: 'Address' }).fill('qemu+unix:///system?socket=/nowhere/at/all');
    await page.getByRole('button', { name: 'Test' }).click();
    await shows(page.locator('[data-step="connect"]'), 'failed');
    await page.getByRole('textbox', { name: 'Address' }).fill('test:///another');
    await page.getByRole('button', { name: 'Test' }).click();
    await shows(page.locator('[data-step="inventory"]'), 'ok');
  });

  it('keeps new instances from a host, and drains it', async () => {
    const { page, goto, shows } = pages;
    await goto('/hosts/south.example');
    await page.getByRole('button', { name: 'Begin maintenance' }).click();
    await page.getByLabel('Reason').fill('new fans');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByText('In maintenance: new fans').waitFor();
    await page.getByRole('button', { name: 'Drain' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Drain' }).click();
    // Names that are taken on the only other host stay, with the reason.
    await shows(dialog.locator('[data-drained="guest-1"]'), 'failed');
    await shows(dialog.locator('[data-drained="guest-2"]'), 'failed');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('button', { name: 'End maintenance' }).click();
    await page.getByText('In maintenance: new fans').waitFor({ state: 'detached' });
  });

  it('had no error of its own, and nothing that its policy refused', () => {
    expect(pages.complaints).toEqual([]);
  });
});
