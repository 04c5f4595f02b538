import { type InstanceActionKind } from '@hostelry/manager';

/** Requests that no action takes: what is asked, and the field that is wrong. */
export const BAD_REQUESTS: readonly (readonly [InstanceActionKind, unknown, string])[] = [
  ['start', { fast: true }, 'fast'],
  ['stop', { force: 'yes' }, 'force'],
  ['restart', { timeoutMs: -1 }, 'timeoutMs'],
  ['delete', { keepDisks: 1 }, 'keepDisks'],
  ['resize', { size: {} }, ''],
  ['resize', { size: { vcpus: 0 } }, 'vcpus'],
  ['resize', {}, 'size'],
  ['resize', { size: { vcpus: 1 }, mode: 'soon' }, 'mode'],
  ['rescue', {}, ''],
  ['snapshot', { name: 'a b' }, 'name'],
  ['revert', {}, 'name'],
  ['delete-snapshot', { name: '' }, 'name'],
  ['attach-volume', { source: { kind: 'file', path: 'here' } }, 'source.path'],
  ['detach-volume', { target: 'vdb', force: true }, 'force'],
  ['extend-volume', { target: 'vdb', sizeMiB: 1.5 }, 'sizeMiB'],
  ['extend-volume', { target: 'vdb' }, 'sizeMiB'],
  ['swap-volume', { target: 'vdb', replacement: { source: { kind: 'tape' } } }, 'source.kind'],
  ['attach-interface', {}, 'network'],
  ['detach-interface', {}, 'mac'],
  ['attach-device', { kind: 'teapot' }, 'kind'],
  ['detach-device', {}, 'id'],
  ['set-firewall', { rules: [{ direction: 'up' }] }, 'rules.0.direction'],
];
