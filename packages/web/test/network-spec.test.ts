import { describe, expect, it } from 'vitest';
import { EMPTY_NETWORK, guestAddresses, networkSpec } from '../src/pages/host/network-spec.js';

describe('the form of a new network', () => {
  it('asks for no more than was filled in', () => {
    expect(networkSpec({ ...EMPTY_NETWORK, name: ' lab ' })).toEqual({ name: 'lab', forward: 'nat' });
  });

  it('asks for a subnet and the addresses that guests get', () => {
    const form = { ...EMPTY_NETWORK, name: 'lab', subnet: '10.0.0.1/24', from: '10.0.0.2', to: '10.0.0.9' };
    const ranges = [{ start: '10.0.0.2', end: '10.0.0.9' }];
    expect(networkSpec(form).subnets).toEqual([{ address: '10.0.0.1', prefix: 24, dhcp: { ranges } }]);
    expect(networkSpec({ ...form, from: '', to: '' }).subnets).toEqual([{ address: '10.0.0.1', prefix: 24 }]);
  });

  it('leaves what cannot be read to the server, which names it', () => {
    const { subnets } = networkSpec({ ...EMPTY_NETWORK, subnet: '10.0.0.1' });
    expect(subnets).toEqual([{ address: '10.0.0.1', prefix: Number.NaN }]);
  });

  it('asks for a bridge without a subnet', () => {
    const form = {
      ...EMPTY_NETWORK,
      name: 'b',
      forward: 'bridge' as const,
      bridge: 'br0',
      subnet: '10.0.0.1/24',
    };
    expect(networkSpec(form)).toEqual({ name: 'b', forward: 'bridge', bridge: 'br0' });
  });
});

describe('the addresses that guests can get', () => {
  it.each([
    ['192.168.150.1/24', '192.168.150.2', '192.168.150.254'],
    ['10.0.3.1/22', '10.0.3.2', '10.0.3.254'],
    ['172.16.0.1/16', '172.16.0.2', '172.16.255.254'],
    ['192.168.1.1/30', '192.168.1.2', '192.168.1.2'],
    ['223.255.255.1/24', '223.255.255.2', '223.255.255.254'],
  ])('of %s are %s to %s', (subnet, from, to) => {
    expect(guestAddresses(subnet)).toEqual({ from, to });
  });

  it.each(['', '10.0.0.1', '10.0.0.1/31', '10.0.0.256/24', 'fd00::1/64', '10.0.0.254/24', '10.0.0.1/x'])(
    'are not known of %j',
    (subnet) => {
      expect(guestAddresses(subnet)).toBeUndefined();
    },
  );
});
