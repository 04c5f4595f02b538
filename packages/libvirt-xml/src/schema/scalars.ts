/** libvirt's spelling of a boolean attribute. */
export type YesNo = 'yes' | 'no';

/** libvirt's spelling of a switch attribute. */
export type OnOff = 'on' | 'off';

/** A 64-bit integer: a number while it is exact, a bigint beyond ±2^53. */
export type Long = number | bigint;

/** An element whose presence is all it says. */
export type Empty = Record<never, never>;
