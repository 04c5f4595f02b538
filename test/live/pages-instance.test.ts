import { type InstanceAnswers } from '@hostelry/server/api';
import { sharedSimulator } from '@hostelry/simulator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './browser.js';
import { openPages, type OpenPages, WAIT_MS } from './open-pages.js';

const HERE = 'test:///one-here?cpus=16&memoryMiB=16384&guests=2';
const THERE = 'test:///one-there?cpus=16&memoryMiB=16384';

describeBrowser('the page of one instance in a real browser', () => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages([
      { name: 'here', uri: HERE },
      { name: 'there', uri: THERE },
    ]);
  });
  afterAll(() => pages?.close());

  const open = async (name: string, tab: string): Promise<void> => {
    const { uuid } = await pages.instance(name);
    await pages.goto(`/instances/${uuid}/${tab}`);
    await pages.page.getByRole('heading', { level: 1, name }).waitFor();
  };
  const menu = async (name: string, action: string): Promise<void> => {
    await pages.page.getByRole('button', { name: `Actions of ${name}` }).click();
    await pages.page.getByRole('menuitem', { name: action, exact: true }).click();
  };
  const ask = async <Query extends keyof InstanceAnswers>(name: string, query: Query) => {
    const { host, uuid } = await pages.instance(name);
    return pages.get<InstanceAnswers[Query]>(
      `/v1/instances/${encodeURIComponent(`${host}/${uuid}`)}/${query}`,
    );
  };

  it('shows its addresses, and what it does', async () => {
    const { page } = pages;
    await open('guest-1', 'overview');
    await page.getByText(/192\.168\.122\.\d+\/24/).waitFor();
    await page.getByRole('img', { name: /^CPU: used \d+ %/ }).waitFor();
    await page.getByRole('img', { name: /^Network: received .*KiB\/s, sent/ }).waitFor();
  });

  it('offers what its state allows, and nothing that its host cannot do', async () => {
    const { page } = pages;
    await open('guest-1', 'overview');
    await menu('guest-1', 'Pause');
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
    expect((await pages.instance('guest-1')).state).toBe('running');
    // The simulated hosts have no screens.
    expect(await page.getByRole('tab', { name: 'Screen' }).count()).toBe(0);
  });

  it('takes a snapshot, goes back to it, and deletes it', async () => {
    const { page, shows } = pages;
    await open('guest-2', 'snapshots');
    await page.getByRole('button', { name: 'Take a snapshot' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('not a name');
    await dialog.getByRole('button', { name: 'Take' }).click();
    await expect
      .poll(() => dialog.getByLabel('Name').getAttribute('aria-invalid'), { timeout: WAIT_MS })
      .toBe('true');
    await dialog.getByLabel('Name').fill('before');
    await dialog.getByRole('button', { name: 'Take' }).click();
    const row = page.locator('[data-snapshot="before"]');
    await shows(row, '(current)');
    expect(await ask('guest-2', 'snapshots')).toMatchObject([{ name: 'before' }]);
    await row.getByRole('button', { name: 'Go back' }).click();
    await dialog.getByRole('button', { name: 'Go back' }).click();
    // Without its memory it is down afterwards.
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await row.getByRole('button', { name: 'Delete' }).click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await row.waitFor({ state: 'detached' });
    expect(await ask('guest-2', 'snapshots')).toEqual([]);
  });

  it('talks by its serial console, which one client has at a time', async () => {
    const { page, shows } = pages;
    await open('guest-1', 'console');
    const screen = page.getByRole('group', { name: 'Serial console of guest-1' });
    await shows(screen, 'guest-1 login:');
    await screen.click();
    await page.keyboard.type('hostname');
    await page.keyboard.press('Enter');
    await shows(screen, 'guest-1#');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('alert').filter({ hasText: 'Another client has this console' }).waitFor();
    await other.getByRole('button', { name: 'Take it over' }).click();
    await shows(other.getByRole('group', { name: 'Serial console of guest-1' }), 'guest-1 login:');
    await page.getByRole('alert').waitFor();
    await other.close();
    await page.getByRole('button', { name: 'Reconnect' }).click();
    await page.locator('[data-phase="open"]').waitFor();
  });

  it('attaches and detaches an interface, and tells a wrong address at its field', async () => {
    const { page } = pages;
    await open('guest-1', 'hardware');
    await page.getByRole('button', { name: 'Attach an interface' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('MAC address').fill('52:54:00');
    await dialog.getByRole('button', { name: 'Attach' }).click();
    await dialog.getByText('must be a MAC address').waitFor();
    await dialog.getByLabel('MAC address').fill('52:54:00:00:00:77');
    await dialog.getByRole('button', { name: 'Attach' }).click();
    const row = page.locator('[data-interface="52:54:00:00:00:77"]');
    await row.waitFor();
    await row.getByRole('button', { name: 'Detach' }).click();
    await row.waitFor({ state: 'detached' });
    expect((await pages.instance('guest-1')).interfaces).toHaveLength(1);
  });

  it('lets something through its firewall', async () => {
    const { page } = pages;
    await open('guest-1', 'firewall');
    await page.getByRole('button', { name: 'Let something through' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ports').fill('22');
    await dialog.getByLabel('The other end').fill('10.0.0.0/99');
    await dialog.getByRole('button', { name: 'Let through' }).click();
    await dialog.getByText('must be an IP address').waitFor();
    await dialog.getByLabel('The other end').fill('10.0.0.0/8');
    await dialog.getByRole('button', { name: 'Let through' }).click();
    await page.locator('[data-rule="in tcp/22 from 10.0.0.0/8"]').waitFor();
    const rule = { direction: 'in', protocol: 'tcp', ports: { from: 22, to: 22 }, remote: '10.0.0.0/8' };
    expect(await ask('guest-1', 'firewall')).toEqual({ policy: { rules: [rule] } });
  });

  it('is given another size', async () => {
    const { page } = pages;
    await open('guest-2', 'overview');
    await menu('guest-2', 'Resize …');
    await page.getByLabel('Processors').fill('3');
    await page.getByRole('dialog').getByRole('button', { name: 'Resize' }).click();
    await page.getByText('3 vCPUs').waitFor();
    expect((await pages.instance('guest-2')).vcpus).toBe(3);
  });

  it('moves to another host with progress, unless it is cancelled', async () => {
    const { page } = pages;
    const { durations } = sharedSimulator.host(HERE);
    durations.migrationMs = 3_600_000;
    await open('guest-1', 'overview');
    const begin = async (): Promise<void> => {
      await menu('guest-1', 'Move …');
      await page.getByLabel('To', { exact: true }).selectOption('there');
      await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
      await page.getByRole('heading', { level: 1, name: 'move guest-1' }).waitFor();
    };
    await begin();
    await page
      .getByText(/ of .*\(\d+ %\)/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('h1 + [data-state="cancelled"]').waitFor();
    expect(await pages.instance('guest-1')).toMatchObject({ host: 'here', state: 'running' });
    durations.migrationMs = 0;
    await open('guest-1', 'overview');
    await begin();
    await page.locator('h1 + [data-state="succeeded"]').waitFor();
    expect(await pages.instance('guest-1')).toMatchObject({ host: 'there', state: 'running' });
    await open('guest-1', 'activity');
    await page.locator('[data-operation]', { hasText: 'here → there' }).first().waitFor();
  });

  it('is moved away when its host is drained', async () => {
    const { page, shows } = pages;
    await pages.goto('/hosts/there');
    await page.getByRole('button', { name: 'Drain' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Drain' }).click();
    await shows(dialog.locator('[data-drained="guest-1"]'), 'moved');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByText('In maintenance: drained').waitFor();
    expect((await pages.instance('guest-1')).host).toBe('here');
  });

  it('had no error of its own, and nothing that its policy refused', () => {
    expect(pages.complaints).toEqual([]);
  });
});
