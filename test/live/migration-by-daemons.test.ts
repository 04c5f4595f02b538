/** Peer-to-peer migration: the daemons do it between themselves, and our client only asks for it. */
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  connect,
  DomainMigrateFlags,
  DomainState,
  ErrorNumber,
  type Connection,
  type Domain,
  type DomainMigrateParameters,
} from '@hostelry/libvirt';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { cableAddresses, joinHosts } from '../../tools/testbed/host-cable.js';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';
import { guestNames, removeGuests, travellerXml } from './traveller.js';

const CALL = { timeoutMs: 60_000 };
const WAIT = { timeout: 20_000 };
const [, THERE] = cableAddresses;
const { LIVE, PEER2PEER, TUNNELLED } = DomainMigrateFlags;
/** VIR_DOMAIN_JOB_UNBOUNDED: QEMU sends. */
const SENDING = 2;

describeLive('a migration that two daemons make between themselves', () => {
  let here: LibvirtHost;
  let there: LibvirtHost;
  let source: Connection;
  let target: Connection;
  let xml: string;

  beforeAll(async () => {
    const start = (name: string) => startLibvirtHost({ name, listen: { tcp: 'none' } });
    [here, there] = await Promise.all([start('here'), start('there')]);
    await joinHosts(here, there);
    [source, target] = await Promise.all([connect(here.uri), connect(there.uri)]);
    xml = await travellerXml();
  });
  afterAll(async () => {
    await Promise.all([source?.close(), target?.close()]);
    await Promise.all([here?.stop(), there?.stop()]);
  });
  beforeEach(() => removeGuests([source, target]));

  /** By TCP on the cable, the daemons' talk and QEMU's bytes. */
  const byTcp = { uri: `qemu+tcp://${THERE}/system`, params: { migrate_uri: `tcp://${THERE}` } } as const;

  function migrate(domain: Domain, more: DomainMigrateParameters = {}, signal?: AbortSignal): Promise<void> {
    const params = { ...byTcp.params, ...more };
    return domain.migrateToURI(byTcp.uri, params, LIVE | PEER2PEER, { ...CALL, signal });
  }

  /** A migration so slow that it lasts until something ends it, once its bytes flow; and how it ends. */
  async function migrateSlowly(domain: Domain, signal?: AbortSignal): Promise<{ end: Promise<unknown> }> {
    const going = migrate(domain, { bandwidth: 1 }, signal);
    const end = going.then(
      () => 'moved',
      (error: unknown) => error,
    );
    await expect.poll(async () => (await domain.getJobInfo()).type, WAIT).toBe(SENDING);
    await expect.poll(() => guestNames(target), WAIT).toEqual(['traveller']);
    return { end };
  }

  async function expectStillHere(domain: Domain): Promise<void> {
    await expect.poll(async () => (await domain.getState()).state, WAIT).toBe(DomainState.RUNNING);
    await expect.poll(async () => (await domain.getJobInfo()).type, WAIT).toBe(0);
    await expect.poll(() => guestNames(target), WAIT).toEqual([]);
  }

  /** Writes a line to the guest's shell, and waits for what it answers. */
  async function atShell(domain: Domain, line: string, answer: string): Promise<void> {
    const shell = await domain.openConsole({ signal: AbortSignal.timeout(30_000) });
    let text = '';
    shell.write(`${line}\n`);
    for await (const chunk of shell) {
      text += (chunk as Buffer).toString();
      if (text.includes(answer)) return;
    }
    throw new Error(`The console ended without "${answer}": ${text}`);
  }

  it('moves a guest that runs, with all that it has in memory', async () => {
    const domain = await source.domainCreateXML(xml);
    await atShell(domain, '', 'HOSTELRY-BOOT traveller');
    await atShell(domain, 'luggage=$((6 * 7)); echo "packed $luggage"', 'packed 42');
    await migrate(domain, { destination_name: 'settler' });
    expect([await guestNames(source), await guestNames(target)]).toEqual([[], ['settler']]);
    const moved = await target.domainLookupByName('settler');
    expect([moved.uuid, (await moved.getState()).state]).toEqual([domain.uuid, DomainState.RUNNING]);
    await atShell(moved, 'echo "unpacked $luggage"', 'unpacked 42');
  });

  it.each([
    ['by unix sockets alone', PEER2PEER | LIVE],
    ['in a tunnel of the daemons', PEER2PEER | LIVE | TUNNELLED],
  ])('moves a guest %s', async (_how, flags) => {
    const domain = await source.domainCreateXML(xml);
    const folder = join(there.directory, 'migration');
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o777);
    const isTunnel = (flags & TUNNELLED) !== 0;
    const params = isTunnel ? {} : { migrate_uri: `unix://${join(folder, 'socket')}` };
    await domain.migrateToURI(`qemu+unix:///system?socket=${there.socket}`, params, flags, CALL);
    expect([await guestNames(source), await guestNames(target)]).toEqual([[], ['traveller']]);
    const moved = await target.domainLookupByUUID(domain.uuid);
    expect((await moved.getState()).state).toBe(DomainState.RUNNING);
  });

  it('leaves the guest where it was when the destination refuses, free for another try', async () => {
    const domain = await source.domainCreateXML(xml);
    const rival = await target.domainDefineXML(xml);
    await expect(migrate(domain)).rejects.toMatchObject({
      name: 'LibvirtError',
      message: expect.stringContaining('traveller') as string,
    });
    await rival.undefine();
    await expectStillHere(domain);
    await migrate(domain);
    expect(await guestNames(target)).toEqual(['traveller']);
  });

  it('leaves the guest where it was when the source finds no destination, or only itself', async () => {
    const domain = await source.domainCreateXML(xml);
    const to = (uri: string): Promise<void> => domain.migrateToURI(uri, {}, LIVE | PEER2PEER, CALL);
    await expect(to(`qemu+tcp://${THERE}:1/system`)).rejects.toMatchObject({
      name: 'LibvirtError',
      codeName: 'SYSTEM_ERROR',
      message: expect.stringContaining(`${THERE}:1`) as string,
    });
    await expect(to(`qemu+unix:///system?socket=${here.socket}`)).rejects.toMatchObject({
      name: 'LibvirtError',
      message: expect.stringContaining('same host') as string,
    });
    await expectStillHere(domain);
  });

  it('leaves the guest where it was when it is aborted on the way', async () => {
    const domain = await source.domainCreateXML(xml);
    const { end } = await migrateSlowly(domain);
    await domain.abortJob();
    expect(await end).toMatchObject({ name: 'LibvirtError', code: ErrorNumber.OPERATION_ABORTED });
    await expectStillHere(domain);
  });

  it('goes on when only its caller gives up, and can still be aborted', async () => {
    const domain = await source.domainCreateXML(xml);
    const caller = new AbortController();
    const { end } = await migrateSlowly(domain, caller.signal);
    caller.abort(new Error('Enough'));
    expect(await end).toMatchObject({ message: 'Enough' });
    expect((await domain.getJobInfo()).type).toBe(SENDING);
    await domain.abortJob();
    await expectStillHere(domain);
  });

  it('leaves the guest where it was when the one that it becomes is killed', async () => {
    const domain = await source.domainCreateXML(xml);
    const { end } = await migrateSlowly(domain);
    await there.enter('sh', '-c', 'kill -KILL $(cat /run/libvirt/qemu/traveller.pid)');
    expect(await end).toMatchObject({ name: 'LibvirtError' });
    await expectStillHere(domain);
  });

  it('leaves the guest where it was when the daemon that it goes to is killed', async () => {
    const domain = await source.domainCreateXML(xml);
    const { end } = await migrateSlowly(domain);
    await there.killDaemon();
    try {
      expect(await end).toMatchObject({ name: 'LibvirtError' });
      await expect.poll(async () => (await domain.getState()).state, WAIT).toBe(DomainState.RUNNING);
    } finally {
      await there.startDaemon();
      target = await connect(there.uri);
    }
    await expectStillHere(domain);
  });
});
