import { readFile } from 'node:fs/promises';
import { type ImageInfo, type NetworkInfo, type PoolInfo, type PoolVolumeInfo } from '@hostelry/server/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './browser.js';
import { openPages, type OpenPages, WAIT_MS } from './open-pages.js';

const BYTES = Buffer.alloc(8192, 7);

describeBrowser('what a host has, in a real browser', () => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages([{ name: 'here', uri: 'test:///host-pages?cpus=16&memoryMiB=16384&guests=2' }]);
  });
  afterAll(() => pages?.close());

  const dialog = () => pages.page.getByRole('dialog');
  const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();
  const menu = async (of: string, action: string): Promise<void> => {
    await pages.page.getByRole('button', { name: `Actions of ${of}`, exact: true }).click();
    await pages.page.getByRole('menuitem', { name: action, exact: true }).click();
  };
  const row = (kind: string, name: string) => pages.page.locator(`[data-${kind}="${name}"]`);
  const file = { name: 'small.img', mimeType: 'application/octet-stream', buffer: BYTES };

  it('makes a pool, and tells what is wrong with it at its field', async () => {
    const { page } = pages;
    await pages.goto('/hosts/here');
    await page.getByRole('tab', { name: 'Storage' }).click();
    await row('pool', 'default').getByText('0 B of 100 GiB').waitFor();
    await page.getByRole('button', { name: 'Create a pool' }).click();
    await dialog().getByLabel('Name').fill('fast');
    await dialog().getByLabel('Folder of the host').fill('relative');
    await press('Create');
    await dialog().getByText('must be an absolute path').waitFor();
    await dialog().getByLabel('Folder of the host').fill('/srv/fast');
    await press('Create');
    await row('pool', 'fast').getByText('/srv/fast').waitFor();
    expect(await pages.get<PoolInfo>('/v1/hosts/here/pools/fast')).toMatchObject({ autostart: true });
  });

  it('makes a volume, uploads one, gives its bytes back, and deletes both', async () => {
    const { page } = pages;
    await page.getByRole('button', { name: 'fast', exact: true }).click();
    await page.getByRole('heading', { name: 'Volumes of fast' }).waitFor();
    await page.getByRole('button', { name: 'Create a volume' }).click();
    await dialog().getByLabel('Name').fill('data');
    await dialog().getByLabel('Size, GiB').fill('0.5');
    await press('Create');
    await row('volume', 'data').getByText('512 MiB').waitFor();
    await page.getByRole('button', { name: 'Upload' }).click();
    await press('Upload');
    await dialog().getByText('Choose a file').waitFor();
    await dialog().getByLabel('File', { exact: true }).setInputFiles(file);
    await dialog().getByLabel('SHA-256').fill('0'.repeat(64));
    await press('Upload');
    await dialog()
      .getByText(/SHA-256|sha256/)
      .nth(1)
      .waitFor();
    await dialog().getByLabel('SHA-256').fill('');
    await press('Upload');
    const uploaded = row('volume', 'small.img');
    await uploaded.waitFor();
    const download = page.waitForEvent('download');
    await uploaded.getByRole('link', { name: 'Download' }).click();
    expect(await readFile(await (await download).path())).toEqual(BYTES);
    for (const name of ['data', 'small.img']) {
      await row('volume', name).getByRole('button', { name: 'Delete' }).click();
      await press('Delete');
      await row('volume', name).waitFor({ state: 'detached' });
    }
    expect(await pages.get<PoolVolumeInfo[]>('/v1/hosts/here/pools/fast/volumes')).toEqual([]);
  });

  it('offers volumes to be attached, and tells who uses them', async () => {
    const { page } = pages;
    await page.getByRole('button', { name: 'Create a volume' }).click();
    await dialog().getByLabel('Name').fill('data');
    await dialog().getByLabel('Size, GiB').fill('1');
    await press('Create');
    await row('volume', 'data').waitFor();
    const { uuid } = await pages.instance('guest-1');
    await pages.goto(`/instances/${uuid}/hardware`);
    await page.getByRole('button', { name: 'Attach a volume' }).click();
    await page.locator('datalist option[value="fast"]').waitFor({ state: 'attached' });
    await dialog().getByLabel('Pool').fill('fast');
    await page.locator('datalist option[value="data"]').waitFor({ state: 'attached' });
    await dialog().getByLabel('Volume').fill('data');
    await expect.poll(() => dialog().getByLabel('Format').inputValue(), { timeout: WAIT_MS }).toBe('qcow2');
    await press('Attach');
    await page.locator('[data-disk="vdb"]').waitFor();
    await pages.goto('/hosts/here/storage?pool=fast');
    await row('volume', 'data').getByRole('link', { name: 'guest-1' }).waitFor();
    await row('volume', 'data').getByRole('button', { name: 'Delete' }).click();
    await press('Delete');
    await dialog().getByRole('alert').filter({ hasText: 'guest-1' }).waitFor();
    await press('Cancel');
  });

  it('stops a pool and deletes another', async () => {
    const { page } = pages;
    await menu('default', 'Stop');
    await row('pool', 'default').locator('[data-state="stopped"]').waitFor();
    await page.getByRole('button', { name: 'default', exact: true }).click();
    await page.getByText('not known while the pool is stopped').waitFor();
    await menu('default', 'Start');
    await row('pool', 'default').locator('[data-state="running"]').waitFor();
    await menu('default', 'Delete …');
    await press('Delete');
    await row('pool', 'default').waitFor({ state: 'detached' });
  });

  it('makes a network, keeps an address in it, and releases it', async () => {
    const { page } = pages;
    await page.getByRole('tab', { name: 'Networks' }).click();
    await page.locator('[data-lease]').first().waitFor();
    await page.getByRole('button', { name: 'Create a network' }).click();
    await dialog().getByLabel('Name').fill('lab');
    await dialog().getByLabel('Address of the host in it').fill('10.7.0.1/24');
    await expect
      .poll(() => dialog().getByLabel('Guests get, from').inputValue(), { timeout: WAIT_MS })
      .toBe('10.7.0.2');
    await dialog().getByLabel('to', { exact: true }).fill('10.8.0.9');
    await press('Create');
    await dialog().getByText('which is not in 10.7.0.1/24').waitFor();
    await dialog().getByLabel('to', { exact: true }).fill('10.7.0.99');
    await press('Create');
    await row('network', 'lab').getByText('10.7.0.1/24').waitFor();
    await page.getByRole('button', { name: 'lab', exact: true }).click();
    await page.getByRole('button', { name: 'Keep an address' }).click();
    await dialog().getByLabel('Address', { exact: true }).fill('10.9.0.5');
    await dialog().getByLabel('MAC address').fill('52:54:00:00:00:05');
    await press('Keep');
    await dialog().getByText('is in no subnet').waitFor();
    await dialog().getByLabel('Address', { exact: true }).fill('10.7.0.5');
    await press('Keep');
    await row('reservation', '10.7.0.5').getByText('52:54:00:00:00:05').waitFor();
    await row('reservation', '10.7.0.5').getByRole('button', { name: 'Release' }).click();
    await row('reservation', '10.7.0.5').waitFor({ state: 'detached' });
    expect(await pages.get<NetworkInfo>('/v1/hosts/here/networks/lab')).toMatchObject({ forward: 'nat' });
  });

  it('stops and deletes a network that nobody uses, and says why another stays', async () => {
    await menu('lab', 'Stop');
    await row('network', 'lab').locator('[data-state="stopped"]').waitFor();
    await menu('lab', 'Delete …');
    await press('Delete');
    await row('network', 'lab').waitFor({ state: 'detached' });
    await menu('default', 'Delete …');
    await press('Delete');
    await dialog().getByRole('alert').filter({ hasText: 'guest-1' }).waitFor();
    await press('Cancel');
  });

  it('imports an image, offers it and the networks where an instance is launched, and deletes it', async () => {
    const { page } = pages;
    await page.getByRole('tab', { name: 'Images' }).click();
    await page.getByRole('button', { name: 'Import an image' }).click();
    await dialog().getByLabel('File', { exact: true }).setInputFiles(file);
    await dialog().getByLabel('Name').fill('not a name');
    await press('Upload');
    await dialog().getByText('must be 1 to 63 letters').waitFor();
    await dialog().getByLabel('Name').fill('small');
    await press('Upload');
    await row('image', 'small').getByText('imported').waitFor();
    await pages.goto('/launch');
    await page.getByText('An image', { exact: true }).click();
    await page.locator('datalist option[value="image:small"]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'default', exact: true }).click();
    expect(await page.getByLabel('Networks of the host').inputValue()).toBe('default');
    await page.getByLabel('Name').fill('made');
    await page.getByLabel('Image', { exact: true }).fill('image:small');
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'made' }).waitFor();
    await pages.goto('/hosts/here/images');
    await row('image', 'small').getByRole('link', { name: 'made' }).waitFor();
    const { uuid } = await pages.instance('made');
    const deleted = await fetch(`${pages.address}/v1/instances/${uuid}`, { method: 'DELETE' });
    expect(deleted.status).toBe(202);
    await row('image', 'small').getByRole('link', { name: 'made' }).waitFor({ state: 'detached' });
    await row('image', 'small').getByRole('button', { name: 'Delete' }).click();
    await press('Delete');
    await row('image', 'small').waitFor({ state: 'detached' });
    expect(await pages.get<ImageInfo[]>('/v1/hosts/here/images')).toEqual([]);
  });

  it('had no error of its own, and nothing that its policy refused', () => {
    expect(pages.complaints).toEqual([]);
  });
});
