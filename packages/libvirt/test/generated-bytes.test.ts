import { describe, expect, it } from 'vitest';

import * as net from '../src/generated/net.js';
import * as remote from '../src/generated/remote.js';
import { type Codec } from '../src/xdr/codec.js';
import { XdrReader } from '../src/xdr/reader.js';
import { XdrWriter } from '../src/xdr/writer.js';

function bytesOf<T>(codec: Codec<T> | undefined, value: T): string {
  if (codec === undefined) throw new Error('The procedure has no such codec');
  const writer = new XdrWriter();
  codec.encode(writer, value);
  return writer.bytes().toString('hex');
}

function read<T>(codec: Codec<T>, hex: string): T {
  return codec.decode(new XdrReader(Buffer.from(hex, 'hex')));
}

describe('known bytes', () => {
  it('of CONNECT_OPEN arguments, with and without a name', () => {
    const name = Buffer.from('qemu:///system').toString('hex');
    const { args } = remote.remote.CONNECT_OPEN;
    expect(bytesOf(args, { name: 'qemu:///system', flags: 1 })).toBe(`000000010000000e${name}000000000001`);
    expect(bytesOf(args, { name: undefined, flags: 0 })).toBe('0000000000000000');
  });

  it('of a NODE_GET_INFO result, which takes 160 bytes', () => {
    const model = Buffer.from('x86_64');
    const numbers = { memory: 8147036, cpus: 2, mhz: 2200, nodes: 1, sockets: 1, cores: 2, threads: 1 };
    const hex = bytesOf(remote.remote.NODE_GET_INFO.ret, { model, ...numbers });
    expect(hex.length / 2).toBe(160);
    expect(hex.slice(0, 24)).toBe('000000780000003800000036');
    expect(hex.slice(256)).toBe('00000000007c505c000000020000089800000001000000010000000200000001');
  });

  it('of typed parameters in every type', () => {
    const encodeValue = (value: remote.remote_typed_param_value): string =>
      bytesOf(remote.remote_typed_param, { field: 'abc', value }).slice(16);
    expect(encodeValue({ type: 1, value: -1 })).toBe('00000001ffffffff');
    expect(encodeValue({ type: 2, value: 4294967295 })).toBe('00000002ffffffff');
    expect(encodeValue({ type: 3, value: -2 })).toBe('00000003fffffffffffffffe');
    expect(encodeValue({ type: 4, value: 2n ** 64n - 1n })).toBe('00000004ffffffffffffffff');
    expect(encodeValue({ type: 5, value: 1.5 })).toBe('000000053ff8000000000000');
    expect(encodeValue({ type: 6, value: 1 })).toBe('0000000600000001');
    expect(encodeValue({ type: 7, value: 'x' })).toBe('000000070000000178000000');
  });

  it('with a discriminant that the definition does not know are refused in both directions', () => {
    expect(() => read(remote.remote_typed_param, '0000000161000000000000080000000000000000')).toThrow(
      'Cannot read remote_typed_param_value.type: unknown discriminant 8',
    );
    const value = { field: 'a', value: { type: 9, value: 1 } } as unknown as remote.remote_typed_param;
    expect(() => bytesOf(remote.remote_typed_param, value)).toThrow(
      'Cannot write remote_typed_param_value.type: unknown discriminant 9',
    );
  });

  it('of a frame header', () => {
    const type = net.virNetMessageType.VIR_NET_REPLY;
    const status = net.virNetMessageStatus.VIR_NET_ERROR;
    const header = { prog: 0x20008086, vers: 1, proc: 1, type, serial: 7, status };
    expect(bytesOf(net.virNetMessageHeader, header)).toBe('200080860000000100000001000000010000000700000001');
  });

  it('of an error and of a hole in a stream', () => {
    const absent = { str1: undefined, str2: undefined, str3: undefined, net: undefined, dom: undefined };
    const error = { code: 42, domain: 10, message: 'no', level: 2, int1: -1, int2: -1, ...absent };
    const hex = bytesOf(net.virNetMessageError, error);
    const start = '0000002a0000000a00000001000000026e6f000000000002';
    expect(hex).toBe(`${start}${'00000000'.repeat(4)}ffffffffffffffff00000000`);
    expect(read(net.virNetMessageError, hex)).toEqual(error);
    expect(bytesOf(net.virNetStreamHole, { length: 5_000_000_000, flags: 0 })).toBe(
      '000000012a05f20000000000',
    );
  });
});

