/** Which instances are selected, by their UUIDs. */
export interface Selection {
  readonly uuids: ReadonlySet<string>;
  readonly set: (uuids: ReadonlySet<string>) => void;
}
