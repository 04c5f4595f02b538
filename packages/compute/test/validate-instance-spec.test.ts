import { describe, expect, it } from 'vitest';
import { ComputeError, type InstanceSpec, validateInstanceSpec } from '@hostelry/compute';

const SPEC: InstanceSpec = { name: 'web-1', vcpus: 2, memoryMiB: 512 };

function refused(value: unknown): ComputeError {
  try {
    validateInstanceSpec(value);
  } catch (error) {
    if (error instanceof ComputeError) return error;
    throw error;
  }
  throw new Error('The spec was accepted');
}

describe('a valid spec', () => {
  it('is returned as it was given', () => {
    const spec: InstanceSpec = {
      ...SPEC,
      uuid: '5b1d3d5c-0000-4000-8000-00000000abcd',
      rootDisk: {
        image: { location: '/images/a.qcow2', sha256: 'a'.repeat(64) },
        format: 'qcow2',
        sizeMiB: 1024,
      },
      kernelBoot: { kernel: { location: '/k' }, initrd: { location: '/i' }, commandLine: 'quiet' },
      interfaces: [{ network: 'default' }, { bridge: 'br0', mac: '52:54:00:00:00:01' }],
      cloudInit: {
        hostname: 'web-1.example',
        sshAuthorizedKeys: ['ssh-ed25519 AAAA me'],
        userData: '#cloud-config\n',
        networkConfig: 'version: 2',
      },
    };
    expect(validateInstanceSpec(spec)).toBe(spec);
  });
});

describe('a spec is refused with its name, the field and the value', () => {
  it.each([
    ['name', { ...SPEC, name: '-x' }, '"-x": must be 1 to 63 letters'],
    ['name', { ...SPEC, name: 'a'.repeat(64) }, 'aaa'],
    ['name', { ...SPEC, name: '../etc' }, '../etc'],
    ['vcpus', { ...SPEC, vcpus: 0 }, '0'],
    ['vcpus', { ...SPEC, vcpus: 1.5 }, '1.5'],
    ['memoryMiB', { ...SPEC, memoryMiB: '512' }, '"512"'],
    ['memoryMiB', { name: 'x', vcpus: 1 }, 'missing'],
    ['colour', { ...SPEC, colour: 'red' }, 'not known'],
    ['uuid', { ...SPEC, uuid: 'nope' }, 'nope'],
    ['rootDisk.image', { ...SPEC, rootDisk: {} }, 'missing'],
    ['rootDisk.image.sha256', { ...SPEC, rootDisk: { image: { location: '/a', sha256: 'abc' } } }, 'abc'],
    ['interfaces.0', { ...SPEC, interfaces: [{}] }, 'exactly one'],
    ['interfaces.0', { ...SPEC, interfaces: [{ network: 'a', bridge: 'b' }] }, 'exactly one'],
    ['interfaces.0.mac', { ...SPEC, interfaces: [{ network: 'a', mac: '01:00:00:00:00:01' }] }, 'multicast'],
  ])('%s', (field, value, told) => {
    const error = refused(value);
    expect(error.code).toBe('invalid');
    expect(error.details.field).toBe(field);
    expect(error.message).toContain(told);
    expect(error.message).toContain(JSON.stringify(value.name));
  });

  it('two interfaces with one MAC, whatever its case', () => {
    const mac = '52:54:00:aa:bb:cc';
    const interfaces = [
      { network: 'a', mac },
      { network: 'b', mac: mac.toUpperCase() },
    ];
    expect(refused({ ...SPEC, interfaces }).details.field).toBe('interfaces.1.mac');
  });

  it('anything that is no object', () => {
    for (const value of [null, 'x', 3, []]) expect(refused(value).code).toBe('invalid');
  });
});
