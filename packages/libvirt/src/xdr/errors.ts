/** What went wrong while a value was written to or read from XDR. */
export type XdrErrorCode =
  /** The bytes end before the value does. */
  | 'truncated'
  /** A length is over the maximum that the protocol definition gives. */
  | 'too-long'
  /** A discriminant, or an optional's flag, has no meaning. */
  | 'unknown-discriminant'
  /** The value given for encoding does not fit its type. */
  | 'invalid-value';

/** A value does not fit its protocol definition; the message names the type, the field and the value. */
export class XdrError extends Error {
  override readonly name = 'XdrError';
  readonly code: XdrErrorCode;
  /** `type.field` of the protocol definition, for example `remote_domain_create_xml_args.flags`. */
  readonly field: string;

  constructor(code: XdrErrorCode, field: string, message: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}
