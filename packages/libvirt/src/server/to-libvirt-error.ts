import { ErrorNumber } from '../generated/constants.js';
import { LibvirtError } from '../rpc/errors.js';

/** What a client is told of anything thrown: a LibvirtError as it is, the rest as INTERNAL_ERROR with its message. */
export function toLibvirtError(error: unknown): LibvirtError {
  if (error instanceof LibvirtError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new LibvirtError(ErrorNumber.INTERNAL_ERROR, `internal error: ${message}`, { cause: error });
}
