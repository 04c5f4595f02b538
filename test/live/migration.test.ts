import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  connect,
  DomainMigrateFlags,
  DomainState,
  type Connection,
  type Domain,
  type DomainMigrateParameters,
} from '@hostelry/libvirt';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';
import { guestNames, removeGuests, travellerXml } from './traveller.js';

const CALL = { timeoutMs: 60_000 };

describeLive('a migration that our client leads between two hosts', () => {
  let hosts: LibvirtHost[];
  let source: Connection;
  let target: Connection;
  let params: DomainMigrateParameters;
  let xml: string;

  beforeAll(async () => {
    hosts = await Promise.all(['here', 'there'].map((name) => startLibvirtHost({ name })));
    [source, target] = (await Promise.all(hosts.map(({ uri }) => connect(uri)))) as [Connection, Connection];
    // The hosts share no network, but folders: QEMU's bytes go through a socket in one.
    const folder = join(hosts[1]?.directory ?? '', 'migration');
    await mkdir(folder);
    await chmod(folder, 0o777);
    params = { migrate_uri: `unix://${join(folder, 'socket')}` };
    xml = await travellerXml();
  });
  afterAll(async () => {
    await Promise.all([source?.close(), target?.close()]);
    await Promise.all((hosts ?? []).map((host) => host.stop()));
  });
  beforeEach(() => removeGuests([source, target]));

  async function migrate(domain: Domain, flags: number, more: DomainMigrateParameters = {}): Promise<Domain> {
    return domain.migrate(target, { ...params, ...more }, flags, CALL);
  }

  it('moves a running guest, which runs on under another name', async () => {
    const domain = await source.domainCreateXML(xml);
    const moved = await migrate(domain, DomainMigrateFlags.LIVE, {
      destination_name: 'settler',
      bandwidth: 500,
    });
    expect([moved.name, moved.uuid]).toEqual(['settler', domain.uuid]);
    expect((await moved.getState()).state).toBe(DomainState.RUNNING);
    expect([await guestNames(source), await guestNames(target)]).toEqual([[], ['settler']]);
    const { type, params: statistics } = await moved.getJobStats(1);
    expect([type, Number(statistics.memory_processed) > 0]).toEqual([3, true]);
  });

  it('leaves a paused guest paused', async () => {
    const domain = await source.domainCreateXML(xml);
    await domain.suspend();
    const moved = await migrate(domain, DomainMigrateFlags.LIVE);
    expect((await moved.getState()).state).toBe(DomainState.PAUSED);
  });

  it('moves a definition alone when it is asked to', async () => {
    const domain = await source.domainDefineXML(xml);
    const flags = DomainMigrateFlags.OFFLINE | DomainMigrateFlags.PERSIST_DEST;
    const moved = await migrate(domain, flags);
    expect([await moved.isActive(), await moved.isPersistent()]).toEqual([false, true]);
    expect(await guestNames(source)).toEqual(['traveller']);
  });

  it('leaves the guest where it was when the destination refuses, free for another try', async () => {
    const domain = await source.domainCreateXML(xml);
    const rival = await target.domainDefineXML(xml);
    await expect(migrate(domain, DomainMigrateFlags.LIVE)).rejects.toMatchObject({ name: 'LibvirtError' });
    expect((await domain.getState()).state).toBe(DomainState.RUNNING);
    expect((await domain.getJobInfo()).type).toBe(0);
    await rival.undefine();
    expect((await migrate(domain, DomainMigrateFlags.LIVE)).name).toBe('traveller');
  });

  it('leaves the guest where it was when it is aborted on the way', async () => {
    const domain = await source.domainCreateXML(xml);
    await domain.migrateSetMaxSpeed(1);
    const going = migrate(domain, DomainMigrateFlags.LIVE);
    const outcome = going.then(
      () => 'moved',
      (error: Error) => error.message,
    );
    await expect.poll(async () => (await domain.getJobInfo()).type, { timeout: 20_000 }).toBe(2);
    await domain.abortJob();
    expect(await outcome).not.toBe('moved');
    expect((await domain.getState()).state).toBe(DomainState.RUNNING);
    await expect.poll(() => guestNames(target)).toEqual([]);
  });

  it('is refused for what is not ours to lead', async () => {
    const domain = await source.domainDefineXML(xml);
    await expect(migrate(domain, DomainMigrateFlags.PEER2PEER)).rejects.toBeInstanceOf(TypeError);
    await expect(
      domain.migrateToURI('qemu+unix:///system', {}, DomainMigrateFlags.PEER2PEER, CALL),
    ).rejects.toMatchObject({ name: 'LibvirtError' });
  });
});
