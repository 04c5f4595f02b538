import { type ComputeError } from '@hostelry/compute';
import { type Store } from '@hostelry/manager';
import { type Certificate } from './api-server.js';
import { StandbyServer } from './standby-server.js';
import { isShared, sharedStore, sqliteStore, type ActiveManager } from './stores.js';

/** A server's store, and what holds its place until the store is open. */
export interface Turn {
  readonly store: Store;
  readonly port: number;
  /** Resolves when a shared store is another manager's, or may be. */
  readonly lost: Promise<ComputeError>;
  /** The store is open, or never will be: frees the port. */
  end(): Promise<void>;
}

export interface TurnOptions {
  /** A file, or the address of a database. */
  readonly store: string;
  readonly listen: string;
  readonly port: number;
  readonly advertise?: string;
  /** Answers by HTTPS with it while it stands by. */
  readonly certificate?: Certificate | undefined;
  /** Told of each other manager that is active, and where this one answers meanwhile. */
  readonly onStandby?: (active: ActiveManager, address: string) => void;
}

/** Constructs the store. Before a shared one is opened something has to answer at the port, since its turn may come in an hour. */
export async function takeTurn(options: TurnOptions): Promise<Turn> {
  const { store, listen, port, advertise, certificate, onStandby } = options;
  if (!isShared(store)) {
    const lost = new Promise<never>(() => {});
    return { store: await sqliteStore(store), port, lost, end: async () => {} };
  }
  const standby = new StandbyServer(certificate);
  const taken = await standby.listen(port, listen);
  try {
    let lose: (reason: ComputeError) => void = () => {};
    const lost = new Promise<ComputeError>((resolve) => (lose = resolve));
    const scheme = certificate === undefined ? 'http' : 'https';
    const address = `${scheme}://${listen.includes(':') ? `[${listen}]` : listen}:${taken}`;
    const shared = await sharedStore(store, {
      address: advertise ?? address,
      onLost: lose,
      onStandby: (active) => {
        standby.standBy(active);
        onStandby?.(active, address);
      },
    });
    return { store: shared, port: taken, lost, end: () => standby.close() };
  } catch (error) {
    await standby.close();
    throw error;
  }
}