describe('payloads recorded from a libvirt 9.0.0 daemon with its test driver', () => {
  const domain = '00000004746573746695eb01f6a4830479aa97f2502e193f00000001';
  const cases = {
    NODE_GET_INFO: [
      remote.remote.NODE_GET_INFO.ret,
      `00000069000000360000003800000036${'00000000'.repeat(28)}00000000003000000000001000000578` +
        '00000002000000020000000200000002',
      { memory: 3145728, cpus: 16, mhz: 1400, nodes: 2, sockets: 2, cores: 2, threads: 2 },
    ],
    DOMAIN_GET_INFO: [
      remote.remote.DOMAIN_GET_INFO.ret,
      '00000001000000000080000000000000002000000000000218ea0b19bab80128',
      { state: 1, maxMem: 8388608, memory: 2097152, nrVirtCpu: 2, cpuTime: 0x18ea0b19bab80128n },
    ],
    CONNECT_LIST_ALL_DOMAINS: [
      remote.remote.CONNECT_LIST_ALL_DOMAINS.ret,
      `00000001${domain}00000001`,
      { ret: 1, domains: [{ name: 'test', id: 1 }] },
    ],
    CONNECT_GET_ALL_DOMAIN_STATS: [
      remote.remote.CONNECT_GET_ALL_DOMAIN_STATS.ret,
      `00000001${domain}000000020000000b73746174652e7374617465000000000100000001` +
        '0000000c73746174652e726561736f6e0000000100000000',
      {
        retStats: [
          {
            dom: { name: 'test' },
            params: [
              { field: 'state.state', value: { type: 1, value: 1 } },
              { field: 'state.reason', value: { type: 1, value: 0 } },
            ],
          },
        ],
      },
    ],
    DOMAIN_GET_VCPUS: [
      remote.remote.DOMAIN_GET_VCPUS.ret,
      '0000000200000000000000010000a347251cf2660000000f00000001000000010000a347251cf2660000000f00000004ffffffff',
      { info: [{ number: 0, state: 1, cpu_time: 0xa347251cf266, cpu: 15 }, { number: 1 }] },
    ],
    NODE_GET_SECURITY_MODEL: [
      remote.remote.NODE_GET_SECURITY_MODEL.ret,
      `0000000d${[...'testSecurity\0'].map((letter) => `000000${Buffer.from(letter).toString('hex')}`).join('')}` +
        '0000000100000000',
      {},
    ],
    ERROR: [
      net.virNetMessageError,
      '000000080000000c0000000100000039696e76616c696420617267756d656e743a20696e76616c69642070617468206e6978206e' +
        '6f742061737369676e656420746f20646f6d61696e00000000000002000000000000000100000014696e76616c69642061726775' +
        '6d656e743a2025730000000100000027696e76616c69642070617468206e6978206e6f742061737369676e656420746f20646f6d' +
        '61696e0000000000ffffffffffffffff00000000',
      { code: 8, domain: 12, message: 'invalid argument: invalid path nix not assigned to domain', int1: -1 },
    ],
  } as const;

  it.each(Object.entries(cases))(
    '%s reads to the last byte and is written the same',
    (_name, [codec, hex, wanted]) => {
      if (codec === undefined) throw new Error('The procedure has no such codec');
      const reader = new XdrReader(Buffer.from(hex, 'hex'));
      const value = codec.decode(reader);
      expect(value).toMatchObject(wanted);
      expect(reader.remaining).toBe(0);
      expect(bytesOf<never>(codec as Codec<never>, value as never)).toBe(hex);
    },
  );
});
