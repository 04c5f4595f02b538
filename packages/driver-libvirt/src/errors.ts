import { ComputeError, type ComputeErrorCode, type ComputeErrorDetails } from '@hostelry/compute';
import {
  ConnectionError,
  LibvirtError,
  TimeoutError,
  UnsupportedProcedureError,
  type ConnectionErrorCode,
} from '@hostelry/libvirt';

/** What is known where an error is turned into a ComputeError. */
export interface ErrorContext {
  /** What was tried, with the object's name, for example `Cannot start instance "web1"`. */
  readonly what: string;
  /** The step of a longer operation. */
  readonly step?: string;
  /** The caller's signal: once it is aborted, whatever came out of the call is a cancellation. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * libvirt's error codes by name, in the words that Hostelry's callers decide on. What is not listed is `failed`.
 * Names follow libvirt 9.0's virErrorNumber.
 */
const CODES: Readonly<Record<string, ComputeErrorCode>> = {
  NO_DOMAIN: 'not-found',
  NO_NETWORK: 'not-found',
  NO_STORAGE_POOL: 'not-found',
  NO_STORAGE_VOL: 'not-found',
  NO_SECRET: 'not-found',
  NO_NWFILTER: 'not-found',
  NO_INTERFACE: 'not-found',
  NO_NODE_DEVICE: 'not-found',
  NO_DOMAIN_METADATA: 'not-found',
  DEVICE_MISSING: 'not-found',
  DOM_EXIST: 'conflict',
  NETWORK_EXIST: 'conflict',
  STORAGE_VOL_EXIST: 'conflict',
  OPERATION_INVALID: 'conflict',
  RESOURCE_BUSY: 'conflict',
  BLOCK_COPY_ACTIVE: 'conflict',
  NO_SUPPORT: 'unsupported',
  OPERATION_UNSUPPORTED: 'unsupported',
  CONFIG_UNSUPPORTED: 'unsupported',
  ARGUMENT_UNSUPPORTED: 'unsupported',
  CPU_INCOMPATIBLE: 'unsupported',
  MIGRATE_UNSAFE: 'unsupported',
  AUTH_FAILED: 'denied',
  AUTH_CANCELLED: 'denied',
  AUTH_UNAVAILABLE: 'denied',
  OPERATION_DENIED: 'denied',
  ACCESS_DENIED: 'denied',
  OS_TYPE: 'invalid',
  NO_NAME: 'invalid',
  XML_ERROR: 'invalid',
  XML_DETAIL: 'invalid',
  XML_INVALID_SCHEMA: 'invalid',
  INVALID_ARG: 'invalid',
  INVALID_MAC: 'invalid',
  NO_MEMORY: 'no-resources',
  OPERATION_ABORTED: 'cancelled',
  OPERATION_TIMEOUT: 'timeout',
  AGENT_UNRESPONSIVE: 'timeout',
  AGENT_COMMAND_TIMEOUT: 'timeout',
  NO_CONNECT: 'unreachable',
  INVALID_CONN: 'unreachable',
};

const CONNECTION_CODES: Readonly<Record<ConnectionErrorCode, ComputeErrorCode>> = {
  'connect-failed': 'unreachable',
  closed: 'unreachable',
  'not-libvirt': 'unreachable',
  'open-timeout': 'unreachable',
  'auth-required': 'denied',
  'auth-failed': 'denied',
  'host-unverified': 'denied',
  'no-helper': 'unreachable',
  'unsupported-uri': 'invalid',
};

/**
 * Gives any error as a ComputeError whose message says what was tried and why it did not work; the original is its cause.
 * A ComputeError keeps its code and message and only gains the step.
 */
export function toComputeError(error: unknown, context: ErrorContext): ComputeError {
  const step = context.step === undefined ? {} : { step: context.step };
  if (context.signal?.aborted === true && !isOwn(error, 'cancelled')) {
    return new ComputeError('cancelled', `${context.what}: cancelled`, { cause: error, details: step });
  }
  if (error instanceof ComputeError) {
    if (context.step === undefined || error.details.step !== undefined) return error;
    return new ComputeError(error.code, error.message, {
      cause: error.cause ?? error,
      retryable: error.retryable,
      details: { ...error.details, ...step },
    });
  }
  const { code, native } = classify(error);
  const details: ComputeErrorDetails = native === undefined ? step : { ...step, hypervisor: native };
  return new ComputeError(code, `${context.what}: ${reasonOf(error)}`, { cause: error, details });
}

/** The error of an attempt to connect. The URI is named once: what the client says of a connection mostly names it already. */
export function toConnectError(error: unknown, uri: string): ComputeError {
  const told = toComputeError(error, { what: `Cannot connect to ${uri}` });
  if (!(error instanceof ConnectionError) || !error.message.includes(uri)) return told;
  return new ComputeError(told.code, error.message, { cause: error });
}

/** Does the work; whatever it throws comes out as a ComputeError. */
export async function withContext<T>(context: ErrorContext, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toComputeError(error, context);
  }
}

/** Whether libvirt reported one of these codes, by name without the VIR_ERR_ prefix; any of its errors when none is named. */
export function isLibvirtError(error: unknown, ...names: readonly string[]): error is LibvirtError {
  return error instanceof LibvirtError && (names.length === 0 || names.includes(error.codeName));
}

/** Whether an error of ours, or of libvirt through the mapping, has this code. */
export function isOwn(error: unknown, code: ComputeErrorCode): error is ComputeError {
  return error instanceof ComputeError && error.code === code;
}

/** What an error says, for a sentence of our own. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function classify(error: unknown): { code: ComputeErrorCode; native?: { code: number; domain: number } } {
  if (error instanceof LibvirtError) {
    const native = { code: error.code, domain: error.domain };
    return { code: codeOf(error), native };
  }
  if (error instanceof ConnectionError) return { code: CONNECTION_CODES[error.code] };
  if (error instanceof TimeoutError) return { code: 'timeout' };
  if (error instanceof UnsupportedProcedureError) return { code: 'unsupported' };
  if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled' };
  return { code: 'internal' };
}

/** How libvirt, QEMU and its tools say that a disk or the memory of the host is full. */
const FULL =
  /No space left on device|Not enough free space|Cannot allocate memory|cannot set up guest memory/;

/** How libvirt says of a network's addresses or bridge that they are others'. */
const IN_USE = /already in use by (interface|network)/;

/** A name, a place or a console that somebody has already. */
const TAKEN =
  /already exists with uuid|already defined with uuid|Active console session exists|[Ss]torage source conflict/;

/** libvirt reports a name that is taken, a console in use and a full host under its catch-all codes: only the message tells. */
function codeOf(error: LibvirtError): ComputeErrorCode {
  if (error.codeName === 'OPERATION_FAILED') {
    if (TAKEN.test(error.message)) {
      return 'conflict';
    }
  }
  const code = CODES[error.codeName] ?? (IN_USE.test(error.message) ? 'conflict' : 'failed');
  return code === 'failed' && FULL.test(error.message) ? 'no-resources' : code;
}
