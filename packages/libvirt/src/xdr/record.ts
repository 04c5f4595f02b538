import { type Codec } from './codec.js';
import { type XdrReader } from './reader.js';
import { type XdrWriter } from './writer.js';

/** The codecs that a description may name. */
export type NamedCodecs = Readonly<Record<string, Codec<unknown>>>;

/** One type as it stands in a record; `field` is what an XdrError names. */
interface Type {
  write(writer: XdrWriter, value: unknown, field: string): void;
  read(reader: XdrReader, field: string): unknown;
}

const SCALARS = ['int', 'uint', 'hyper', 'uhyper', 'char', 'uchar', 'ushort', 'double'] as const;
const SIZED = ['string', 'name', 'opaque', 'opaqueFixed', 'chars', 'charsFixed'] as const;

/**
 * The codec of a struct from its description, fields in order: `dom remote_nonnull_domain, flags uint`. A type is a scalar
 * (`int`, `uhyper`...), one with its greatest length in bytes (`string:4194304`, `opaque:65536`; `name:` is an interned
 * string; `opaqueFixed:16` has just that length), a struct by its name, `?` before what may be absent, and before the
 * elements of a list its greatest length and their least size in bytes: `[16384/24]remote_nonnull_domain`.
 * `name` goes before the field's in errors. Throws an Error for a type that is none of these.
 */
export function record(
  name: string,
  description: string,
  named: NamedCodecs,
): Codec<Record<string, unknown>> {
  const fields = description.split(', ').map((text) => {
    const [key = '', type = ''] = text.split(' ');
    return { key, label: `${name}.${key}`, type: typeOf(type, named) };
  });
  return {
    encode(writer, value) {
      for (const { key, label, type } of fields) type.write(writer, value[key], label);
    },
    decode(reader) {
      const value: Record<string, unknown> = {};
      for (const { key, label, type } of fields) value[key] = type.read(reader, label);
      return value;
    },
  };
}

function typeOf(text: string, named: NamedCodecs): Type {
  if (text.startsWith('?')) return optional(typeOf(text.slice(1), named));
  if (text.startsWith('[')) {
    const [sizes = '', ...element] = text.slice(1).split(']');
    const [maximum, leastSize] = sizes.split('/');
    return listOf(typeOf(element.join(']'), named), Number(maximum), Number(leastSize));
  }
  const codec = named[text];
  if (codec !== undefined) return struct(codec);
  const [kind = '', size] = text.split(':');
  const scalar = SCALARS.find((each) => each === kind);
  if (scalar !== undefined) {
    return {
      write: (writer, value, field) => writer[scalar](value as number, field),
      read: (reader, field) => reader[scalar](field),
    };
  }
  const sized = SIZED.find((each) => each === kind);
  if (sized === undefined) throw new Error(`Type "${text}" of a protocol's record is not known`);
  return bounded(sized, Number(size));
}

function bounded(kind: (typeof SIZED)[number], maximum: number): Type {
  const method = kind === 'name' ? 'string' : kind;
  return {
    // What is text and what bytes is the description's to say, and the writer's to check.
    write: (writer, value, field) => writer[method](value as never, maximum, field),
    read: (reader, field) => reader[kind](maximum, field),
  };
}

function struct(codec: Codec<unknown>): Type {
  return { write: (writer, value) => codec.encode(writer, value), read: (reader) => codec.decode(reader) };
}

function optional(type: Type): Type {
  return {
    write(writer, value, field) {
      writer.present(value !== undefined);
      if (value !== undefined) type.write(writer, value, field);
    },
    read: (reader, field) => (reader.present(field) ? type.read(reader, field) : undefined),
  };
}

function listOf(type: Type, maximum: number, leastSize: number): Type {
  return {
    write(writer, value, field) {
      const items = value as readonly unknown[];
      writer.count(items.length, maximum, field);
      for (const item of items) type.write(writer, item, field);
    },
    read(reader, field) {
      const list = new Array<unknown>(reader.count(maximum, leastSize, field));
      for (let index = 0; index < list.length; index++) list[index] = type.read(reader, field);
      return list;
    },
  };
}
