const DAY_MS = 24 * 3600 * 1000;

/** When something happened: the time of day, with the date where it was not within the last day. */
export function Moment({ at }: { readonly at: number }) {
  const date = new Date(at);
  const isRecent = Math.abs(Date.now() - at) < DAY_MS;
  return (
    <time dateTime={date.toISOString()} title={date.toLocaleString()}>
      {isRecent ? date.toLocaleTimeString() : date.toLocaleString()}
    </time>
  );
}
