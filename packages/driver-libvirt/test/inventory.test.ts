import { describe, expect, it } from 'vitest';
import {
  cpuInfo,
  diskAvailableLeastGiB,
  diskOvercommitBytes,
  memoryUsedMiB,
  vcpuUsed,
} from '../src/host/inventory.js';

const GIB = 2 ** 30;

describe('the host inventory', () => {
  it('counts memory that is neither free nor given back on demand as used', () => {
    const memory = { free: 233092, buffers: 567708, cached: 8362404 };
    expect(memoryUsedMiB(15814, memory)).toBe(6866);
    // Where both are told, the total of the same statistics counts.
    expect(memoryUsedMiB(8000, { ...memory, total: 15814 * 1024 })).toBe(6866);
  });

  it('counts the vCPUs of running guests, and one for a guest that does not say', () => {
    const guests = [
      { 'state.state': 1 },
      { 'state.state': 1, 'vcpu.current': 5 },
      { 'state.state': 5, 'vcpu.current': 8 },
    ];
    expect(vcpuUsed(guests)).toBe(6);
    expect(vcpuUsed([])).toBe(0);
  });

  it('counts what disks may still grow by, and never less than nothing', () => {
    const guests = [
      { 'block.count': 1, 'block.0.capacity': 10 * GIB, 'block.0.physical': 83_886_080 },
      { 'block.count': 1, 'block.0.capacity': 10 * GIB, 'block.0.physical': 5_350_000_000 },
      { 'block.count': 2, 'block.0.capacity': GIB, 'block.0.physical': 2 * GIB },
      {},
    ];
    expect(diskOvercommitBytes(guests)).toBe(10_653_532_160 + 5_387_418_240);
    expect(diskOvercommitBytes([{ 'block.count': 1 }])).toBe(0);
  });

  it('rounds the space that is left down, also below zero', () => {
    expect(diskAvailableLeastGiB(80 * GIB, 0)).toBe(80);
    expect(diskAvailableLeastGiB(10 * GIB, 10.5 * GIB)).toBe(-1);
  });

  it('describes the processors by the capabilities, and by the node where they say nothing', () => {
    const node = { model: 'x86_64', sockets: 1, cores: 2, threads: 1 };
    const cpu = {
      arch: 'x86_64',
      model: 'EPYC',
      vendor: 'AMD',
      topology: { sockets: 2, cores: 4, threads: 2 },
      feature: [{ name: 'aes' }, { name: 'svm' }],
    };
    expect(cpuInfo({ host: { cpu } }, node)).toEqual({
      arch: 'x86_64',
      model: 'EPYC',
      vendor: 'AMD',
      topology: { sockets: 2, cores: 4, threads: 2 },
      features: ['aes', 'svm'],
    });
    expect(cpuInfo({ host: {} }, node)).toEqual({
      arch: 'x86_64',
      topology: { sockets: 1, cores: 2, threads: 1 },
      features: [],
    });
  });
});
