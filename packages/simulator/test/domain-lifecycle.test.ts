import {
  ConnectListAllDomainsFlags as List,
  DomainEventType,
  DomainPausedReason,
  DomainRunningReason,
  DomainShutoffReason,
  DomainState,
  DomainUndefineFlags,
  LibvirtError,
} from '@hostelry/libvirt';
import { beforeEach, describe, expect, test } from 'vitest';
import { DomainRegistry } from '../src/hypervisor/domain-registry.js';
import { type HostEvent } from '../src/hypervisor/events.js';
import { minimalConfig } from './minimal-config.js';

let clock = 0;
let events: string[] = [];
let refusal: Error | undefined;
let domains: DomainRegistry;

function record(event: HostEvent): void {
  if (event.kind === 'domain-lifecycle') {
    const name = Object.entries(DomainEventType).find(([, value]) => value === event.event)?.[0];
    events.push(`${name} ${event.detail} id=${event.domain.id}`);
  } else events.push(event.kind);
}

function codeOf(act: () => unknown): number | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof LibvirtError) return error.code;
    throw error;
  }
  return undefined;
}

beforeEach(() => {
  clock = 1000;
  events = [];
  refusal = undefined;
  domains = new DomainRegistry({
    now: () => clock,
    emit: record,
    admit: () => {
      if (refusal !== undefined) throw refusal;
    },
  });
});

describe('a persistent domain', () => {
  test('goes through define, start, suspend, resume, shutdown and undefine with the events of libvirt', () => {
    const domain = domains.define(minimalConfig('a'));
    expect(domain.state).toEqual({ state: DomainState.SHUTOFF, reason: DomainShutoffReason.UNKNOWN });
    domain.start(domain.inactiveConfig, { paused: false });
    expect(domain.state).toEqual({ state: DomainState.RUNNING, reason: DomainRunningReason.BOOTED });
    domain.suspend();
    expect(domain.state).toEqual({ state: DomainState.PAUSED, reason: DomainPausedReason.USER });
    domain.resume();
    expect(domain.state).toEqual({ state: DomainState.RUNNING, reason: DomainRunningReason.UNPAUSED });
    domain.shutdown();
    expect(domain.state).toEqual({ state: DomainState.SHUTOFF, reason: DomainShutoffReason.SHUTDOWN });
    domains.undefine(domain, 0);
    expect(events).toEqual([
      'DEFINED 0 id=-1',
      'STARTED 0 id=1',
      'SUSPENDED 0 id=1',
      'RESUMED 0 id=1',
      'STOPPED 0 id=-1',
      'UNDEFINED 0 id=-1',
    ]);
    expect(codeOf(() => domains.byName('a'))).toBe(42);
    expect(codeOf(() => domains.byUuid(domain.uuid))).toBe(42);
  });

  test('gets a new id at each start, and is found by it only while it runs', () => {
    const domain = domains.define(minimalConfig('a'));
    domain.start(domain.inactiveConfig, { paused: false });
    domain.destroy();
    expect(codeOf(() => domains.byId(1))).toBe(42);
    domain.start(domain.inactiveConfig, { paused: false });
    expect(domains.byId(2)).toBe(domain);
    expect(domain.state.reason).toBe(DomainRunningReason.BOOTED);
  });

  test('started paused is suspended after it has started', () => {
    const domain = domains.define(minimalConfig('a'));
    domain.start(domain.inactiveConfig, { paused: true });
    expect(domain.state).toEqual({ state: DomainState.PAUSED, reason: DomainPausedReason.USER });
    expect(events.slice(1)).toEqual(['STARTED 0 id=1', 'SUSPENDED 0 id=1']);
  });

  test('redefined while it runs keeps what it runs with until the next start', () => {
    const domain = domains.define(minimalConfig('a'));
    domain.start(domain.inactiveConfig, { paused: false });
    domains.define(minimalConfig('a', { vcpus: 4, maxVcpus: 4 }));
    expect(domain.config.vcpus).toBe(1);
    expect(domain.inactiveConfig.vcpus).toBe(4);
    expect(domain.isUpdated).toBe(true);
    expect(events.at(-1)).toBe('DEFINED 1 id=1');
  });

  test('undefined while it runs goes on as a transient one and is gone when it stops', () => {
    const domain = domains.define(minimalConfig('a'));
    domain.start(domain.inactiveConfig, { paused: false });
    domains.undefine(domain, 0);
    expect(domain.isPersistent).toBe(false);
    expect(domains.byName('a')).toBe(domain);
    expect(codeOf(() => domains.undefine(domain, 0))).toBe(55);
    domain.destroy();
    expect(codeOf(() => domains.byName('a'))).toBe(42);
  });

  test('with NVRAM is undefined only when told what to do with it', () => {
    const domain = domains.define(minimalConfig('a', { hasNvram: true }));
    const { NVRAM, KEEP_NVRAM } = DomainUndefineFlags;
    expect(codeOf(() => domains.undefine(domain, 0))).toBe(55);
    expect(codeOf(() => domains.undefine(domain, NVRAM | KEEP_NVRAM))).toBe(8);
    domains.undefine(domain, KEEP_NVRAM);
    expect(domains.size).toBe(0);
  });
});

