import { CommandError, ExitCode } from './exit-codes.js';

const MIB_IN: Readonly<Record<string, number>> = {
  m: 1,
  mib: 1,
  g: 1024,
  gib: 1024,
  t: 1024 * 1024,
  tib: 1024 * 1024,
};

/** A size such as `512MiB`, `2GiB`, `2G` (powers of 1024; a bare number is MiB) in MiB. Throws a usage error naming the option and the text. */
export function parseMiB(text: string, option: string): number {
  const match = /^([0-9]+(?:\.[0-9]+)?)([A-Za-z]*)$/.exec(text.trim());
  const unit = match?.[2] === '' ? 1 : MIB_IN[(match?.[2] ?? '').toLowerCase()];
  const size = match === null || unit === undefined ? NaN : Number(match[1]) * unit;
  if (!Number.isInteger(size) || size < 1) {
    throw new CommandError(
      ExitCode.USAGE,
      `${option} is "${text}": give a whole number of MiB, or a size such as 512MiB or 2GiB`,
    );
  }
  return size;
}

/** A whole number of at least `minimum`. Throws a usage error naming the option and the text. */
export function parseCount(text: string, option: string, minimum = 1): number {
  const count = /^[0-9]+$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(count) || count < minimum) {
    throw new CommandError(
      ExitCode.USAGE,
      `${option} is "${text}": give a whole number of at least ${minimum}`,
    );
  }
  return count;
}

/** A time such as `30s`, `2m`, `500ms`, `30d` (a bare number is seconds) in milliseconds. Throws a usage error naming the option and the text. */
export function parseDuration(text: string, option: string): number {
  const match = /^([0-9]+)(ms|s|m|h|d)?$/.exec(text.trim());
  if (match === null) {
    throw new CommandError(ExitCode.USAGE, `${option} is "${text}": give a time such as 30s or 2m`);
  }
  const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[match[2] ?? 's'] ?? 1000;
  return Number(match[1]) * factor;
}

/** Bytes for people, for example `12.3 MiB`. */
export function showBytes(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}

/** MiB for people, for example `2 GiB`. */
export function showMiB(mib: number): string {
  return mib >= 1024 && mib % 1024 === 0 ? `${mib / 1024} GiB` : `${mib} MiB`;
}

/** A moment for people, in UTC, for example `2026-11-29 16:04:05`. */
export function showMoment(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ');
}
