import { ByteText } from './byte-text.js';
import { type Slot } from './compiled-fields.js';

/** What a rendering works with: its text, and the properties of the objects that are being written, each behind its slot. */
export class Workspace {
  readonly text = new ByteText();
  readonly slots: Slot[] = [];
  readonly values: unknown[] = [];

  /** Forgets what was written. */
  clear(): void {
    this.text.take();
    this.values.fill(undefined);
  }
}

/** Keeps a workspace from one rendering to the next. One that is made while another goes on gets its own. */
export class Workspaces {
  #idle: Workspace | undefined;

  use<T>(action: (workspace: Workspace) => T): T {
    const workspace = this.#idle ?? new Workspace();
    this.#idle = undefined;
    try {
      return action(workspace);
    } finally {
      workspace.clear();
      this.#idle = workspace;
    }
  }
}
