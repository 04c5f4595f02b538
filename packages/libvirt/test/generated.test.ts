import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import * as admin from '../src/generated/admin.js';
import * as keepalive from '../src/generated/keepalive.js';
import * as lxc from '../src/generated/lxc.js';
import * as net from '../src/generated/net.js';
import * as qemu from '../src/generated/qemu.js';
import * as remote from '../src/generated/remote.js';
import { entryByNumber } from '../src/rpc/program-table.js';
import * as tables from '../src/rpc/whole-tables.js';
import { type ArgsOf, type MessageOf, type RetOf } from '../src/rpc/procedure.js';
import { type Codec } from '../src/xdr/codec.js';
import { XdrError } from '../src/xdr/errors.js';
import { XdrReader } from '../src/xdr/reader.js';
import { XdrWriter } from '../src/xdr/writer.js';
import { Arbitraries, protocol, type ProcedureJson } from './generated-arbitraries.js';

const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  net,
  remote,
  qemu,
  lxc,
  admin,
  keepalive,
};

interface TableEntry {
  readonly name: string;
  readonly args?: Codec<unknown>;
  readonly ret?: Codec<unknown>;
  readonly message?: Codec<unknown>;
}

function entryOf(program: string, name: string, procedure: ProcedureJson): TableEntry | undefined {
  const table = modules[program]?.[procedure.event === true ? `${program}Events` : program];
  return (table as Record<string, TableEntry> | undefined)?.[name];
}

/** Every codec by the name of its type, exported or reached through its procedure. */
function codecsOf(program: string): Map<string, Codec<unknown>> {
  const codecs = new Map<string, Codec<unknown>>();
  const definition = protocol.programs[program];
  for (const [name, procedure] of Object.entries(definition?.procedures ?? {})) {
    const entry = entryOf(program, name, procedure);
    for (const slot of ['args', 'ret', 'message'] as const) {
      const struct = procedure[slot];
      const codec = entry?.[slot];
      if (struct !== undefined && codec !== undefined) codecs.set(struct, codec);
    }
  }
  const { structs = {}, unions = {}, enums = {} } = definition ?? {};
  const exported = [...Object.keys(structs), ...Object.keys(unions)].map((name) => [name, name]);
  for (const [name = '', key = ''] of [
    ...exported,
    ...Object.keys(enums).map((name) => [name, `${name}_codec`]),
  ]) {
    const codec = modules[program]?.[key];
    if (codec !== undefined) codecs.set(name, codec as Codec<unknown>);
  }
  return codecs;
}

function encode(codec: Codec<unknown>, value: unknown): Buffer {
  const writer = new XdrWriter(16);
  codec.encode(writer, value);
  return Buffer.from(writer.bytes());
}

