import { type DomainConfig } from '../src/hypervisor/domain-config.js';
import { uuidFromName } from '../src/hypervisor/identifiers.js';

/** A definition as small as the hypervisor takes, for tests that need no document. */
export function minimalConfig(name: string, changes: Partial<DomainConfig> = {}): DomainConfig {
  return {
    name,
    uuid: uuidFromName(name),
    type: 'test',
    osType: 'hvm',
    maxMemoryKiB: 1024,
    memoryKiB: 1024,
    maxVcpus: 1,
    vcpus: 1,
    onPoweroff: 'destroy',
    onReboot: 'restart',
    hasNvram: false,
    bootFiles: [],
    disks: [],
    interfaces: [],
    text: `<domain type='test'><name>${name}</name></domain>`,
    ...changes,
  };
}
