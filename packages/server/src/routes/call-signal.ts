import { type FastifyReply } from 'fastify';

/** A signal that aborts when the client goes away before it has its answer, or the server closes. */
export function callSignal(reply: FastifyReply, closing: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const onClosing = (): void => controller.abort(closing.reason);
  if (closing.aborted) onClosing();
  closing.addEventListener('abort', onClosing, { once: true });
  reply.raw.once('close', () => {
    closing.removeEventListener('abort', onClosing);
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
