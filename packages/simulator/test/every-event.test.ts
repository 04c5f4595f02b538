import { type DomainEventName } from '@hostelry/libvirt';
import { expect, test } from 'vitest';
import { type HostEvent } from '../src/hypervisor/events.js';
import { openSimulator } from './open-simulator.js';

type Body = Extract<HostEvent, { readonly kind: 'domain-other' }>['body'];

const end = { family: 0, node: '127.0.0.1', service: '5900' };
const parameter = { field: 'cputune.vcpupin0', value: { type: 7, value: '1' } } as const;

/** What a host tells of a guest, and each event that a client makes of it. */
const EVENTS: readonly (readonly [Body, Partial<Record<DomainEventName, object>>])[] = [
  [{ name: 'rtc-change', offset: 3600 }, { rtcChange: { offset: 3600 } }],
  [{ name: 'watchdog', action: 2 }, { watchdog: { action: 2 } }],
  [
    { name: 'io-error', path: '/a', alias: 'virtio-disk0', action: 1, reason: 'enospc' },
    {
      ioError: { sourcePath: '/a', deviceAlias: 'virtio-disk0', action: 1 },
      ioErrorReason: { sourcePath: '/a', deviceAlias: 'virtio-disk0', action: 1, reason: 'enospc' },
    },
  ],
  [
    { name: 'graphics', phase: 1, local: end, remote: end, authScheme: 'none' },
    { graphics: { phase: 1, local: end, remote: end, authScheme: 'none', subject: [] } },
  ],
  [{ name: 'control-error' }, { controlError: {} }],
  [
    { name: 'block-job', path: '/a', target: 'vda', type: 2, status: 3 },
    { blockJob: { path: '/a', type: 2, status: 3 }, blockJob2: { disk: 'vda', type: 2, status: 3 } },
  ],
  [
    { name: 'disk-change', oldPath: '/a', newPath: undefined, alias: 'ide0-0-0', reason: 0 },
    { diskChange: { oldSourcePath: '/a', newSourcePath: undefined, deviceAlias: 'ide0-0-0', reason: 0 } },
  ],
  [
    { name: 'tray-change', alias: 'ide0-0-0', reason: 1 },
    { trayChange: { deviceAlias: 'ide0-0-0', reason: 1 } },
  ],
  [{ name: 'pm-wakeup' }, { pmWakeup: { reason: 0 } }],
  [{ name: 'pm-suspend' }, { pmSuspend: { reason: 0 } }],
  [{ name: 'pm-suspend-disk' }, { pmSuspendDisk: { reason: 0 } }],
  [{ name: 'balloon-change', actualKiB: 1024 }, { balloonChange: { actual: 1024 } }],
  [{ name: 'device-removed', alias: 'net0' }, { deviceRemoved: { deviceAlias: 'net0' } }],
  [{ name: 'device-added', alias: 'net0' }, { deviceAdded: { deviceAlias: 'net0' } }],
  [{ name: 'device-removal-failed', alias: 'net0' }, { deviceRemovalFailed: { deviceAlias: 'net0' } }],
  [{ name: 'tunable', params: [parameter] }, { tunable: { params: { 'cputune.vcpupin0': '1' } } }],
  [{ name: 'agent', state: 1, reason: 2 }, { agentLifecycle: { state: 1, reason: 2 } }],
  [{ name: 'migration-iteration', iteration: 4 }, { migrationIteration: { iteration: 4 } }],
  [{ name: 'job-completed', params: [parameter] }, { jobCompleted: { params: { 'cputune.vcpupin0': '1' } } }],
  [
    { name: 'block-threshold', device: 'vda', path: '/a', threshold: 5, excess: 1 },
    { blockThreshold: { device: 'vda', path: '/a', threshold: 5, excess: 1 } },
  ],
  [
    { name: 'memory-failure', recipient: 1, action: 2, flags: 1 },
    { memoryFailure: { recipient: 1, action: 2, flags: 1 } },
  ],
  [
    { name: 'memory-device-size-change', alias: 'dimm0', size: 4096 },
    { memoryDeviceSizeChange: { alias: 'dimm0', size: 4096 } },
  ],
];

test.each(EVENTS)('a client hears of %o', async (body, expected) => {
  const { host, connection } = await openSimulator();
  const guest = host.domains.list()[0];
  if (guest === undefined) throw new Error('The default host has no guest');
  const heard: Record<string, unknown> = {};
  for (const name of Object.keys(expected) as DomainEventName[]) {
    await connection.onDomainEvent(name, (event) => void (heard[name] = event));
  }
  host.events.emit({ kind: 'domain-other', domain: guest.identity, body });
  // Its reply comes after the events: they leave in order.
  await connection.getHostname();
  const { name, uuid, id } = guest.identity;
  const domain = { name, uuid, id };
  expect(heard).toMatchObject(
    Object.fromEntries(Object.entries(expected).map(([key, payload]) => [key, { domain, ...payload }])),
  );
});

test('a client hears of secrets, node devices, networks and pools', async () => {
  const { host, connection } = await openSimulator();
  const heard: unknown[] = [];
  const note = (event: unknown): void => void heard.push(event);
  await connection.onSecretEvent('lifecycle', note);
  await connection.onSecretEvent('valueChanged', note);
  await connection.onNodeDeviceEvent('lifecycle', note);
  await connection.onNodeDeviceEvent('update', note);
  await connection.onNetworkEvent('lifecycle', note);
  await connection.onStoragePoolEvent('lifecycle', note);
  await connection.onStoragePoolEvent('refresh', note);
  const uuid = '5b1d3d5c-0000-4000-8000-00000000abcd';
  const secret = { uuid, usageType: 1, usageId: '/volume' };
  host.events.emit({ kind: 'secret-lifecycle', secret, event: 0 });
  host.events.emit({ kind: 'secret-value-changed', secret });
  host.events.emit({ kind: 'node-device-lifecycle', device: { name: 'pci_0' }, event: 1 });
  host.events.emit({ kind: 'node-device-update', device: { name: 'pci_0' } });
  host.events.emit({ kind: 'network-lifecycle', network: { name: 'n', uuid }, event: 2 });
  host.events.emit({ kind: 'pool-lifecycle', pool: { name: 'p', uuid }, event: 3 });
  host.events.emit({ kind: 'pool-refresh', pool: { name: 'p', uuid } });
  await connection.getHostname();
  expect(heard).toEqual([
    { secret, event: 0, detail: 0 },
    { secret },
    { device: { name: 'pci_0' }, event: 1, detail: 0 },
    { device: { name: 'pci_0' } },
    { network: { name: 'n', uuid }, event: 2, detail: 0 },
    { pool: { name: 'p', uuid }, event: 3, detail: 0 },
    { pool: { name: 'p', uuid } },
  ]);
});
