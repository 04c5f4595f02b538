import { ErrorDomain, ErrorNumber } from '../generated/constants.js';
import { type Codec } from '../xdr/codec.js';
import { virNetMessageError } from '../generated/net.js';
import { LibvirtError } from './errors.js';
import { decodePayload } from './payload.js';

/** libvirt's error on the wire, as its virNetMessageError lays it out. */
export const errorCodec: Codec<LibvirtError> = {
  encode(writer, error) {
    const { code, domain, level, str1, str2, str3, int1, int2 } = error;
    // C would cut the text at a NUL; better to lose the character than the answer.
    const message = error.message.replaceAll('\0', '');
    virNetMessageError.encode(writer, {
      ...{ code, domain, message, level, str1, str2, str3, int1, int2 },
      ...{ dom: undefined, net: undefined },
    });
  },
  decode(reader) {
    const { code, domain, level, str1, str2, str3, int1, int2, ...wire } = virNetMessageError.decode(reader);
    const message = wire.message ?? `libvirt reported error ${code} without a message`;
    // How a daemon answers what it does not know; libvirt's own client says NO_SUPPORT then.
    const unknown =
      code === ErrorNumber.RPC && domain === ErrorDomain.RPC && message.startsWith('unknown procedure');
    const details = { domain, level, str1, str2, str3, int1, int2 };
    return new LibvirtError(unknown ? ErrorNumber.NO_SUPPORT : code, message, details);
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