/** Makes Buffers plain arrays, so that values compare by content. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return [...value];
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

const programs = Object.keys(protocol.programs);

describe.each(programs)('the generated codecs of the %s program', (program) => {
  const definition = protocol.programs[program];
  const codecs = codecsOf(program);
  const arbitraries = new Arbitraries(program);

  it('are there for every struct, union and enum', () => {
    const { structs = {}, unions = {}, enums = {} } = definition ?? {};
    const wanted = [...Object.keys(structs), ...Object.keys(unions), ...Object.keys(enums)];
    expect([...codecs.keys()].sort()).toEqual(wanted.sort());
  });

  it('read back every value that they write, to the last byte, and refuse any shorter bytes', () => {
    const cuts = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    for (const [name, codec] of codecs) {
      fc.assert(
        fc.property(arbitraries.of(name), cuts, (value, cut) => {
          const bytes = encode(codec, value);
          const reader = new XdrReader(bytes);
          expect(plain(codec.decode(reader)), name).toEqual(plain(value));
          expect(reader.remaining, name).toBe(0);
          const short = bytes.subarray(0, Math.floor(cut * bytes.length));
          const error = errorOf(() => codec.decode(new XdrReader(short)));
          expect(error, name).toBeInstanceOf(XdrError);
          expect((error as XdrError).code, name).toBe('truncated');
        }),
        { numRuns: 12 },
      );
    }
  });

  it('refuse a length over its maximum when writing and before allocating when reading', () => {
    for (const [struct, fields] of Object.entries(definition?.structs ?? {})) {
      const codec = codecs.get(struct);
      for (const [field, type] of fields) {
        const variable = arbitraries.variable(type);
        if (codec === undefined || variable === undefined) continue;
        const label = `${struct}.${field}`;
        const [base] = fc.sample(arbitraries.of(struct), { numRuns: 1, seed: 7 }) as Record<
          string,
          unknown
        >[];
        const withLength = (length: number): unknown => ({ ...base, [field]: variable.ofLength(length) });
        const tooLong = errorOf(() => encode(codec, withLength(variable.maximum + 1)));
        expect(tooLong, label).toMatchObject({ name: 'XdrError', code: 'too-long', field: label });
        // Only the length differs up to there, so the first different byte is the last of the length.
        const [empty, single] = [encode(codec, withLength(0)), encode(codec, withLength(1))];
        const at = empty.findIndex((byte, index) => byte !== single[index]) - 3;
        empty.writeUInt32BE(variable.maximum + 1, at);
        const refused = errorOf(() => codec.decode(new XdrReader(empty)));
        expect(refused, label).toMatchObject({ name: 'XdrError', code: 'too-long', field: label });
        empty.writeUInt32BE(variable.maximum, at);
        const short = errorOf(() => codec.decode(new XdrReader(empty.subarray(0, at + 4))));
        expect(short, label).toMatchObject({ name: 'XdrError', code: 'truncated', field: label });
      }
    }
  });

  it('belong to procedures that carry their own number, also by number', () => {
    const { [`${program}Procedures`]: calls = [], [`${program}EventProcedures`]: events = [] } =
      tables as unknown as Readonly<Record<string, readonly unknown[]>>;
    for (const [name, procedure] of Object.entries(definition?.procedures ?? {})) {
      const entry = entryOf(program, name, procedure);
      expect(entry).toMatchObject({
        name,
        number: procedure.number,
        program: definition?.number,
        version: 1,
      });
      const [own, other] = procedure.event === true ? [events, calls] : [calls, events];
      expect(own[procedure.number], name).toBe(entry);
      expect(other[procedure.number], name).toBeUndefined();
    }
  });
});

describe('the generated tables', () => {
  it('hold as many procedures as libvirt 11.3 has', () => {
    const counts = programs.map((name) => [
      name,
      Object.keys(protocol.programs[name]?.procedures ?? {}).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      net: 0,
      remote: 453,
      qemu: 7,
      lxc: 1,
      admin: 20,
      keepalive: 2,
    });
  });

  it('are ordinary objects where they are published, of all entries in the order of the protocol', () => {
    for (const program of ['remote', 'qemu', 'lxc', 'admin'] as const) {
      const calls = Object.entries(protocol.programs[program]?.procedures ?? {}).filter(
        ([, { event }]) => event !== true,
      );
      expect(Object.keys(tables[program])).toEqual(calls.map(([name]) => name));
      expect(Object.getPrototypeOf(tables[program])).toBe(Object.prototype);
    }
    expect(Object.keys(tables.remoteEvents)).toContain('DOMAIN_EVENT_CALLBACK_LIFECYCLE');
    expect({ ...remote.remote.CONNECT_OPEN }).toMatchObject({ name: 'CONNECT_OPEN', number: 1, version: 1 });
  });

  it('are looked up by number, each entry and none where there is none', () => {
    const some = { remote: remote.remote, qemu: qemu.qemu, lxc: lxc.lxc, admin: admin.admin };
    for (const [name, table] of Object.entries(some)) {
      const wanted = Object.values(tables[name as keyof typeof some]) as { name: string; number: number }[];
      for (const { name: procedure, number } of wanted)
        expect(entryByNumber(table, number)).toMatchObject({ name: procedure, number });
      for (const number of [0, -1, 4242, 2 ** 32 - 1]) expect(entryByNumber(table, number)).toBeUndefined();
    }
    // An event is no call
    expect(entryByNumber(remote.remote, remote.remoteEvents.DOMAIN_EVENT_LIFECYCLE.number)).toBeUndefined();
  });

  it('know streams, sparse streams and priorities', () => {
    const streams = tables.remoteProcedures.filter((entry) => entry?.stream !== undefined);
    expect(streams.map((entry) => [entry?.name, entry?.stream, entry?.sparse ?? false])).toEqual([
      ['DOMAIN_MIGRATE_PREPARE_TUNNEL', 'write', false],
      ['DOMAIN_OPEN_CONSOLE', 'read', false],
      ['STORAGE_VOL_UPLOAD', 'write', true],
      ['STORAGE_VOL_DOWNLOAD', 'read', true],
      ['DOMAIN_SCREENSHOT', 'read', false],
      ['DOMAIN_MIGRATE_PREPARE_TUNNEL3', 'write', false],
      ['DOMAIN_OPEN_CHANNEL', 'read', false],
    ]);
    expect(remote.remote.CONNECT_OPEN.priority).toBe(true);
    expect(remote.remote.DOMAIN_CREATE.priority).toBeUndefined();
  });

  it('type the arguments, the result and the message of a procedure', () => {
    const args: ArgsOf<typeof remote.remote.CONNECT_OPEN> = { name: 'test:///default', flags: 0 };
    const ret: RetOf<typeof remote.remote.CONNECT_GET_LIB_VERSION> = { lib_ver: 9000000 };
    const message: MessageOf<typeof remote.remoteEvents.CONNECT_EVENT_CONNECTION_CLOSED> = { reason: 1 };
    // @ts-expect-error: the wrong type of a field must not compile
    const wrong: ArgsOf<typeof remote.remote.CONNECT_OPEN> = { name: 1, flags: 0 };
    expect(encode(remote.remote.CONNECT_GET_LIB_VERSION.ret as Codec<unknown>, ret).length).toBe(8);
    expect(
      encode(remote.remoteEvents.CONNECT_EVENT_CONNECTION_CLOSED.message as Codec<unknown>, message).length,
    ).toBe(4);
    expect(encode(remote.remote.CONNECT_OPEN.args as Codec<unknown>, args).length).toBe(28);
    expect(() => encode(remote.remote.CONNECT_OPEN.args as Codec<unknown>, wrong)).toThrow(
      'Cannot write remote_connect_open_args.name: 1 is not a string',
    );
  });
});
