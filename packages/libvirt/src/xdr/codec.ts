import { type XdrReader } from './reader.js';
import { type XdrWriter } from './writer.js';

export { type Hyper } from './hyper.js';

/** Writes and reads one XDR type. Both directions exist for every type: the server side answers with the same codecs. */
export interface Codec<T> {
  /** Appends `value`; throws XdrError naming the type and field if the value does not fit the definition. */
  encode(writer: XdrWriter, value: T): void;
  /** Reads one value; throws XdrError if bytes are missing, a length is over its maximum or a discriminant is unknown. */
  decode(reader: XdrReader): T;
}

/** The type that a codec carries. */
export type CodecType<C> = C extends Codec<infer T> ? T : never;
