import { type User, type UserToken } from '@hostelry/server/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './browser.js';
import { openPages, type OpenPages, WAIT_MS } from './open-pages.js';

const SECRET = 'correct horse battery';

describeBrowser('users, passwords and tokens, in a real browser', () => {
  let pages: OpenPages;
  let token: string;
  beforeAll(async () => {
    pages = await openPages([{ name: 'here', uri: 'test:///user-pages?cpus=4&memoryMiB=4096&guests=1' }]);
  });
  afterAll(() => pages?.close());

  const dialog = () => pages.page.getByRole('dialog');
  const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();
  const password = () => dialog().locator('input[name="password"]');
  const row = (name: string) => pages.page.locator(`[data-user="${name}"]`);
  const menu = async (of: string, action: string): Promise<void> => {
    await pages.page.getByRole('button', { name: `Actions of ${of}`, exact: true }).click();
    await pages.page.getByRole('menuitem', { name: action, exact: true }).click();
  };
  const logIn = async (user: string, secret: string): Promise<void> => {
    const { page } = pages;
    await page.getByRole('heading', { name: 'Log in to Hostelry' }).waitFor();
    await page.getByLabel('User').fill(user);
    await page.locator('input[name="password"]').fill(secret);
    await page.getByRole('button', { name: 'Log in' }).click();
  };
  const asToken = async <Answer>(path: string): Promise<Answer> => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${pages.address}${path}`, { headers });
    expect(response.status).toBe(200);
    return (await response.json()) as Answer;
  };

  it('has the first admin added, and from then on everybody logs in', async () => {
    const { page } = pages;
    await page.getByRole('link', { name: 'Users' }).click();
    await page.getByText('Nobody needs to log in').waitFor();
    await page.getByRole('button', { name: 'Add the first admin' }).click();
    await dialog().getByLabel('Name').fill('Not A Name');
    await password().fill(SECRET);
    await press('Add');
    await dialog().getByText('lower-case letters').waitFor();
    await dialog().getByLabel('Name').fill('ada');
    await password().fill('short');
    await press('Add');
    await dialog().getByText('is not 8 characters or more').waitFor();
    await password().fill(SECRET);
    await press('Add');
    await logIn('ada', SECRET);
    await row('ada').getByText('(you)').waitFor();
  });

  it('makes a token, whose secret is shown once', async () => {
    const { page } = pages;
    await page.getByRole('link', { name: 'ada (admin)' }).click();
    await page.getByRole('button', { name: 'Create a token' }).click();
    await press('Create');
    await expect
      .poll(() => dialog().getByLabel('Name').getAttribute('aria-invalid'), { timeout: WAIT_MS })
      .toBe('true');
    await dialog().getByLabel('Name').fill('backup');
    await press('Create');
    token = (await page.getByLabel('Token', { exact: true }).textContent()) ?? '';
    await page.locator('[data-token="backup"]').waitFor();
    expect(await asToken<UserToken[]>('/v1/tokens')).toMatchObject([{ name: 'backup' }]);
    await page.reload();
    await page.locator('[data-token="backup"]').waitFor();
    expect(await page.getByText(token).count()).toBe(0);
  });

  it('adds users, gives them roles and passwords, and keeps an admin', async () => {
    const { page } = pages;
    await page.getByRole('link', { name: 'Users' }).click();
    for (const [name, role] of [
      ['bob', 'viewer'],
      ['eve', 'operator'],
    ] as const) {
      await page.getByRole('button', { name: 'Add a user' }).click();
      await dialog().getByLabel('Name').fill(name);
      await dialog().getByLabel('Role').selectOption(role);
      await password().fill(SECRET);
      await press('Add');
      await row(name).getByText(role).waitFor();
    }
    await menu('bob', 'Change the role …');
    await dialog().getByLabel('Role').selectOption('operator');
    await press('Change');
    await row('bob').getByText('operator').waitFor();
    await menu('bob', 'Set the password …');
    await password().fill('another one of his');
    await press('Set');
    await dialog().waitFor({ state: 'detached' });
    await menu('eve', 'Remove …');
    await press('Remove');
    await row('eve').waitFor({ state: 'detached' });
    await menu('ada', 'Change the role …');
    await dialog().getByLabel('Role').selectOption('viewer');
    await press('Change');
    await dialog().getByRole('alert').filter({ hasText: 'last admin' }).waitFor();
    await press('Cancel');
    expect((await asToken<User[]>('/v1/users')).map(({ name, role }) => [name, role])).toEqual([
      ['ada', 'admin'],
      ['bob', 'operator'],
    ]);
  });

  it('revokes a token', async () => {
    const { page } = pages;
    await page.getByRole('link', { name: 'ada (admin)' }).click();
    await page.locator('[data-token="backup"]').getByRole('button', { name: 'Revoke' }).click();
    await press('Revoke');
    await page.locator('[data-token="backup"]').waitFor({ state: 'detached' });
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${pages.address}/v1/users`, { headers })).status).toBe(401);
  });

  it('changes an own password, and shows who is no admin no users', async () => {
    const { page } = pages;
    await page.getByRole('button', { name: 'Log out' }).click();
    await logIn('bob', 'another one of his');
    await page.getByRole('link', { name: 'bob (operator)' }).click();
    expect(await page.getByRole('link', { name: 'Users' }).count()).toBe(0);
    await page.locator('input[name="old"]').fill('not this');
    await page.locator('input[name="password"]').fill('the third of his');
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByText('the old one is not right').waitFor();
    await page.locator('input[name="old"]').fill('another one of his');
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('status').filter({ hasText: 'Changed.' }).waitFor();
    await pages.goto('/hosts/here/storage');
    await page.locator('[data-pool="default"]').waitFor();
    expect(await page.getByRole('button', { name: 'Create a pool' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Actions of default' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Log out' }).click();
    await logIn('bob', 'the third of his');
    await page.getByRole('link', { name: 'bob (operator)' }).waitFor();
  });

  it('had no error of its own, and nothing that its policy refused', () => {
    expect(pages.complaints).toEqual([]);
  });
});
