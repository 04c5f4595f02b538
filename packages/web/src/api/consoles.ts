import { type InstanceRef, instancePath } from './instances.js';
import { request } from './request.js';

export type ConsoleKind = 'serial' | 'display';

/** The close code of a console that another client has. */
export const TAKEN = 4409;

/** Asks for a console and begins to connect to it; its bytes are binary messages. Throws an ApiError where there can be none. */
export async function openConsole(
  ref: InstanceRef,
  options: { readonly kind: ConsoleKind; readonly force?: boolean },
  signal: AbortSignal,
): Promise<WebSocket> {
  const ticket = await request<{ readonly path: string }>(`${instancePath(ref)}/console`, {
    method: 'POST',
    body: options,
    signal,
  });
  const socket = new WebSocket(ticket.path);
  socket.binaryType = 'arraybuffer';
  return socket;
}
