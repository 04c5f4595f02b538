import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulkStatistics } from '../src/client/domain-stats.js';
import { typedParamsToObject } from '../src/client/typed-params.js';
import { remote, type remote_typed_param } from '../src/generated/remote.js';
import { XdrReader } from '../src/xdr/reader.js';
import { XdrWriter } from '../src/xdr/writer.js';

type Values = readonly (readonly [string, remote_typed_param['value']])[];

const dom = { name: 'd', uuid: new Uint8Array(16), id: 1 };

function encode(domains: readonly Values[]): Buffer {
  const writer = new XdrWriter();
  const retStats = domains.map((values) => ({
    dom,
    params: values.map(([field, value]) => ({ field, value })),
  }));
  remote.CONNECT_GET_ALL_DOMAIN_STATS.ret?.encode(writer, { retStats });
  return writer.bytes();
}

function decode(bytes: Buffer): readonly unknown[] | undefined {
  return bulkStatistics()
    .ret?.decode(new XdrReader(bytes))
    .map(({ params }) => params);
}

/** As the protocol's own codec and the conversion of typed parameters would have it. */
function decodeTwice(bytes: Buffer): readonly unknown[] | undefined {
  const ret = remote.CONNECT_GET_ALL_DOMAIN_STATS.ret?.decode(new XdrReader(bytes));
  return ret?.retStats.map(({ params }) => typedParamsToObject(params));
}

const number = (value: number) => ({ type: 2, value }) as const;

describe('bulk statistics', () => {
  it('have every type of value', () => {
    const values: Values = [
      ['int', { type: 1, value: -1 }],
      ['uint', { type: 2, value: 4_294_967_295 }],
      ['llong', { type: 3, value: -5n }],
      ['ullong', { type: 4, value: 18_446_744_073_709_551_615n }],
      ['double', { type: 5, value: 0.5 }],
      ['yes', { type: 6, value: 1 }],
      ['no', { type: 6, value: 0 }],
      ['string', { type: 7, value: 'vda' }],
    ];
    const expected = {
      ...{ int: -1, uint: 4_294_967_295, llong: -5, ullong: 18_446_744_073_709_551_615n },
      ...{ double: 0.5, yes: true, no: false, string: 'vda' },
    };
    expect(decode(encode([values, values]))).toEqual([expected, expected]);
  });

  it('keep apart domains with other fields, fewer, more, or in another order', () => {
    const domains: readonly Values[] = [
      [
        ['a', number(1)],
        ['b', number(2)],
        ['c', number(3)],
      ],
      [
        ['a', number(4)],
        ['b', number(5)],
        ['c', number(6)],
      ],
      [
        ['a', number(7)],
        ['x', number(8)],
        ['c', number(9)],
      ],
      [['a', number(10)]],
      [],
      [['a', number(11)]],
      [['b', number(12)]],
      [
        ['b', number(13)],
        ['a', number(14)],
      ],
      [
        ['a', number(15)],
        ['b', number(16)],
      ],
      [
        ['a', number(17)],
        ['a', number(18)],
      ],
      [
        ['a', number(19)],
        ['a', number(20)],
      ],
    ];
    const decoded = decode(encode(domains));
    expect(decoded).toEqual(
      domains.map((values) => Object.fromEntries(values.map(([k, { value }]) => [k, value]))),
    );
    expect(decoded?.map((each) => Object.keys(each as object).join(''))).toEqual([
      'abc',
      'abc',
      'axc',
      'a',
      '',
      'a',
      'b',
      'ba',
      'ab',
      'a',
      'a',
    ]);
  });

  it('are what the protocol’s codec gives, whatever the fields are', () => {
    const field = fc.constantFrom('a', 'b', 'c', 'state.state', '"', '\\', '__proto__', '0', 'toString');
    const values = fc.array(fc.tuple(field, fc.integer({ min: 0, max: 9 }).map(number)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(values, { maxLength: 6 }), (some) => {
        // Each twice, so that the second is expected.
        const domains = some.flatMap((each) => [each, each]);
        const bytes = encode(domains);
        expect(decode(bytes)).toEqual(decodeTwice(bytes));
      }),
      { numRuns: 2000 },
    );
  });

  it('are written as they are read, for a server side', () => {
    const codec = bulkStatistics().ret;
    const writer = new XdrWriter();
    const stats = [{ dom, params: { 'state.state': 1, 'net.0.name': 'vnet0' } }];
    codec?.encode(writer, stats);
    expect(decode(writer.bytes())).toEqual(stats.map(({ params }) => params));
  });

  it('refuse a type that is none', () => {
    const bytes = encode([[['a', number(1)]]]);
    bytes.writeInt32BE(8, bytes.length - 8);
    expect(() => decode(bytes)).toThrowError(
      'Cannot read remote_typed_param_value.type: unknown discriminant 8',
    );
  });
});
