/** What one look at this machine gave. */
export interface Finding {
  /** What was looked at. */
  readonly name: string;
  /** `broken` is in the way of somebody; a `note` is only for those who want what it is about. */
  readonly verdict: 'ok' | 'note' | 'broken';
  readonly detail: string;
  /** What to do about it. */
  readonly advice?: string;
}
