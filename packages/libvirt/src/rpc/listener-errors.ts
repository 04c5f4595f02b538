/** What takes the errors of listeners. */
export type ErrorReport = (error: unknown) => void;

/** Whom to tell of a listener's error: whoever asked for it, else the process, by a warning, so that it is neither lost nor fatal. Never throws: what `report` throws is a warning as well. */
export function errorReport(report: ErrorReport | undefined): ErrorReport {
  if (report === undefined) return warn;
  return (error) => {
    try {
      report(error);
    } catch (thrown) {
      warn(thrown);
    }
  };
}

function warn(error: unknown): void {
  process.emitWarning(error instanceof Error ? error : String(error), { type: 'LibvirtListenerWarning' });
}
