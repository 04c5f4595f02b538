/** Every call takes these. A call without a deadline of its own gets the driver's default. */
export interface CallOptions {
  /** Aborting ends the call with a `cancelled` error after its undo ran. */
  readonly signal?: AbortSignal;
}

/** How a long call tells what it is doing. */
export interface Progress {
  /** A named step began. `total` and `done` in bytes where the step moves data. */
  step(name: string, detail?: { readonly done: number; readonly total?: number }): void;
}

export interface ProgressOptions extends CallOptions {
  readonly progress?: Progress;
}
