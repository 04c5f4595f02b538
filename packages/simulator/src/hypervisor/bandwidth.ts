import { type Bandwidth } from '@hostelry/libvirt-xml';
import { type TypedParameter, uint } from './typed-parameter.js';

/** Limits of a network connection, as libvirt's parameters name them. */
export const BANDWIDTH_FIELDS = [
  'inbound.average',
  'inbound.peak',
  'inbound.burst',
  'inbound.floor',
  'outbound.average',
  'outbound.peak',
  'outbound.burst',
] as const;

/** A connection's limits as parameters; what has none is 0. */
export function bandwidthParameters(bandwidth: Bandwidth | undefined): TypedParameter[] {
  return BANDWIDTH_FIELDS.map((field) => {
    const [direction, key] = field.split('.') as [
      'inbound' | 'outbound',
      'average' | 'peak' | 'burst' | 'floor',
    ];
    return uint(field, bandwidth?.[direction]?.[key] ?? 0);
  });
}

/** Limits with those changed that `values` has; 0 takes one away, and nothing is left without any. */
export function mergeBandwidth(
  known: Bandwidth | undefined,
  values: ReadonlyMap<string, number | string>,
): Bandwidth | undefined {
  const bandwidth: Bandwidth = { ...known };
  for (const direction of ['inbound', 'outbound'] as const) {
    const limits: Record<string, number> = { ...bandwidth[direction] };
    for (const [field, value] of values) {
      const [side, key = ''] = field.split('.');
      if (side !== direction) continue;
      if (Number(value) === 0) delete limits[key];
      else limits[key] = Number(value);
    }
    if (Object.keys(limits).length === 0) delete bandwidth[direction];
    else bandwidth[direction] = limits;
  }
  return bandwidth.inbound === undefined && bandwidth.outbound === undefined ? undefined : bandwidth;
}
