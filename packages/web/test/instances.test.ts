import { describe, expect, it } from 'vitest';
import type { InstanceResource } from '@hostelry/server/api';
import { filterInstances, findInstance } from '../src/instances/filter.js';
import { isQuick, offeredActions, OFFERS, type OfferedAction } from '../src/instances/offered.js';

function instance(change: Partial<InstanceResource>): InstanceResource {
  return {
    uuid: 'u1',
    name: 'web-1',
    host: 'alpha',
    state: 'running',
    vcpus: 1,
    memoryMiB: 512,
    persistent: true,
    managed: true,
    disks: [{ target: 'vda', kind: 'disk', source: '/srv/images/Debian.qcow2' }],
    interfaces: [{ kind: 'network', mac: '52:54:00:00:00:01', source: 'default' }],
    ...change,
  };
}

describe('a filter of instances', () => {
  const all = [
    instance({}),
    instance({ uuid: 'u2', name: 'db-1', host: 'beta', state: 'stopped', disks: [] }),
    instance({ uuid: 'u3', name: 'web-2', host: 'beta', interfaces: [] }),
  ];
  const names = (filter: { text?: string; host?: string; state?: string }) =>
    filterInstances(all, { text: '', host: '', state: '', ...filter }).map(({ name }) => name);

  it('finds words in names, hosts, addresses and images, in any case and order', () => {
    expect(names({ text: '' })).toEqual(['web-1', 'db-1', 'web-2']);
    expect(names({ text: 'WEB' })).toEqual(['web-1', 'web-2']);
    expect(names({ text: 'beta web' })).toEqual(['web-2']);
    expect(names({ text: '00:00:01' })).toEqual(['web-1', 'db-1']);
    expect(names({ text: 'debian' })).toEqual(['web-1', 'web-2']);
  });

  it('takes host and state as they are', () => {
    expect(names({ host: 'beta' })).toEqual(['db-1', 'web-2']);
    expect(names({ host: 'beta', state: 'running' })).toEqual(['web-2']);
    expect(names({ state: 'stop' })).toEqual([]);
  });
});

describe('the instance of an address', () => {
  it('is that of the UUID, which may be on two hosts while it moves', () => {
    const all = [instance({ state: 'paused' }), instance({ host: 'beta' })];
    expect(findInstance(all, 'u1')?.host).toBe('beta');
  });

  it('is that of the name where only one has it', () => {
    const all = [instance({}), instance({ uuid: 'u2' }), instance({ uuid: 'u3', name: 'db-1' })];
    expect(findInstance(all, 'db-1')?.uuid).toBe('u3');
    expect(findInstance(all, 'web-1')).toBeUndefined();
  });
});

describe('the actions that are offered', () => {
  const EVERY = new Set(Object.values(OFFERS).flatMap(({ facets }) => facets));

  it('are those that make sense in its state', () => {
    expect(offeredActions(instance({ state: 'stopped' }), EVERY)).toEqual([
      'start',
      'resize',
      'rescue',
      'move',
      'delete',
    ]);
    expect(offeredActions(instance({ state: 'suspended' }), EVERY)).toEqual(['resume', 'discard', 'delete']);
    expect(offeredActions(instance({ rescued: true }), EVERY)).toContain('unrescue');
    expect(offeredActions(instance({ rescued: true }), EVERY)).not.toContain('rescue');
  });

  it('are those that its host can do', () => {
    expect(offeredActions(instance({}), new Set())).toEqual(['delete']);
    expect(offeredActions(instance({ state: 'paused' }), new Set(['suspend']))).toEqual([
      'suspend',
      'delete',
    ]);
    expect(offeredActions(instance({}), new Set(['liveMigration']))).toEqual(['move', 'delete']);
  });

  it('need a form where more is to be said', () => {
    const forms = (Object.keys(OFFERS) as OfferedAction[]).filter((action) => !isQuick(action));
    expect(forms).toEqual(['resize', 'rescue', 'move', 'password', 'delete']);
  });
});