describe('a transient domain', () => {
  test('is created running and ceases to exist when it stops', () => {
    const domain = domains.create(minimalConfig('t'), { paused: false });
    expect(domain.isPersistent).toBe(false);
    domain.shutdown();
    expect(events).toEqual(['STARTED 0 id=1', 'STOPPED 0 id=-1']);
    expect(domains.size).toBe(0);
  });

  test('whose start the host refuses leaves nothing behind', () => {
    refusal = new Error('no room');
    expect(() => domains.create(minimalConfig('t'), { paused: false })).toThrow('no room');
    expect(domains.size).toBe(0);
    expect(domains.usedMemoryKiB).toBe(0);
    expect(events).toEqual([]);
  });
});

describe('what cannot be is refused with the code of libvirt', () => {
  test('two domains with one name, or one UUID', () => {
    domains.define(minimalConfig('a'));
    expect(codeOf(() => domains.define(minimalConfig('a', { uuid: minimalConfig('b').uuid })))).toBe(9);
    expect(codeOf(() => domains.define(minimalConfig('c', { uuid: minimalConfig('a').uuid })))).toBe(9);
    expect(domains.size).toBe(1);
  });

  test('starting what is active, and creating it again', () => {
    const domain = domains.create(minimalConfig('a'), { paused: false });
    expect(codeOf(() => domain.start(domain.config, { paused: false }))).toBe(55);
    expect(codeOf(() => domains.create(minimalConfig('a'), { paused: false }))).toBe(55);
  });

  test('every power operation on a domain that is not active, and resuming one that runs', () => {
    const domain = domains.define(minimalConfig('a'));
    const operations = ['suspend', 'resume', 'shutdown', 'reboot', 'reset', 'destroy'] as const;
    for (const operation of operations)
      expect(
        codeOf(() => domain[operation]()),
        operation,
      ).toBe(55);
    domain.start(domain.inactiveConfig, { paused: false });
    expect(codeOf(() => domain.resume())).toBe(55);
  });
});

