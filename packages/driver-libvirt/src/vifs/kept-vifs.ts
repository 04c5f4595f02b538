import { type KeptValue } from '../guest/kept-value.js';
import { type VifRecord } from './vifs.js';

/** Where a domain's metadata keeps the interfaces that were plugged for it on the host. */
export const KEPT_VIFS: KeptValue = {
  namespace: 'urn:hostelry:vifs:1',
  prefix: 'hostelry-vifs',
  name: 'vifs',
};

/** The records in what was kept; what is none is left out. */
export function vifRecords(kept: unknown): readonly VifRecord[] {
  return Array.isArray(kept) ? kept.filter(isRecord) : [];
}

function isRecord(value: unknown): value is VifRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { mac, driver, connection } = value as Partial<VifRecord>;
  return typeof mac === 'string' && typeof driver === 'string' && typeof connection === 'object';
}
