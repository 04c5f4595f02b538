import {
  DomainEventDefinedDetailType,
  DomainEventStartedDetailType,
  DomainEventStoppedDetailType,
  DomainEventType,
} from '@hostelry/libvirt';
import { describe, expect, it } from 'vitest';
import { instanceState, stateReason } from '../src/host/domain-state.js';
import { driverEvent } from '../src/host/events.js';

const domain = { uuid: '0a5f2c51-8a5e-4b43-9d6a-52a8f7f6a111', name: 'web1', id: 7 };

describe('lifecycle events', () => {
  it('carry the state after the change, and why', () => {
    const event = DomainEventType.STARTED;
    expect(driverEvent({ domain, event, detail: DomainEventStartedDetailType.FROM_SNAPSHOT }, 42)).toEqual({
      type: 'instance',
      at: 42,
      uuid: domain.uuid,
      name: 'web1',
      change: 'started',
      state: 'running',
      detail: 'from snapshot',
    });
  });

  it.each([
    [DomainEventType.SUSPENDED, 'paused', 'paused'],
    [DomainEventType.RESUMED, 'resumed', 'running'],
    [DomainEventType.STOPPED, 'stopped', 'stopped'],
    [DomainEventType.SHUTDOWN, 'shutdown', 'stopping'],
    [DomainEventType.PMSUSPENDED, 'suspended', 'suspended'],
    [DomainEventType.CRASHED, 'crashed', 'crashed'],
  ])('of type %i are "%s" and leave the instance %s', (event, change, state) => {
    expect(driverEvent({ domain, event, detail: 0 }, 0)).toMatchObject({ change, state });
  });

  it('tell a stop by force from one by the guest', () => {
    const event = DomainEventType.STOPPED;
    const detail = (value: number) => driverEvent({ domain, event, detail: value }, 0);
    expect(detail(DomainEventStoppedDetailType.SHUTDOWN)).toMatchObject({ detail: 'shutdown' });
    expect(detail(DomainEventStoppedDetailType.DESTROYED)).toMatchObject({ detail: 'destroyed' });
  });

  it('say stopped for a new definition, and nothing of the state when a running one is changed', () => {
    const event = DomainEventType.DEFINED;
    const detail = DomainEventDefinedDetailType.ADDED;
    expect(driverEvent({ domain: { ...domain, id: -1 }, event, detail }, 0)).toMatchObject({
      change: 'defined',
      state: 'stopped',
    });
    expect(driverEvent({ domain, event, detail }, 0)).toMatchObject({ state: 'unknown' });
  });

  it('give no state when the instance is gone', () => {
    const event = driverEvent(
      { domain: { ...domain, id: -1 }, event: DomainEventType.UNDEFINED, detail: 0 },
      0,
    );
    expect(event).toMatchObject({ change: 'undefined' });
    expect(event).not.toHaveProperty('state');
  });

  it('of a kind that is not known are left out', () => {
    expect(driverEvent({ domain, event: 99, detail: 0 }, 0)).toBeUndefined();
  });
});

describe('domain states', () => {
  it('map to the states of an instance, and what is not known to unknown', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(instanceState)).toEqual([
      'unknown',
      'running',
      'running',
      'paused',
      'stopping',
      'stopped',
      'crashed',
      'suspended',
      'unknown',
    ]);
  });

  it('have a reason in words', () => {
    expect(stateReason(1, 1)).toBe('booted');
    expect(stateReason(5, 3)).toBe('crashed');
    expect(stateReason(5, 0)).toBeUndefined();
    expect(stateReason(1, 999)).toBeUndefined();
  });
});
