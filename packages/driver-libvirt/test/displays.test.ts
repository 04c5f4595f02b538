import { PassThrough } from 'node:stream';
import { ConnectionError, type TunnelTarget } from '@hostelry/libvirt';
import { parseDomain } from '@hostelry/libvirt-xml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ActionContext } from '../src/actions/context.js';
import { openDisplay } from '../src/actions/open-display.js';
import { Definitions } from '../src/guest/definitions.js';
import { displaysOf } from '../src/guest/displays.js';
import { Host } from '../src/host/host.js';
import { qemu } from '../src/hypervisors/qemu.js';
import { resolveOptions } from '../src/options.js';
import { simulate, type Simulation } from './simulated-host.js';

const guestWith = (graphics: string): string =>
  `<domain type='test'><name>screen</name><memory>65536</memory><os><type>hvm</type></os><devices>${graphics}</devices></domain>`;

describe("a guest's displays", () => {
  it.each([
    [
      "<graphics type='vnc' port='5901' websocket='5701' listen='127.0.0.1' passwd='x'><listen type='address' address='127.0.0.1'/></graphics>",
      { kind: 'vnc', address: '127.0.0.1', port: 5901, webSocketPort: 5701, passwordRequired: true },
    ],
    [
      "<graphics type='spice' tlsPort='5902' port='-1'><listen type='network' network='n' address='10.0.0.1'/></graphics>",
      { kind: 'spice', address: '10.0.0.1', tlsPort: 5902, passwordRequired: false },
    ],
    [
      "<graphics type='vnc'><listen type='socket' socket='/run/vnc.sock'/></graphics>",
      { kind: 'vnc', socket: '/run/vnc.sock', passwordRequired: false },
    ],
    [
      "<graphics type='vnc' socket='/old.sock'/>",
      { kind: 'vnc', socket: '/old.sock', passwordRequired: false },
    ],
    ["<graphics type='spice'><listen type='none'/></graphics>", { kind: 'spice', passwordRequired: false }],
  ])('are told from %s', (graphics, told) => {
    expect(displaysOf(parseDomain(guestWith(graphics)))).toEqual([told]);
  });

  it('are none where only the host has a screen of it', () => {
    expect(
      displaysOf(parseDomain(guestWith("<graphics type='sdl'/><graphics type='egl-headless'/>"))),
    ).toEqual([]);
  });
});

describe('opening a display', () => {
  let simulation: Simulation;
  let host: Host;
  let context: ActionContext;
  let opened: (target: TunnelTarget) => PassThrough;

  beforeEach(async () => {
    simulation = await simulate();
    const options = resolveOptions({ uri: simulation.uri, openTimeoutMs: 50 });
    const [connection] = simulation.connections;
    if (connection === undefined) throw new Error('There is no connection');
    host = new Host(options, {
      connect: async () => connection,
      openTunnel: async (_uri, target) => opened(target),
      report: () => undefined,
    });
    await host.open();
    const unused = async (): Promise<never> => {
      throw new Error('Displays need nothing of that');
    };
    context = {
      ...{ host, hypervisor: qemu, definitions: new Definitions(host), options },
      ...{ images: unused, backends: unused, attachments: unused, vifs: unused, firewall: unused },
      ...{ report: () => undefined, claims: new Set<string>() },
    };
  });
  afterEach(() => host.close());

  async function running(graphics: string): Promise<string> {
    const connection = await host.connection();
    return (await connection.domainCreateXML(guestWith(graphics))).uuid;
  }
  const VNC = "<graphics type='vnc' port='5901' listen='127.0.0.1'/>";

  it('gives what the server says from its first byte on, and ends when the instance stops', async () => {
    const screen = new PassThrough();
    opened = (target) => {
      expect(target).toEqual({ host: '127.0.0.1', port: 5901 });
      screen.write('RFB 003.008\n');
      return screen;
    };
    const uuid = await running(VNC);
    const stream = await openDisplay(context, uuid);
    expect(String(stream.read())).toBe('RFB 003.008\n');
    const closed = new Promise((resolve) => stream.once('close', resolve));
    await (await (await host.connection()).domainLookupByUUID(uuid)).destroy();
    await closed;
  });

  it('fails as unsupported where nothing leads there, and leaves no stream open', async () => {
    const uuid = await running(VNC);
    opened = () => {
      throw new ConnectionError('unsupported-uri', 'no way');
    };
    const refused = { code: 'unsupported', message: 'Cannot open the display of instance "screen": no way' };
    await expect(openDisplay(context, uuid)).rejects.toMatchObject(refused);
    const ended = new PassThrough();
    opened = () => ended.end();
    await expect(openDisplay(context, uuid)).rejects.toMatchObject({ code: 'unsupported' });
    expect(ended.destroyed).toBe(true);
  });

  it('gives a server that says nothing up when the time is over, or the caller', async () => {
    const uuid = await running(VNC);
    const silent = new PassThrough();
    opened = () => silent;
    await expect(openDisplay(context, uuid)).rejects.toMatchObject({ code: 'timeout' });
    expect(silent.destroyed).toBe(true);
    const other = new PassThrough();
    opened = () => other;
    const controller = new AbortController();
    const opening = openDisplay(context, uuid, { signal: controller.signal });
    setTimeout(() => controller.abort(), 10);
    await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
    expect(other.destroyed).toBe(true);
  });

  it('is unsupported of a guest that has none, or none with an address', async () => {
    opened = () => new PassThrough();
    const uuid = await running('');
    await expect(openDisplay(context, uuid)).rejects.toMatchObject({ code: 'unsupported' });
  });
});
