import { describe, expect, it } from 'vitest';
import { hypervisorFor, HYPERVISORS } from '../src/hypervisors/index.js';

describe('the hypervisors', () => {
  it('are found by the type that the connection gives', () => {
    expect(hypervisorFor('QEMU', 'qemu:///system').name).toBe('QEMU');
    expect(hypervisorFor('Test', 'test:///default').name).toBe('Test');
    expect(hypervisorFor('TEST', 'test:///default')).toBe(HYPERVISORS.find(({ name }) => name === 'Test'));
  });

  it.each(['LXC', 'Xen', 'toString', ''])('refuse "%s" by name, with what is supported', (type) => {
    expect(() => hypervisorFor(type, 'lxc:///system')).toThrow(
      expect.objectContaining({
        code: 'unsupported',
        message: `The host lxc:///system runs the hypervisor "${type}", which the libvirt driver does not support yet; it supports QEMU and Test`,
      }),
    );
  });
});
