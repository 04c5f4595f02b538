import { describe, expect, it } from 'vitest';
import type { InstanceResource } from '@hostelry/server/api';
import { type Filter, filterInstances, findInstance } from '../src/instances/filter.js';
import { labelsChange, labelTexts, typedLabels } from '../src/instances/labels.js';
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
    instance({
      ...{ uuid: 'u3', name: 'web-2', host: 'beta', interfaces: [] },
      ...{ title: 'Front of the shop', labels: { team: 'web', public: '' } },
    }),
  ];
  const names = (filter: Partial<Filter>) =>
    filterInstances(all, { text: '', host: '', state: '', labels: [], ...filter }).map(({ name }) => name);

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

  it('finds words of titles and labels, and takes labels as they are', () => {
    expect(names({ text: 'shop team=web' })).toEqual(['web-2']);
    expect(names({ labels: ['team=web', 'public'] })).toEqual(['web-2']);
    expect(names({ labels: ['team=we'] })).toEqual([]);
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
      ...['start', 'annotate', 'resize', 'rename', 'clone', 'rebuild', 'rescue', 'move', 'disown', 'delete'],
    ]);
    expect(offeredActions(instance({ state: 'suspended' }), EVERY)).toEqual([
      ...['resume', 'discard', 'annotate', 'disown', 'delete'],
    ]);
    expect(offeredActions(instance({ rescued: true }), EVERY)).toContain('unrescue');
    expect(offeredActions(instance({ rescued: true }), EVERY)).not.toContain('rescue');
  });

  it('turn what can be turned', () => {
    const of = (change: Partial<InstanceResource>) =>
      offeredActions(instance(change), new Set(['autostart', 'adoption']));
    expect(of({ autostart: false })).toEqual(['autostart-on', 'disown', 'delete']);
    expect(of({ autostart: true, managed: false })).toEqual(['autostart-off', 'adopt', 'delete']);
    expect(of({ autostart: false, persistent: false })).toEqual(['disown', 'delete']);
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
    expect(forms).toEqual([
      ...['annotate', 'resize', 'rename', 'clone', 'rebuild', 'rescue'],
      ...['move', 'password', 'adopt', 'disown', 'delete'],
    ]);
  });
});

describe('labels', () => {
  it('are read as they are written', () => {
    const labels = { team: 'web', public: '', 'app.example/url': 'a=b' };
    expect(labelTexts({ labels })).toEqual(['app.example/url=a=b', 'public', 'team=web']);
    expect(typedLabels(labelTexts({ labels }).join('\n'))).toEqual(labels);
    expect(typedLabels('\n team = web \n')).toEqual({ team: 'web' });
  });

  it('are changed by what is new, other or gone', () => {
    const before = { team: 'web', env: 'test', old: '' };
    expect(labelsChange(before, { team: 'web', env: 'production', more: '1' })).toEqual({
      ...{ old: null, env: 'production', more: '1' },
    });
    expect(labelsChange(before, before)).toEqual({});
  });
});