describe('a guest', () => {
  test('that restarts keeps its id and is reported as rebooted', () => {
    const domain = domains.create(minimalConfig('a'), { paused: false });
    domain.reboot();
    domain.reset();
    expect(domain.id).toBe(1);
    expect(domain.state).toEqual({ state: DomainState.RUNNING, reason: DomainRunningReason.BOOTED });
    expect(events).toEqual(['STARTED 0 id=1', 'domain-reboot', 'domain-reboot']);
  });

  test('follows on_poweroff and on_reboot of its definition', () => {
    const phoenix = domains.create(minimalConfig('p', { onPoweroff: 'restart' }), { paused: false });
    phoenix.shutdown();
    expect(phoenix.state.state).toBe(DomainState.RUNNING);
    const mayfly = domains.define(minimalConfig('m', { onReboot: 'destroy' }));
    mayfly.start(mayfly.inactiveConfig, { paused: false });
    mayfly.reboot();
    expect(mayfly.state).toEqual({ state: DomainState.SHUTOFF, reason: DomainShutoffReason.SHUTDOWN });
  });

  test('that ignores its power button runs on until it is destroyed', () => {
    const domain = domains.create(minimalConfig('a'), { paused: false });
    domain.behaviour = { powerButton: 'ignore' };
    domain.shutdown();
    domain.reboot();
    expect(domain.state.state).toBe(DomainState.RUNNING);
    domain.destroy();
    expect(events).toEqual(['STARTED 0 id=1', 'STOPPED 1 id=-1']);
  });

  test('that dies by itself is reported as crashed', () => {
    const domain = domains.define(minimalConfig('a'));
    domain.start(domain.inactiveConfig, { paused: false });
    domain.crash();
    expect(domain.state).toEqual({ state: DomainState.SHUTOFF, reason: DomainShutoffReason.CRASHED });
    expect(events.at(-1)).toBe('STOPPED 2 id=-1');
  });

  test('that panics stays for inspection until it is destroyed', () => {
    const domain = domains.create(minimalConfig('a'), { paused: false });
    domain.panic();
    expect(domain.state.state).toBe(DomainState.CRASHED);
    expect(domains.list(List.OTHER)).toEqual([domain]);
    domain.destroy();
    expect(domains.size).toBe(0);
  });

  test('uses CPU time only while it runs', () => {
    const domain = domains.create(minimalConfig('a'), { paused: false });
    clock += 1000;
    expect(domain.cpuTimeNs).toBe(10_000_000);
    domain.suspend();
    clock += 5000;
    expect(domain.cpuTimeNs).toBe(10_000_000);
    domain.resume();
    clock += 1000;
    expect(domain.cpuTimeNs).toBe(20_000_000);
    domain.destroy();
    expect(domain.cpuTimeNs).toBe(0);
  });
});

test('list filters combine as libvirt combines them: any within a group, all groups', () => {
  const running = domains.create(minimalConfig('running'), { paused: false });
  const paused = domains.define(minimalConfig('paused'));
  paused.start(paused.inactiveConfig, { paused: true });
  const off = domains.define(minimalConfig('off'));
  off.autostart = true;
  expect(domains.list()).toEqual([running, paused, off]);
  expect(domains.list(List.ACTIVE)).toEqual([running, paused]);
  expect(domains.list(List.INACTIVE)).toEqual([off]);
  expect(domains.list(List.ACTIVE | List.INACTIVE)).toEqual([running, paused, off]);
  expect(domains.list(List.PERSISTENT | List.ACTIVE)).toEqual([paused]);
  expect(domains.list(List.TRANSIENT)).toEqual([running]);
  expect(domains.list(List.RUNNING | List.SHUTOFF)).toEqual([running, off]);
  expect(domains.list(List.AUTOSTART)).toEqual([off]);
  expect(domains.list(List.NO_AUTOSTART | List.PAUSED)).toEqual([paused]);
  expect(domains.list(List.MANAGEDSAVE)).toEqual([]);
  expect(domains.list(List.NO_SNAPSHOT | List.OTHER)).toEqual([]);
});

test('the memory of active domains is counted, and given back when they stop', () => {
  const first = domains.create(minimalConfig('a'), { paused: false });
  const second = domains.create(minimalConfig('b', { memoryKiB: 500 }), { paused: false });
  expect(domains.usedMemoryKiB).toBe(1524);
  first.destroy();
  second.shutdown();
  expect(domains.usedMemoryKiB).toBe(0);
});
