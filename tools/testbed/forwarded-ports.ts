/** TCP ports of a host that has a network of its own, made reachable on this machine's loopback address. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const DEADLINE_MS = 10_000;

/** Ports of 127.0.0.1 that lead into a host. */
export interface ForwardedPorts {
  /** The port here that leads to that port there. */
  readonly portOf: ReadonlyMap<number, number>;
  /** Ends the forwarding and every connection through it. */
  stop(): Promise<void>;
}

/**
 * Forwards the ports. `firstProcess` is a process in the host's network and process namespaces, with which the part
 * inside ends; `folder` is seen by both sides, and short enough for unix sockets.
 */
export async function forwardPorts(
  relay: string,
  folder: string,
  firstProcess: string,
  ports: readonly number[],
): Promise<ForwardedPorts> {
  await mkdir(folder, { recursive: true });
  const inside = spawn(
    'nsenter',
    ['-t', firstProcess, '-n', '-p', '--', process.execPath, relay, folder, ...ports.map(String)],
    { stdio: 'ignore' },
  );
  const deadline = Date.now() + DEADLINE_MS;
  while (!ports.every((port) => existsSync(join(folder, String(port))))) {
    if (inside.exitCode !== null)
      throw new Error(`Cannot forward ports: the relay in ${dirname(folder)} ended`);
    if (Date.now() > deadline)
      throw new Error(`Cannot forward ports: no relay after ${DEADLINE_MS / 1000} s`);
    await delay(10);
  }
  const sockets = new Set<Socket>();
  const servers: Server[] = [];
  const portOf = new Map<number, number>();
  for (const port of ports) {
    const server = createServer({ allowHalfOpen: true }, (outside) => {
      const inward = createConnection({ path: join(folder, String(port)), allowHalfOpen: true });
      connectPair(outside, inward, sockets);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    servers.push(server);
    portOf.set(port, (server.address() as AddressInfo).port);
  }
  return {
    portOf,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

/** Leads each of two sockets to the other until one ends. */
function connectPair(left: Socket, right: Socket, all: Set<Socket>): void {
  for (const [socket, other] of [
    [left, right],
    [right, left],
  ] as const) {
    all.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => {
      all.delete(socket);
      other.destroy();
    });
    socket.pipe(other);
  }
}
