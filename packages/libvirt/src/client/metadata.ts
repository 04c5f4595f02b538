/** Where metadata stands; title and description need no `uri`. */
export interface MetadataSource {
  /** The namespace of an application's own element. */
  readonly uri?: string | undefined;
  /** Whether the running or the stored definition is meant. */
  readonly flags?: number | undefined;
}

/** Where metadata goes. */
export interface MetadataElement extends MetadataSource {
  /** The element's prefix. */
  readonly key?: string | undefined;
}
