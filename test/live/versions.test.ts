import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { connect, NetworkMetadataType, type Connection } from '@hostelry/libvirt';
import { remote, remoteProgram, type Procedure } from '@hostelry/libvirt/raw';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeLive, startLibvirtHost, type LibvirtHost } from './testbed.js';

const run = promisify(execFile);
const ROOTFS = process.env['HOSTELRY_LIVE_ROOTFS'];
const DOMAIN_XML = `<domain type='qemu'><name>d</name><memory>65536</memory><os><type>hvm</type></os></domain>`;
const NETWORK_XML = `<network><name>n</name><bridge name='hn0'/><ip address='192.168.131.1' netmask='255.255.255.0'/></network>`;

/** libvirt's way to write a version as a number. */
function asNumber(text: string): number {
  const [major = 0, minor = 0, release = 0] = text.split('.').map(Number);
  return major * 1_000_000 + minor * 1000 + release;
}

/** What the system that the host runs on has installed. */
async function installedVersion(): Promise<number> {
  const command = ['dpkg-query', '-W', '-f', '${Version}', 'libvirt-daemon'];
  const [program = '', ...args] = ROOTFS === undefined ? command : ['chroot', ROOTFS, ...command];
  const { stdout } = await run(program, args);
  return asNumber(stdout.replace(/-.*/, ''));
}

describeLive(`our client and the libvirt of ${ROOTFS ?? 'this system'}`, () => {
  let host: LibvirtHost;
  let connection: Connection;
  let version: number;

  beforeAll(async () => {
    host = await startLibvirtHost({ name: 'versions' });
  });
  afterAll(async () => {
    await host?.stop();
  });
  beforeEach(async () => {
    connection = await connect(host.uri);
    version = Number(await connection.getLibVersion());
  });
  afterEach(async () => {
    await connection?.close();
  });

  /** Calls what libvirt has since `since`: an older host must say so, and then the connection must go on. */
  async function expectSince<T>(
    since: string,
    call: () => Promise<T>,
    check: (value: T) => void,
  ): Promise<void> {
    if (version >= asNumber(since)) return check(await call());
    await expect(call()).rejects.toMatchObject({
      name: 'LibvirtError',
      codeName: 'NO_SUPPORT',
      isUnsupported: true,
      message: expect.stringContaining('unknown procedure') as string,
    });
    expect(await connection.getHostname()).toBe('versions');
  }

  it('is of the version that is installed there', async () => {
    expect(version).toBe(await installedVersion());
  });

  it('keeps metadata of a network since 9.7', async () => {
    const network = await connection.networkDefineXML(NETWORK_XML);
    await expectSince(
      '9.7.0',
      async () => {
        await network.setMetadata(NetworkMetadataType.TITLE, 'A title');
        return network.getMetadata(NetworkMetadataType.TITLE);
      },
      (metadata) => expect(metadata).toBe('A title'),
    );
    await network.undefine();
  });

  it('starts a domain once with the host since 11.2', async () => {
    const domain = await connection.domainDefineXML(DOMAIN_XML);
    await expectSince(
      '11.2.0',
      async () => {
        await domain.setAutostartOnce(true);
        return domain.getAutostartOnce();
      },
      (autostart) => expect(autostart).toBe(true),
    );
    await domain.undefine();
  });

  it('registers for a changed MAC address since 11.2', async () => {
    const NIC_MAC_CHANGE = 27;
    const register = connection.raw(remote.CONNECT_DOMAIN_EVENT_CALLBACK_REGISTER_ANY, {
      eventID: NIC_MAC_CHANGE,
      dom: undefined,
    });
    // The procedure is an old one, so an older host says that it does not know the event.
    if (version >= asNumber('11.2.0')) expect((await register).callbackID).toBeGreaterThanOrEqual(0);
    else await expect(register).rejects.toMatchObject({ name: 'LibvirtError', codeName: 'INTERNAL_ERROR' });
    expect(await connection.getHostname()).toBe('versions');
  });

  it('says that it does not support what no libvirt has yet', async () => {
    const unheard: Procedure<undefined, void> = {
      ...{
        program: remoteProgram,
        version: 1,
        number: 9999,
        name: 'UNHEARD',
        args: undefined,
        ret: undefined,
      },
    };
    await expectSince(
      '999.0.0',
      () => connection.raw(unheard, undefined),
      () => undefined,
    );
  });
});
