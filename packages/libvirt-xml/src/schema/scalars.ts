import { type TypeRows } from './table.js';

/** libvirt's spelling of a boolean attribute. */
export type YesNo = 'yes' | 'no';

/** libvirt's spelling of a switch attribute. */
export type OnOff = 'on' | 'off';

/** A 64-bit integer: a number while it is exact, a bigint beyond ±2^53. */
export type Long = number | bigint;

/** An element whose presence is all it says. */
export type Empty = Record<never, never>;

/** An amount with libvirt's unit names; without a unit it is in the default of its element (KiB for domain memory). */
export interface ScaledInteger {
  value: number;
  unit?: string;
}

/** A 64-bit amount; without a unit it is in bytes (storage). */
export interface ScaledLong {
  value: Long;
  unit?: string;
}

/** `{ state }` with on or off. */
export interface OnOffState {
  state?: OnOff;
}

/** `{ enabled }` with yes or no. */
export interface EnabledState {
  enabled?: YesNo;
}

export const scalarRows = {
  Empty: {},
  ScaledInteger: { attributes: { unit: 'string' }, text: 'integer' },
  ScaledLong: { attributes: { unit: 'string' }, text: 'long' },
  OnOffState: { attributes: { state: 'string' } },
  EnabledState: { attributes: { enabled: 'string' } },
} satisfies TypeRows;
