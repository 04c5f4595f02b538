/**
 * The undo of an operation that may fail half-way: each step that leaves something behind pushes how to take it away.
 * `run` undoes in reverse order, once, and goes on after a failing undo; `discard` forgets all when the operation succeeded.
 */
export class Undo {
  #steps: { name: string; undo: () => Promise<void> | void }[] = [];

  /** Adds the undo of what was just done; `name` says what would be taken away, for the failure report. */
  push(name: string, undo: () => Promise<void> | void): void {
    this.#steps.push({ name, undo });
  }

  /** The operation succeeded: nothing is to be undone any more. */
  discard(): void {
    this.#steps = [];
  }

  /** Undoes everything, last first. Never throws: what could not be undone is returned by name with its error. */
  async run(): Promise<{ name: string; error: unknown }[]> {
    const steps = this.#steps.reverse();
    this.#steps = [];
    const failures: { name: string; error: unknown }[] = [];
    for (const { name, undo } of steps) {
      try {
        await undo();
      } catch (error) {
        failures.push({ name, error });
      }
    }
    return failures;
  }
}
