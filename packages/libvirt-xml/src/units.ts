import { type Long } from './schema/scalars.js';

/** An amount as libvirt writes it. */
export interface Scaled {
  readonly value: Long;
  readonly unit?: string;
}

const factors: ReadonlyMap<string, bigint> = new Map(
  ['k', 'm', 'g', 't', 'p', 'e'].flatMap((prefix, index) => {
    const power = BigInt(index + 1);
    return [
      [prefix, 1024n ** power],
      [`${prefix}ib`, 1024n ** power],
      [`${prefix}b`, 1000n ** power],
    ] as const;
  }),
);

function factorOf(unit: string): bigint {
  const lower = unit.toLowerCase();
  if (lower === 'b' || lower === 'bytes' || lower === 'byte') return 1n;
  const factor = factors.get(lower);
  if (factor === undefined) throw new RangeError(`Unknown unit "${unit}"`);
  return factor;
}

/**
 * The amount in bytes: a bigint beyond 2^53. An amount without a unit is in `defaultUnit`: bytes, as in storage documents.
 * KB, MB... are powers of 1000; K, KiB, M, MiB... powers of 1024; case does not matter (libvirt's formatdomain and
 * formatstorage documents). Throws RangeError for a unit that libvirt does not know.
 */
export function toBytes(amount: Scaled, defaultUnit = 'bytes'): Long {
  const bytes = BigInt(amount.value) * factorOf(amount.unit ?? defaultUnit);
  return bytes <= BigInt(Number.MAX_SAFE_INTEGER) && bytes >= -BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(bytes)
    : bytes;
}

/**
 * The amount in KiB, rounded up as libvirt does. An amount without a unit is in KiB, as in domain documents.
 * Throws RangeError for a unit that libvirt does not know.
 */
export function toKiB(amount: Scaled): number {
  const bytes = BigInt(amount.value) * factorOf(amount.unit ?? 'KiB');
  return Number((bytes + 1023n) / 1024n);
}
