/** A host that the manager looks after: what it is called, where it is, and which driver speaks to it. */
export interface HostConfig {
  /** Unique; without `/`, so that `host/instance` can be told apart. */
  readonly name: string;
  /** Handed to the driver as its option `uri`. */
  readonly uri: string;
  /** The driver's specifier, as the loader takes it. */
  readonly driver: string;
  /** Further options of the driver. */
  readonly options?: Readonly<Record<string, unknown>>;
}
