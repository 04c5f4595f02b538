import { describe, expect, it } from 'vitest';
import { EMPTY_HOST, hostAddress } from '../src/pages/hosts/host-address.js';

describe('the form of a new host', () => {
  it('asks for no more than was filled in', () => {
    expect(hostAddress({ ...EMPTY_HOST, uri: ' qemu:///system ' })).toEqual({ uri: 'qemu:///system' });
  });

  it('takes a driver, and options as JSON', () => {
    const form = { uri: 'qemu:///system', driver: 'libvirt', options: '{ "pool": "fast" }' };
    expect(hostAddress(form)).toEqual({ ...form, options: { pool: 'fast' } });
  });

  it.each(['{', '[]', '1', 'null', '"text"'])('says that %s are no options, at their field', (options) => {
    expect(() => hostAddress({ ...EMPTY_HOST, options })).toThrow(
      expect.objectContaining({ field: 'options' }),
    );
  });
});
