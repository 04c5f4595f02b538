import { connect, type Connection, LibvirtError } from '@hostelry/libvirt';
import { onTestFinished } from 'vitest';
import { serveInProcess, type SimulatedHost, Simulator } from '../src/index.js';

/** A world of its own for one test, one of its hosts, and a connection to that host which ends with the test. */
export async function openSimulator(
  uri = 'test:///default',
): Promise<{ readonly simulator: Simulator; readonly host: SimulatedHost; readonly connection: Connection }> {
  const simulator = new Simulator();
  const connection = await openConnection(simulator, uri);
  return { simulator, host: simulator.host(uri), connection };
}

/** Another connection to a simulator, which ends with the test. */
export async function openConnection(
  simulator: Simulator,
  uri = 'test:///default',
  options: { readonly readonly?: boolean } = {},
): Promise<Connection> {
  const connection = await connect(uri, { ...options, loopback: serveInProcess(simulator) });
  onTestFinished(() => connection.close());
  return connection;
}

/** The name of the libvirt error that a call rejects with; `no error` if it does not. */
export async function codeNameOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof LibvirtError) return error.codeName;
    throw error;
  }
  return 'no error';
}
