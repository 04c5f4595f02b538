import { describe, expect, it } from 'vitest';
import { toBytes, toKiB } from '../src/index.js';

describe('units', () => {
  it('are KiB for memory and bytes for storage when none is written', () => {
    expect(toKiB({ value: 1024 })).toBe(1024);
    expect(toBytes({ value: 1024 })).toBe(1024);
    expect(toBytes({ value: 1 }, 'KiB')).toBe(1024);
  });

  it.each([
    ['b', 1],
    ['bytes', 1],
    ['KB', 1000],
    ['k', 1024],
    ['KiB', 1024],
    ['MB', 1e6],
    ['M', 1048576],
    ['MiB', 1048576],
    ['GB', 1e9],
    ['G', 1073741824],
    ['GiB', 1073741824],
    ['TB', 1e12],
    ['TiB', 1099511627776],
    ['PB', 1e15],
    ['PiB', 1125899906842624],
    ['EB', 10n ** 18n],
    ['EiB', 1n << 60n],
  ] as const)('%s is %s bytes', (unit, bytes) => {
    expect(toBytes({ value: 1, unit })).toBe(bytes);
    expect(toBytes({ value: 1n, unit: unit.toUpperCase() })).toBe(bytes);
  });

  it('round up to KiB, as libvirt does', () => {
    expect(toKiB({ value: 1, unit: 'b' })).toBe(1);
    expect(toKiB({ value: 1, unit: 'KB' })).toBe(1);
    expect(toKiB({ value: 1025, unit: 'bytes' })).toBe(2);
    expect(toKiB({ value: 512, unit: 'MiB' })).toBe(524288);
  });

  it('that libvirt does not know are refused', () => {
    expect(() => toBytes({ value: 1, unit: 'stone' })).toThrow('Unknown unit "stone"');
  });
});
