import { ComputeError } from '@hostelry/compute';
import { describe, expect, it } from 'vitest';
import { hasMinVersion, requireVersion, versionNumber, versionText } from '../src/host/versions.js';

/** A host that says these versions and remembers what it was asked. */
function source(versions: { libvirt?: number | Error; hypervisor?: number | Error; type?: string | Error }) {
  const asked: string[] = [];
  const answer = async <T>(name: string, value: T | Error | undefined): Promise<T> => {
    asked.push(name);
    if (value === undefined) throw new Error(`${name} is not known`);
    if (value instanceof Error) throw value;
    return value;
  };
  return {
    asked,
    getLibVersion: () => answer('libvirt', versions.libvirt),
    getVersion: () => answer('hypervisor', versions.hypervisor),
    getType: () => answer('type', versions.type),
  };
}

describe('versions', () => {
  it('counts as libvirt does', () => {
    expect(versionNumber([0, 9, 13])).toBe(9013);
    expect(versionText(9_000_000)).toBe('9.0.0');
    expect(versionText(7_002_018n)).toBe('7.2.18');
  });

  it('asks libvirt, then the hypervisor, then the type, and stops at the first no', async () => {
    const all = { libvirt: [9, 0, 0], hypervisor: [7, 2, 0], type: 'QEMU' } as const;
    const enough = source({ libvirt: 9_000_000, hypervisor: 7_002_000, type: 'QEMU' });
    expect(await hasMinVersion(enough, all)).toBe(true);
    expect(enough.asked).toEqual(['libvirt', 'hypervisor', 'type']);

    const oldLibvirt = source({ libvirt: 8_999_999, hypervisor: 7_002_000, type: 'QEMU' });
    expect(await hasMinVersion(oldLibvirt, all)).toBe(false);
    expect(oldLibvirt.asked).toEqual(['libvirt']);

    const oldHypervisor = source({ libvirt: 9_000_000, hypervisor: 7_001_999, type: 'QEMU' });
    expect(await hasMinVersion(oldHypervisor, all)).toBe(false);
    expect(oldHypervisor.asked).toEqual(['libvirt', 'hypervisor']);

    expect(
      await hasMinVersion(source({ libvirt: 9_000_000, hypervisor: 7_002_000, type: 'qemu' }), all),
    ).toBe(false);
  });

  it('makes no call for what is not wanted', async () => {
    const host = source({});
    expect(await hasMinVersion(host, {})).toBe(true);
    expect(host.asked).toEqual([]);
  });

  it('takes an error as no', async () => {
    expect(await hasMinVersion(source({ libvirt: new Error('gone') }), { libvirt: [1, 0, 0] })).toBe(false);
  });

  it('names both versions when a host is too old', () => {
    expect(() => requireVersion('libvirt on qemu:///system', 5_000_000, [6, 0, 0])).toThrow(
      new ComputeError(
        'unsupported',
        'libvirt on qemu:///system has version 5.0.0, and 6.0.0 is the oldest that is supported',
      ),
    );
    requireVersion('libvirt on qemu:///system', 6_000_000, [6, 0, 0]);
  });
});
