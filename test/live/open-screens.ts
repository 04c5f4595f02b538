/** Screens of paused guests without anything in them, opened by the compute driver. */
import { once } from 'node:events';
import { LibvirtDriver } from '@hostelry/driver-libvirt';
import { connect, DomainCreateFlags, type Connection } from '@hostelry/libvirt';
import { expect } from 'vitest';

const ON_PORT = "<graphics type='vnc' port='-1' listen='127.0.0.1' passwd='sesame'/>";
const ON_SOCKET = "<graphics type='vnc'><listen type='socket'/></graphics>";

/** Makes guests by the one URI, and opens their screens by the other; each must greet as VNC does, and end with its guest. */
export async function openScreens(uri: string, fromAfar: string): Promise<void> {
  const driver = new LibvirtDriver({ uri: fromAfar });
  await driver.start();
  const connection = await connect(uri);
  try {
    const port = await openScreen(connection, driver, ON_PORT);
    expect(port).toMatchObject({ kind: 'vnc', address: '127.0.0.1', passwordRequired: true });
    const socket = await openScreen(connection, driver, ON_SOCKET);
    expect(socket).toMatchObject({
      socket: expect.stringMatching(/^\/var\/lib\/libvirt\/.*\.sock$/) as string,
    });
  } finally {
    await connection.close();
    await driver.stop();
  }
}

async function openScreen(connection: Connection, driver: LibvirtDriver, graphics: string): Promise<unknown> {
  const domain = await connection.domainCreateXML(
    `<domain type='qemu'><name>screen</name><memory unit='MiB'>32</memory><os><type>hvm</type></os>
<devices>${graphics}</devices></domain>`,
    DomainCreateFlags.START_PAUSED,
  );
  const [found] = (await driver.display?.describe(domain.uuid)) ?? [];
  const screen = await driver.display?.open(domain.uuid);
  screen?.on('error', () => undefined);
  expect(String(screen?.read())).toMatch(/^RFB 003\.00\d\n/);
  const closed = screen && once(screen, 'close');
  screen?.on('end', () => screen.destroy()).resume();
  await domain.destroy();
  await closed;
  return found;
}
