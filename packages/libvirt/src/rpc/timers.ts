/** The longest that a timer waits, in milliseconds (24 days); one of more would fire at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** Throws RangeError for milliseconds that are no deadline; undefined is the default, Infinity none. */
export function checkTimeout(name: string, value: number | undefined): void {
  if (value !== undefined && !(value >= 0))
    throw new RangeError(`Invalid ${name} ${value}: must be 0 or more milliseconds`);
}
