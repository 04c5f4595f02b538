import { ComputeError } from '@hostelry/compute';
import { type FastifyReply } from 'fastify';

/** A signal that aborts when the client goes away before it has its answer, its access ends (a revoked token, say), or the server closes. */
export function callSignal(reply: FastifyReply, closing: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const onClosing = (): void => controller.abort(closing.reason);
  if (closing.aborted) onClosing();
  closing.addEventListener('abort', onClosing, { once: true });
  const access = reply.request.access?.signal;
  const onRevoked = (): void =>
    controller.abort(
      new ComputeError('denied', (access?.reason as Error).message, { cause: access?.reason }),
    );
  if (access?.aborted === true) onRevoked();
  access?.addEventListener('abort', onRevoked, { once: true });
  reply.raw.once('close', () => {
    closing.removeEventListener('abort', onClosing);
    access?.removeEventListener('abort', onRevoked);
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
