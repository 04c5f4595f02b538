import { once } from 'node:events';
import { type Duplex } from 'node:stream';
import { ComputeError, type CallOptions, type DisplayInfo } from '@hostelry/compute';
import { ConnectionError, type TunnelTarget } from '@hostelry/libvirt';
import { reasonOf } from '../errors.js';
import { type Guest } from '../guest/guest.js';
import { onGuest, type ActionContext } from './context.js';
import { readDisplays } from './describe-display.js';

const VERB = 'open the display of';
const END_GRACE_MS = 1_000;

/**
 * Opens a connection to an instance's first graphical console, the way that the host's URI leads: on this host, by ssh, or over the network to
 * one that listens there. VNC's server speaks first, so it is known before the stream is given that there is one.
 */
export function openDisplay(
  context: ActionContext,
  uuid: string,
  options: CallOptions = {},
): Promise<Duplex> {
  const { signal } = options;
  return onGuest(context, uuid, { verb: VERB, signal }, async (guest) => {
    const [display] = await readDisplays(guest, VERB, options);
    const target = display && targetOf(display);
    if (display === undefined) throw unsupported(guest, 'it has none');
    if (target === undefined) throw unsupported(guest, 'its host serves it at no address or socket');
    let stream: Duplex;
    try {
      stream = await context.host.openTunnel(target, signal);
    } catch (error) {
      if (!(error instanceof ConnectionError) || signal?.aborted === true) throw error;
      throw unsupported(guest, error.message, error);
    }
    endWithGuest(context, uuid, stream);
    if (display.kind === 'vnc') await firstBytes(guest, stream, context.options.openTimeoutMs, signal);
    return stream;
  });
}

/** Not every way (netcat's, say) tells that the other end is gone; what was sent before has its time to arrive. */
function endWithGuest({ host }: ActionContext, uuid: string, stream: Duplex): void {
  const unsubscribe = host.subscribe((event) => {
    if (event.type !== 'instance' || event.uuid !== uuid || event.change !== 'stopped') return;
    unsubscribe();
    setTimeout(() => stream.destroy(), END_GRACE_MS).unref();
  });
  stream.once('close', unsubscribe);
}

function targetOf({ address = '127.0.0.1', port, socket }: DisplayInfo): TunnelTarget | undefined {
  if (socket !== undefined) return { path: socket };
  return port === undefined ? undefined : { host: address, port };
}

/** Waits for something to be read, which stays in the stream. On failure the stream is destroyed. */
async function firstBytes(
  guest: Guest,
  stream: Duplex,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const deadline = AbortSignal.timeout(timeoutMs);
  const ends = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
  const silent = new AbortController();
  const onClose = (): void => silent.abort(new Error('the connection was ended at once'));
  stream.once('close', onClose);
  stream.once('end', onClose);
  try {
    await once(stream, 'readable', { signal: AbortSignal.any([ends, silent.signal]) });
    if (stream.readableEnded || stream.readableLength === 0)
      throw new Error('the connection was ended at once');
  } catch (error) {
    stream.on('error', () => undefined).destroy();
    if (signal?.aborted === true) throw error;
    if (deadline.aborted) {
      const text = `it does not answer within ${timeoutMs / 1000} s`;
      throw new ComputeError('timeout', `Cannot ${VERB} instance "${guest.name}": ${text}`);
    }
    const why: unknown = silent.signal.aborted ? silent.signal.reason : error;
    throw unsupported(guest, reasonOf(why), error);
  } finally {
    stream.off('close', onClose);
    stream.off('end', onClose);
  }
}

function unsupported(guest: Guest, why: string, cause?: unknown): ComputeError {
  return new ComputeError('unsupported', `Cannot ${VERB} instance "${guest.name}": ${why}`, { cause });
}
