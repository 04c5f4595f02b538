import { ComputeError, type ComputeErrorCode } from '@hostelry/compute';
import { ConnectionError, ErrorDomain, ErrorNumber, LibvirtError, TimeoutError } from '@hostelry/libvirt';
import { describe, expect, it } from 'vitest';
import { toComputeError } from '../src/errors.js';

const WHAT = 'Cannot start instance "web1"';

describe('errors', () => {
  it.each<[keyof typeof ErrorNumber, string, ComputeErrorCode]>([
    ['NO_DOMAIN', 'Domain not found', 'not-found'],
    ['OPERATION_INVALID', 'domain is not running', 'conflict'],
    ['OPERATION_FAILED', "domain 'web1' already exists with uuid 1", 'conflict'],
    ['OPERATION_FAILED', 'Active console session exists for this domain', 'conflict'],
    ['OPERATION_FAILED', 'migration failed', 'failed'],
    ['NO_SUPPORT', 'this function is not supported', 'unsupported'],
    ['CONFIG_UNSUPPORTED', 'unsupported configuration', 'unsupported'],
    ['AUTH_FAILED', 'authentication failed', 'denied'],
    ['XML_ERROR', 'XML error: missing element', 'invalid'],
    ['NO_MEMORY', 'out of memory', 'no-resources'],
    ['OPERATION_TIMEOUT', 'cannot acquire state change lock', 'timeout'],
    ['INTERNAL_ERROR', 'qemu died', 'failed'],
  ])('of libvirt with code %s and "%s" are %s', (name, message, code) => {
    const cause = new LibvirtError(ErrorNumber[name], message, { domain: ErrorDomain.QEMU });
    const error = toComputeError(cause, { what: WHAT, step: 'start' });
    expect(error).toMatchObject({
      code,
      message: `${WHAT}: ${message}`,
      cause,
      details: { step: 'start', hypervisor: { code: ErrorNumber[name], domain: ErrorDomain.QEMU } },
    });
  });

  it('of the connection say that the host is away, or refuses', () => {
    const give = (error: Error): ComputeError => toComputeError(error, { what: WHAT });
    expect(give(new ConnectionError('closed', 'end of file'))).toMatchObject({
      code: 'unreachable',
      retryable: true,
    });
    expect(give(new ConnectionError('auth-required', 'SASL'))).toMatchObject({ code: 'denied' });
    expect(give(new ConnectionError('unsupported-uri', 'no'))).toMatchObject({ code: 'invalid' });
    expect(give(new TimeoutError('DOMAIN_CREATE', 5))).toMatchObject({ code: 'timeout', retryable: true });
    expect(give(new RangeError('a defect'))).toMatchObject({ code: 'internal' });
  });

  it('are a cancellation once the caller aborted, whatever the call says', () => {
    const signal = AbortSignal.abort();
    const cause = new LibvirtError(ErrorNumber.INTERNAL_ERROR, 'interrupted');
    expect(toComputeError(cause, { what: WHAT, signal })).toMatchObject({ code: 'cancelled', cause });
  });

  it('of our own keep what they say, and learn the step', () => {
    const own = new ComputeError('invalid', 'Image is too short', { details: { field: 'rootDisk.image' } });
    expect(toComputeError(own, { what: WHAT })).toBe(own);
    expect(toComputeError(own, { what: WHAT, step: 'image' })).toMatchObject({
      code: 'invalid',
      message: 'Image is too short',
      details: { step: 'image', field: 'rootDisk.image' },
    });
  });
});
