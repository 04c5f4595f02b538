import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeBrowser } from './browser.js';
import { openPages, type OpenPages, WAIT_MS } from './open-pages.js';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';

/** It finds nothing to boot from, and says so on its screen. */
const GUEST = `<domain type='qemu'><name>screen</name><memory unit='MiB'>32</memory><os><type>hvm</type></os>
<devices><graphics type='vnc' port='-1' listen='127.0.0.1'/><video><model type='vga'/></video></devices></domain>`;

describeLive('the screen of a real QEMU', () => {
  describeBrowser('on the page of its instance in a real browser', () => {
    let host: LibvirtHost;
    let folder: string;
    let pages: OpenPages;

    /** Screens are on the host's own network, which ssh leads to. */
    async function sshUri(): Promise<string> {
      const { listening } = host;
      if (listening === undefined) throw new Error('The host does not listen');
      const command = join(folder, 'ssh');
      await writeFile(`${command}.known`, listening.knownHost);
      const known = `-o GlobalKnownHostsFile=/dev/null -o UserKnownHostsFile=${command}.known`;
      await writeFile(
        command,
        `#!/bin/sh\nexec env -u SSH_AUTH_SOCK ssh -F none ${known} -o IdentitiesOnly=yes "$@"\n`,
      );
      await chmod(command, 0o755);
      const way = `command=${command}&keyfile=${listening.sshKey}&no_tty=1`;
      return `qemu+ssh://root@127.0.0.1:${listening.sshPort}/system?${way}`;
    }

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'hostelry-screen-'));
      host = await startLibvirtHost({ name: 'screen', listen: { tcp: 'none', tls: 'none', ssh: true } });
      const file = join(folder, 'guest.xml');
      await writeFile(file, GUEST);
      await host.virsh('create', file);
      pages = await openPages([{ name: 'real', uri: await sshUri() }]);
    });
    afterAll(async () => {
      await pages?.close();
      await host?.stop();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    });

    it('is shown, takes keys, and ends with its guest', async () => {
      const { page, goto, shows, row } = pages;
      await goto('/instances');
      await shows(row('screen'), 'running');
      await goto(`/instances/${(await pages.instance('screen')).uuid}/screen`);
      const screen = page.getByRole('group', { name: 'Screen of screen' });
      await page.locator('.screen[data-connected="true"]').waitFor();
      const isDrawn = () =>
        screen.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
          const drawn = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          // Every fourth byte is how opaque it is.
          return drawn.some((value, index) => index % 4 !== 3 && value > 100);
        });
      await expect.poll(isDrawn, { timeout: WAIT_MS }).toBe(true);
      await page.getByRole('button', { name: 'Ctrl-Alt-Del' }).click();
      await page.getByRole('button', { name: 'Send a key' }).click();
      await page.getByRole('menuitem', { name: 'F12', exact: true }).click();
      expect(await page.locator('[data-phase="open"]').count()).toBe(1);
      await host.virsh('destroy', 'screen');
      // A guest without a definition is gone when it has ended.
      await page.getByRole('heading', { name: 'There is no such instance' }).waitFor();
      expect(pages.complaints).toEqual([]);
    });
  });
});
