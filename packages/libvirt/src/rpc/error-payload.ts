import { type Codec } from '../xdr/codec.js';
import { type XdrReader } from '../xdr/reader.js';
import { LibvirtError } from './errors.js';
import { decodePayload } from './payload.js';

const MAX_STRING_BYTES = 4_194_304;
const UUID_BYTES = 16;

/** VIR_ERR_RPC and VIR_FROM_RPC: how a daemon answers what it does not know. */
const RPC_ERROR = 39;
const RPC_DOMAIN = 7;
/** VIR_ERR_NO_SUPPORT. */
const NO_SUPPORT = 3;

function readOptionalString(reader: XdrReader, field: string): string | undefined {
  return reader.present(field) ? reader.string(MAX_STRING_BYTES, field) : undefined;
}

/** The object that an error is about travels along, but says nothing that the message does not. */
function skipObject(reader: XdrReader, field: string, hasId: boolean): void {
  if (!reader.present(field)) return;
  reader.string(MAX_STRING_BYTES, field);
  reader.opaqueFixed(UUID_BYTES, field);
  if (hasId) reader.int(field);
}

/** libvirt's error on the wire, as its virNetMessageError lays it out. */
export const errorCodec: Codec<LibvirtError> = {
  encode(writer, error) {
    writer.int(error.code, 'error.code');
    writer.int(error.domain, 'error.domain');
    writer.present(true);
    writer.string(error.message.replaceAll('\0', ''), MAX_STRING_BYTES, 'error.message');
    writer.int(error.level, 'error.level');
    writer.present(false);
    for (const text of [error.str1, error.str2, error.str3]) {
      writer.present(text !== undefined);
      if (text !== undefined) writer.string(text, MAX_STRING_BYTES, 'error.str');
    }
    writer.int(error.int1, 'error.int1');
    writer.int(error.int2, 'error.int2');
    writer.present(false);
  },
  decode(reader) {
    const code = reader.int('error.code');
    const domain = reader.int('error.domain');
    const message =
      readOptionalString(reader, 'error.message') ?? `libvirt reported error ${code} without a message`;
    const level = reader.int('error.level');
    skipObject(reader, 'error.dom', true);
    const str1 = readOptionalString(reader, 'error.str1');
    const str2 = readOptionalString(reader, 'error.str2');
    const str3 = readOptionalString(reader, 'error.str3');
    const int1 = reader.int('error.int1');
    const int2 = reader.int('error.int2');
    skipObject(reader, 'error.net', false);
    const unknown = code === RPC_ERROR && domain === RPC_DOMAIN && message.startsWith('unknown procedure');
    const details = { domain, level, str1, str2, str3, int1, int2 };
    return new LibvirtError(unknown ? NO_SUPPORT : code, message, details);
  },
};

/** The error that a packet carries; an XdrError if it cannot be read, which is no reason to end the connection. */
export function decodeErrorPayload(payload: Uint8Array): Error {
  try {
    return decodePayload(errorCodec, payload);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
