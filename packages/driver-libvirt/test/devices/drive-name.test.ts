import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DISK_BUSES, driveIndex, driveName, nextDriveIndex } from '../../src/devices/index.js';

it.each([
  [0, 'vda'],
  [25, 'vdz'],
  [26, 'vdaa'],
  [27, 'vdab'],
  [51, 'vdaz'],
  [52, 'vdba'],
  [701, 'vdzz'],
  [702, 'vdaaa'],
])('number %i is %s', (index, name) => {
  expect(driveName('virtio', index)).toBe(name);
  expect(driveIndex('virtio', name)).toBe(index);
});

it('comes back for every bus and number', () => {
  fc.assert(
    fc.property(fc.constantFrom(...DISK_BUSES), fc.nat(20_000_000), (bus, index) => {
      expect(driveIndex(bus, driveName(bus, index))).toBe(index);
    }),
  );
});

it('has no number for names of another form', () => {
  expect(['sda', 'vd', 'vdA', 'vda1', ''].map((name) => driveIndex('virtio', name))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('gives out the lowest that is free, also to buses that share their names', () => {
  const taken = new Set(['sdb']);
  expect(nextDriveIndex('scsi', taken)).toBe(0);
  expect(nextDriveIndex('sata', taken)).toBe(2);
  expect([...taken]).toEqual(['sdb', 'sda', 'sdc']);
});
