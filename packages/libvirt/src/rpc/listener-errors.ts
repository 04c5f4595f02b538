/** What is done with a listener's error when nobody asked for it: a process warning, so that it is neither lost nor fatal. */
export function warnOfListenerError(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error), { type: 'LibvirtListenerWarning' });
}
