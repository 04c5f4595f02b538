import { ErrorDomain, ErrorNumber, LibvirtError } from '@hostelry/libvirt';

/** The part of libvirt that an error of the simulator claims to come from, by libvirt's name of it. */
export type Origin = keyof typeof ErrorDomain;

/** What libvirt puts before the detail of each error, as its clients print it. Source: virErrorMsg of libvirt 9.0. */
const PREFIXES = {
  INTERNAL_ERROR: 'internal error',
  NO_SUPPORT: 'this function is not supported by the connection driver',
  INVALID_ARG: 'invalid argument',
  OPERATION_FAILED: 'operation failed',
  XML_ERROR: 'XML error',
  XML_DETAIL: '',
  NO_NAME: 'missing name information in',
  OS_TYPE: 'unknown OS type',
  NO_DOMAIN: 'Domain not found',
  NO_NETWORK: 'Network not found',
  NO_STORAGE_POOL: 'Storage pool not found',
  NO_STORAGE_VOL: 'Storage volume not found',
  STORAGE_VOL_EXIST: '',
  SYSTEM_ERROR: '',
  OPERATION_INVALID: 'Requested operation is not valid',
  OPERATION_DENIED: 'operation forbidden',
  CONFIG_UNSUPPORTED: 'unsupported configuration',
  ARGUMENT_UNSUPPORTED: 'argument unsupported',
  NO_DOMAIN_METADATA: 'metadata not found',
  NO_DOMAIN_SNAPSHOT: 'Domain snapshot not found',
  NO_DOMAIN_CHECKPOINT: 'Domain checkpoint not found',
  NO_DOMAIN_BACKUP: 'Domain backup job id not found',
  NO_INTERFACE: 'Interface not found',
  NO_NODE_DEVICE: 'Node device not found',
  NO_SECRET: 'Secret not found',
  NO_NWFILTER: 'Network filter not found',
  NO_NWFILTER_BINDING: 'Network filter binding not found',
  NO_NETWORK_PORT: 'network port not found',
  OPERATION_UNSUPPORTED: 'Operation not supported',
  OPERATION_ABORTED: 'operation aborted',
  DEVICE_MISSING: 'device not found',
  AGENT_UNRESPONSIVE: 'Guest agent is not responding',
  BLOCK_COPY_ACTIVE: 'block copy still active',
  INVALID_SECRET: 'Invalid secret',
} as const satisfies Partial<Record<keyof typeof ErrorNumber, string>>;

/** The errors that the simulated hypervisor reports, by libvirt's name. */
export type FailureName = keyof typeof PREFIXES;

/**
 * The error that a libvirt daemon would report: code by name, message with libvirt's own prefix.
 * `detail` names the object and value; `origin` is the subsystem, the test driver unless told.
 */
export function failure(name: FailureName, detail: string, origin: Origin = 'TEST'): LibvirtError {
  const prefix = PREFIXES[name];
  const message = prefix === '' ? detail : `${prefix}: ${detail}`;
  return new LibvirtError(ErrorNumber[name], message, { domain: ErrorDomain[origin], str1: message });
}

/** The error for a document without the name that it must have. */
export function missingName(origin: Origin): LibvirtError {
  const message = 'missing name information';
  return new LibvirtError(ErrorNumber.NO_NAME, message, { domain: ErrorDomain[origin], str1: message });
}

/** Fails as libvirt does when `flags` has bits beyond `allowed`; `operation` names the call. */
export function checkFlags(flags: number, allowed: number, operation: string): void {
  const unknown = (flags & ~allowed) >>> 0;
  if (unknown !== 0) {
    const message = `unsupported flags (0x${unknown.toString(16)}) in function ${operation}`;
    throw new LibvirtError(ErrorNumber.INVALID_ARG, message, { domain: ErrorDomain.TEST, str1: message });
  }
}
