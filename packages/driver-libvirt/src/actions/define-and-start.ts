import { Undo, type CallOptions } from '@hostelry/compute';
import { toComputeError } from '../errors.js';
import { undoAll } from './undo-all.js';

/** Something of a host that is defined, and then runs: a pool or a network. */
interface Definable {
  isActive(): Promise<boolean>;
  setAutostart(autostart: boolean): Promise<void>;
  create(): Promise<void>;
  destroy(): Promise<void>;
  undefine(): Promise<void>;
}

/** What is made, for messages, and how. */
export interface Definition<Made extends Definable, Info> {
  /** For example `Cannot create network "lab" on qemu:///system`. */
  readonly what: string;
  /** For example `network "lab"`. */
  readonly named: string;
  readonly autostart: boolean;
  define(): Promise<Made>;
  /** Before it starts. */
  prepare?(made: Made): Promise<void>;
  read(made: Made): Promise<Info>;
}

/** Defines something and starts it; on failure it is not there. None of the calls is aborted on its way: what goes on in the daemon could overtake the undo. */
export async function defineAndStart<Made extends Definable, Info>(
  definition: Definition<Made, Info>,
  { signal }: CallOptions,
): Promise<Info> {
  const { what, named, autostart } = definition;
  const undo = new Undo();
  try {
    const made = await definition.define();
    undo.push(named, async () => {
      if (await made.isActive()) await made.destroy();
      await made.undefine();
    });
    await definition.prepare?.(made);
    await made.setAutostart(autostart);
    signal?.throwIfAborted();
    await made.create();
    const info = await definition.read(made);
    undo.discard();
    return info;
  } catch (error) {
    throw await undoAll(undo, toComputeError(error, { what, signal }));
  }
}
