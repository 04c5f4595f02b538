import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPlace, WAYS, type Place } from './both-ways.js';

describe.each(WAYS)('networks, %s', (way) => {
  let place: Place;
  beforeEach(async () => {
    place = await openPlace(way);
    const made = await hostelry(
      ...['network', 'create', 'lab', '--subnet', '10.7.0.1/24', '--dhcp', '10.7.0.100-10.7.0.199'],
      ...['--subnet', 'fd00:7::1/64', '--domain', 'lab.example', '--mtu', '1400'],
    );
    expect(made).toMatchObject({ code: 0, stderr: '' });
  });
  afterEach(() => place.close());

  const hostelry = (...args: string[]) => place.hostelry(...args);
  const refuses = async (code: number, stderr: string, ...args: string[]): Promise<void> => {
    const ended = await hostelry(...args);
    expect(ended, args.join(' ')).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(stderr);
  };

  test('networks are made, listed, shown, stopped, started and deleted', async () => {
    const { stdout } = await hostelry('network', 'list');
    expect(stdout).toMatch(/^HOST +NAME +STATE +FORWARD +BRIDGE +ADDRESSES +AUTOSTART +USED BY\n/);
    expect(stdout).toMatch(/ lab +running +nat +virbr\d+ +10\.7\.0\.1\/24, fd00:7::1\/64 +yes +-\n/);
    const shown = JSON.parse((await hostelry('network', 'show', 'lab', '-o', 'json')).stdout) as object;
    expect(shown).toMatchObject({
      ...{ domain: 'lab.example', mtu: 1400, forward: 'nat' },
      subnets: [
        { address: '10.7.0.1', dhcp: { ranges: [{ start: '10.7.0.100', end: '10.7.0.199' }] } },
        { address: 'fd00:7::1', prefix: 64 },
      ],
    });
    await refuses(4, 'exists already', 'network', 'create', 'lab');
    await refuses(2, '--subnet is "10.7.0.1"', 'network', 'create', 'x', '--subnet', '10.7.0.1');
    await refuses(2, 'prefix is 31', 'network', 'create', 'x', '--subnet', '10.7.0.1/31');
    await refuses(2, '--dhcp needs --subnet', 'network', 'create', 'x', '--dhcp', '10.7.0.1-10.7.0.2');
    await refuses(2, 'forward is "up"', 'network', 'create', 'x', '--forward', 'up');
    await refuses(2, 'bridge is missing', 'network', 'create', 'x', '--forward', 'bridge');
    const outside = ['--subnet', '10.8.0.1/24', '--dhcp', '10.9.0.5-10.9.0.9'];
    await refuses(2, 'is not in 10.8.0.1/24', 'network', 'create', 'x', ...outside);
    expect(await hostelry('network', 'stop', 'lab', 'none')).toMatchObject({ code: 3, stdout: 'lab\n' });
    expect((await hostelry('network', 'show', 'lab')).stdout).toMatch(/State: +stopped\n/);
    expect((await hostelry('network', 'start', 'lab')).code).toBe(0);
    expect((await hostelry('network', 'autostart', 'lab', 'off')).code).toBe(0);
    expect((await hostelry('network', 'show', 'lab')).stdout).toMatch(/Autostart: +no\n/);
    expect(await hostelry('network', 'delete', 'lab')).toMatchObject({ code: 0, stdout: 'lab\n' });
    await refuses(3, 'There is no network "lab"', 'network', 'show', 'lab');
  });

  test('addresses are kept for guests, given, and released; and have names', async () => {
    expect((await hostelry('launch', 'web', '--network', 'lab')).code).toBe(0);
    await refuses(4, 'web', 'network', 'stop', 'lab');
    await refuses(4, 'web', 'network', 'delete', 'lab');
    await refuses(2, 'Give one of --mac and --instance', 'network', 'reserve', 'lab', '10.7.0.50');
    await refuses(
      ...([2, '10.7.1.50 is in no subnet'] as const),
      ...['network', 'reserve', 'lab', '10.7.1.50', '--instance', 'web'],
    );
    await refuses(3, 'no interface', 'network', 'reserve', 'default', '192.168.122.9', '--instance', 'web');
    const kept = ['network', 'reserve', 'lab', '10.7.0.50', '--instance', 'web', '--name', 'www'];
    expect(await hostelry(...kept)).toMatchObject({ code: 0, stdout: '10.7.0.50\n' });
    const other = ['network', 'reserve', 'lab', '10.7.0.50', '--mac', '52:54:00:00:00:09'];
    await refuses(4, 'is kept for', ...other);
    expect((await hostelry('network', 'show', 'lab')).stdout).toMatch(
      /Reserved: +10\.7\.0\.50 52:54:\S+ www\n/,
    );
    expect((await hostelry('network', 'leases', 'lab')).stdout).toMatch(
      /^ADDRESS +MAC +NAME +EXPIRES\n10\.7\.0\.50\/24 +52:54:\S+ +web +20/,
    );
    expect((await hostelry('network', 'release', 'lab', '10.7.0.50')).code).toBe(0);
    await refuses(3, 'keeps no address', 'network', 'release', 'lab', '10.7.0.50');
    expect((await hostelry('network', 'dns', 'lab', '10.7.0.50', 'www', 'www.example')).code).toBe(0);
    expect((await hostelry('network', 'show', 'lab')).stdout).toMatch(
      /DNS: +10\.7\.0\.50 www www\.example\n/,
    );
    expect((await hostelry('network', 'dns', 'lab', '10.7.0.50')).code).toBe(0);
    expect((await hostelry('network', 'show', 'lab')).stdout).not.toMatch(/DNS/);
  });

  test('a reservation by the name of an IPv6 guest', async () => {
    const made = await hostelry('network', 'reserve', 'lab', 'fd00:7::50', '--name', 'www');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const wrong = ['network', 'reserve', 'lab', 'fd00:7::51', '--mac', '52:54:00:00:00:09'];
    await refuses(2, 'IPv6 knows guests by their names', ...wrong);
    expect((await hostelry('network', 'release', 'lab', 'www')).code).toBe(0);
  });
});

test('a pool and a network that change are told as events of their host', async () => {
  const place = await openPlace('in process');
  try {
    const { FakeIo } = await import('./fake-io.js');
    const io = new FakeIo();
    const ended = place.start(io, 'events', '--follow', '-o', 'json');
    await expect.poll(() => io.stdout.text, { timeout: 20_000 }).toContain('"connected"');
    expect((await place.hostelry('pool', 'create', 'data', '--path', '/data')).code).toBe(0);
    expect((await place.hostelry('network', 'create', 'lab')).code).toBe(0);
    for (const [change, detail] of [
      ['pool-defined', 'data'],
      ['pool-started', 'data'],
      ['network-started', 'lab'],
    ]) {
      const told = `"type":"host","host":"local","change":"${change}","detail":"${detail}"`;
      await expect.poll(() => io.stdout.text, { timeout: 20_000 }).toContain(told);
    }
    io.interrupt();
    await ended;
  } finally {
    await place.close();
  }
});
