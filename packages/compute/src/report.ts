/**
 * Takes what went wrong where no caller is left to tell: a listener that threw, an undo that failed, a reconnect that is refused.
 * Never throws.
 */
export type Report = (message: string, cause: unknown) => void;

/** Reports as a Node process warning, which the application may listen to (`process.on('warning')`) or silence. */
export const reportWarning: Report = (message, cause) => {
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  process.emitWarning(message, { type: 'HostelryWarning', detail });
};
