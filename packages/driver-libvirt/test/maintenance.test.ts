import { ErrorNumber, LibvirtError } from '@hostelry/libvirt';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fullSpec, simulate, type ImageFiles } from './simulated-host.js';
import { facet, simulateTwo, type TwoHosts } from './two-hosts.js';

let files: ImageFiles;
let hosts: TwoHosts;

beforeAll(async () => {
  files = await fullSpec();
});
afterAll(() => files.remove());
beforeEach(async () => {
  hosts = await simulateTwo();
});
afterEach(() => hosts.stop());

describe('maintenance', () => {
  it('keeps since when, takes a new reason, and is seen in the description of a secret', async () => {
    const { driver, connections, stop } = await simulate();
    const maintenance = facet({ driver }, 'maintenance');
    expect(await maintenance.status()).toEqual({ active: false });
    await maintenance.enter('a new disk: "quoted" & <marked>');
    const first = await maintenance.status();
    expect(first).toMatchObject({ active: true, reason: 'a new disk: "quoted" & <marked>' });
    await maintenance.enter('');
    expect(await maintenance.status()).toEqual({ ...first, reason: '' });
    const secrets = await connections[0]!.listAllSecrets();
    expect(await secrets[0]?.getXMLDesc()).toContain('<description>Hostelry maintenance since ');
    await expect(maintenance.enter('\0')).rejects.toMatchObject({ code: 'invalid' });
    await maintenance.leave();
    await maintenance.leave();
    expect(await connections[0]!.listAllSecrets()).toEqual([]);
    await stop();
  });

  it('refuses an instance that is offered, names the reason, and lets what runs go on', async () => {
    const { source, destination } = hosts;
    const { uuid } = await source.driver.spawn(files.spec);
    const offer = await facet(source, 'liveMigration').offer(uuid);
    await facet(destination, 'maintenance').enter('new memory');
    await expect(facet(destination, 'liveMigration').accept(offer)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('new memory') as string,
    });
    await facet(source, 'maintenance').enter('new memory');
    await facet(source, 'power').stop(uuid, { mode: 'force' });
    await facet(source, 'power').start(uuid);
  });

  it('is absent where the host keeps no secrets, and instances are made all the same', async () => {
    const { source } = hosts;
    await source.stop();
    const unknown = new LibvirtError(ErrorNumber.NO_SUPPORT, 'no secrets');
    source.host.faults.plant('SECRET_LOOKUP_BY_UUID', { error: unknown, times: Infinity });
    await source.driver.start();
    expect(source.driver.maintenance).toBeUndefined();
    await source.driver.spawn(files.spec);
  });
});
