import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCpus, unpackCpus } from '../src/client/cpu-map.js';
import { typedParamsFrom, typedParamsToObject } from '../src/client/typed-params.js';
import { type TypedParamInput } from '../src/index.js';

describe('typed parameters to send', () => {
  it('have the types that libvirt checks for, by their names', () => {
    expect(
      typedParamsFrom({
        cpu_shares: 2048,
        vcpu_quota: -1,
        numa_mode: 1,
        weight: 500n,
        numa_nodeset: '0-1',
        cmt: true,
        global_period: undefined,
      }),
    ).toEqual([
      { field: 'cpu_shares', value: { type: 4, value: 2048 } },
      { field: 'vcpu_quota', value: { type: 3, value: -1 } },
      { field: 'numa_mode', value: { type: 1, value: 1 } },
      { field: 'weight', value: { type: 2, value: 500 } },
      { field: 'numa_nodeset', value: { type: 7, value: '0-1' } },
      { field: 'cmt', value: { type: 6, value: 1 } },
    ]);
  });

  it('have types that follow from their values where the name is not known, or that are given', () => {
    const types = (input: TypedParamInput): number[] =>
      typedParamsFrom({ 'not-known': input }).map(({ value }) => value.type);
    expect([1, -1, 1n, -1n, 0.5, true, 'text'].map((value) => types(value)[0])).toEqual([
      4, 3, 4, 3, 5, 6, 7,
    ]);
    expect(types({ type: 2, value: 7 })).toEqual([2]);
  });

  it('repeat their name for a list', () => {
    expect(typedParamsFrom({ migrate_disks: ['vda', 'vdb'] }).map(({ value }) => value.value)).toEqual([
      'vda',
      'vdb',
    ]);
  });

  it('are refused, by name, when a value is not of their type', () => {
    for (const [field, value] of [
      ['cpu_shares', 'many'],
      ['cpu_shares', 0.5],
      ['numa_nodeset', 1],
      ['cmt', 1],
    ] as const) {
      expect(() => typedParamsFrom({ [field]: value })).toThrow(new RegExp(`"${field}".*"${value}"`));
    }
  });

  it('are refused, by name, when a number does not fit', () => {
    for (const [field, value] of [
      ['cpu_shares', -1],
      ['cpu_shares', 2n ** 64n],
      ['cpu_shares', 2 ** 60],
      ['vcpu_quota', 2n ** 63n],
      ['vcpu_quota', -(2n ** 63n) - 1n],
      ['weight', -1],
      ['weight', 2 ** 32],
      ['numa_mode', 2 ** 31],
      ['numa_mode', -(2n ** 31n) - 1n],
    ] as const) {
      expect(() => typedParamsFrom({ [field]: value })).toThrow(new RegExp(`"${field}".*"${value}"`));
    }
    const limits = { vcpu_quota: -(2n ** 63n), cpu_shares: 2n ** 64n - 1n, weight: 2 ** 32 - 1 };
    expect(typedParamsToObject(typedParamsFrom(limits))).toEqual(limits);
  });

  it('come back as the object that they were', () => {
    const object = { cpu_shares: 5, vcpu_quota: -3n, cmt: false, numa_nodeset: '' };
    expect(typedParamsToObject(typedParamsFrom(object))).toEqual(object);
  });
});

describe('maps of CPUs', () => {
  it('come back as they were, with as many CPUs as the host has', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (cpus) => {
        expect(unpackCpus(packCpus(cpus), cpus.length)).toEqual(cpus);
      }),
    );
    expect(packCpus([true, false, false, false, false, false, false, false, true])).toEqual(
      new Uint8Array([1, 1]),
    );
    expect(unpackCpus(new Uint8Array([3]), 10)).toEqual([true, true, ...Array<boolean>(8).fill(false)]);
  });
});
